passed = { $title }: nākamais lasītājs palaists pa priekšu, Jūsu vieta rindā tagad ir { $position }.
