help-search = Uzrakstiet nosaukumu, autoru vai ISBN, un pameklēšu, piemēram: Mātes piens.
help-guest = Vēl varat rakstīt: „darba laiks”, „kur jūs atrodaties”, „kārtība”, „по-русски”, „english”. Lai rezervētu un pagarinātu, rakstiet „pieslēgties”.
help-account = Var rakstīt: „manas grāmatas”, „pagarināt visas”, „rezervēt Mātes piens”, „manas rezervācijas”, „atcelt rezervāciju 2”, „mainīt saņemšanas vietu”.
help-more = Vēl: „mana karte”, „darba laiks”, „kārtība”, „kāpēc”, „iestatījumi”, „iziet”. Sarakstā izvēlieties pēc numura.
