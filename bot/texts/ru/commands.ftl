command-search = Найти книгу
command-books = Мои книги и сроки
command-holds = Мои брони
command-renew = Продлить срок
command-hours = Часы работы
command-language = Сменить язык
command-help = Что я умею
bot-description = Здравствуйте! Здесь можно искать книги, бронировать их, смотреть сроки и просить о продлении. Пишите своими словами: по-латышски, по-английски или по-русски.
