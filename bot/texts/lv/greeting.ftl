greeting = Labdien! Šeit Rinda, { $library }. Uzrakstiet nosaukumu vai autoru, un pameklēšu. Ar lasītāja karti varat rezervēt un pagarināt.
greeting-again = Labdien! Pieslēgts konts: { $name }. Uzrakstiet, ko meklējat, vai izvēlieties:
menu-loans = Manas grāmatas
menu-reservations = Manas rezervācijas
menu-hours = Darba laiks
menu-help = Ko Rinda prot
menu-sign-in = Pieslēgties
you-are-welcome = Lūdzu! Jauku lasīšanu!
