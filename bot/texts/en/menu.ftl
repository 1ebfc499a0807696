menu-search = Search for a book
menu-books = My books and when they are due
menu-holds = My reservations
menu-renew = Renew my books
menu-hours = Opening hours
menu-language = Change the language
menu-help = What I can do
bot-description = Hello! Here you can search for books, reserve them, see when they are due and ask for a renewal. Write in your own words: Latvian, English or Russian.
