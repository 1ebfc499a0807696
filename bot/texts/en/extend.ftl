extended = { $title } will be kept for you { $at } until { $until }.
