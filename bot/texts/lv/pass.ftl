passed = { $title }: nākamais palaists pa priekšu, Jūsu vieta rindā tagad ir { $position }.
