command-search = Search for a book
command-books = My books and when they are due
command-holds = My reservations
command-renew = Renew my books
command-hours = Opening hours
command-language = Change the language
command-help = What I can do
bot-description = Hello! Here you can search for books, reserve them, see when they are due and ask for a renewal. Write in your own words: Latvian, English or Russian.
