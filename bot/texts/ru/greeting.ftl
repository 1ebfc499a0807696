greeting = Здравствуйте! Это Rinda, { $library }. Напишите название или автора – поищу. С читательским билетом можно бронировать и продлевать.
greeting-again = Здравствуйте! Вход выполнен: { $name }. Напишите, что ищете, или выберите:
menu-loans = Мои книги
menu-reservations = Мои брони
menu-hours = Часы работы
menu-help = Что умеет Rinda
menu-sign-in = Войти
you-are-welcome = Пожалуйста! Приятного чтения!
