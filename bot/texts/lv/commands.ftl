command-search = Meklēt grāmatu
command-books = Manas grāmatas un to termiņi
command-holds = Manas rezervācijas
command-renew = Pagarināt termiņu
command-hours = Darba laiks
command-language = Mainīt valodu
command-help = Ko es protu
bot-description = Labdien! Te var meklēt grāmatas, rezervēt tās, redzēt termiņus un lūgt tos pagarināt. Rakstiet saviem vārdiem: latviski, angliski vai krieviski.
