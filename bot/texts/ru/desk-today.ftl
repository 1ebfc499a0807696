desk-today-title = Сегодня
desk-today-do-decide = { $count ->
    [one] Решить { $count } запрос
    [few] Решить { $count } запроса
   *[many] Решить { $count } запросов
  }
desk-today-do-fetch = { $count ->
    [one] Подобрать { $count } экземпляр
    [few] Подобрать { $count } экземпляра
   *[many] Подобрать { $count } экземпляров
  }
desk-today-do-receive = { $count ->
    [one] Принять { $count } экземпляр
    [few] Принять { $count } экземпляра
   *[many] Принять { $count } экземпляров
  }
desk-today-do-clear = { $count ->
    [one] Снять с полки { $count } экземпляр
    [few] Снять с полки { $count } экземпляра
   *[many] Снять с полки { $count } экземпляров
  }
desk-today-do-nothing = Всё сделано. Новые дела появятся здесь.
desk-today-open = Ждут решения
desk-today-all = Все запросы ({ $count })
desk-today-number = №
desk-today-asked = О чём просят
desk-today-by = Обещано до
desk-today-left = Осталось
desk-today-what = { $what ->
    [renewal] продлить
    [fetching] подобрать с полки
   *[reservation] забронировать
  }
desk-today-late = просрочено
desk-today-lists = Дела
desk-today-list = { $list ->
    [toDecide] Ждут решения
    [late] Просрочены
    [toFetch] Подобрать
    [arriving] В пути к нам
    [ready] На полке брони
    [toClear] Снять с полки
    [claims] Читатель говорит: «возвращено»
    [toSearch] Искать пропавшие
   *[failed] Недоставленные сообщения
  }
desk-today-failed = Недоставленные сообщения
desk-today-failed-none = За последние семь дней отправлены все сообщения.
desk-today-failed-word = { $what }, { $channel ->
    [sms] SMS
   *[telegram] Telegram
  }, { $at }
desk-today-failed-more = И ещё { $count }.
desk-today-failed-do = Позвоните читателю и проверьте номер телефона.
desk-today-figures = { $count ->
    [one] Последний { $count } день
    [few] Последние { $count } дня
   *[many] Последние { $count } дней
  }
desk-today-in-time = Решено вовремя
desk-today-in-time-of = { $count } из { $due }
desk-today-in-time-none = В эти дни решать было нечего.
desk-today-by-day = Выдачи и брони по дням
desk-today-series = { $series ->
    [lent] Выдано
    [returned] Возвращено
   *[reserved] Забронировано
  }
desk-today-chart = Всего выдано: { $lent }, возвращено: { $returned }, забронировано: { $reserved }
desk-today-numbers = В цифрах
desk-today-day = День
desk-today-queues = Самые длинные очереди
desk-today-queues-all = { $count ->
    [0] В очереди здесь никого нет.
    [one] Всего в очереди { $count } бронь.
    [few] Всего в очереди { $count } брони.
   *[many] Всего в очереди { $count } броней.
  }
desk-today-queue-title = Издание
desk-today-queue-length = Ждут
desk-today-messages = Отправленные сообщения по всей библиотеке
desk-today-messages-none = В эти дни сообщений не было.
desk-today-message = { $message ->
    [reply] Ответы
    [ready] Можно получить
    [closes-soon] Срок получения скоро закончится
    [due-soon] Скоро срок возврата
    [renewal-granted] Продлено
    [renewal-refused] В продлении отказано
    [reservation-granted] Бронь принята
    [copy-not-found] Экземпляр не найден
    [request-late] Ответ задерживается
    [expired] Срок получения истёк
    [cancelled] Бронь отменена
    [refused] В брони отказано
    [unfillable] Экземпляров больше нет
    [desk-pressing] Напоминание библиотекарю
   *[other] Другие сообщения
  }
desk-today-message-kind = Вид
desk-today-segments = Части SMS
desk-today-together = Всего
desk-pressing-banner = { $count ->
    [one] Ещё не решён { $count } запрос, обещанный до { $hour }.
    [few] Ещё не решены { $count } запроса, обещанные до { $hour }.
   *[many] Ещё не решены { $count } запросов, обещанных до { $hour }.
  }
desk-pressing-go = Решить сейчас
desk-pressing-chat = { $count ->
    [one] Ещё не решён { $at } { $count } запрос, обещанный до { $hour }. { $page }
    [few] Ещё не решены { $at } { $count } запроса, обещанные до { $hour }. { $page }
   *[many] Ещё не решены { $at } { $count } запросов, обещанных до { $hour }. { $page }
  }
