pickup-where = { $title }: saņemšana pagaidām { $at }. Kur tā būs ērtāka?
pickup-moved = { $title }: saņemšana tagad { $at }.
pickup-same = { $title }: saņemšana jau ir paredzēta { $at }.
