extended = { $title }: оставим для вас { $at } до { $until }.
