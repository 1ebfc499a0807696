pickup-where = { $title }: saņemšana pagaidām { $at }. Kur būs ērtāk?
pickup-moved = { $title }: saņemšana tagad { $at }.
pickup-same = { $title }: saņemšana jau ir paredzēta { $at }.
