menu-search = Meklēt grāmatu
menu-books = Manas grāmatas un to termiņi
menu-holds = Manas rezervācijas
menu-renew = Pagarināt termiņu
menu-hours = Darba laiks
menu-language = Mainīt valodu
menu-help = Ko es protu
bot-description = Labdien! Te var meklēt grāmatas, rezervēt tās, redzēt termiņus un lūgt tos pagarināt. Rakstiet saviem vārdiem: latviski, angliski vai krieviski.
