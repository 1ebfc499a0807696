passed = { $title }: nākamais palaists, Jūsu vieta rindā tagad ir { $position }.
