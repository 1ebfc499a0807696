desk-sign-in-title = Войти для работы
desk-sign-in-username = Имя пользователя
desk-sign-in-password = Пароль
desk-sign-in-submit = Войти
desk-sign-in-wrong = Имя пользователя или пароль неверны. Попробуйте ещё раз; новый пароль даёт администратор.
desk-sign-in-locked = Слишком много неудачных попыток. Попробуйте через { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[many] { $minutes } минут
  }.
desk-sign-in-over = Ваш сеанс завершён. Войдите снова; ничего не изменилось.
desk-code-title = Второй фактор
desk-code-label = Шестизначный код из приложения
desk-code-submit = Подтвердить
desk-code-wrong = Код не подходит. Дождитесь следующего кода в приложении и введите его.
desk-code-enrol = Отсканируйте этот код приложением для аутентификации (например, Aegis или Google Authenticator) или введите в него ключ. Теперь код понадобится при каждом входе.
desk-code-key = Ключ
desk-account-title = Моя учётная запись
desk-account-role = { $role ->
    [librarian] библиотекарь
    [head] заведующий филиалом
   *[admin] администратор
  }
desk-account-all-branches = все филиалы
desk-account-password = Сменить пароль
desk-account-password-first = Сначала, пожалуйста, смените одноразовый пароль на свой.
desk-account-old = Нынешний пароль
desk-account-new = Новый пароль
desk-account-new-hint = Не меньше { $count } знаков.
desk-account-change = Сменить
desk-account-changed = Пароль изменён; другие ваши сеансы завершены.
desk-account-wrong = Нынешний пароль неверен. Пароль не изменён.
desk-account-short = В новом пароле должно быть не меньше { $count } знаков. Пароль не изменён.
desk-account-demo = Пароли демонстрационной библиотеки не меняют: их знают все.
desk-account-sessions = Где вы вошли
desk-account-session = { $agent }, с { $since }
desk-account-unknown-agent = другой браузер
desk-account-this = этот браузер
desk-account-end = Завершить
desk-account-ended = Сеанс завершён.
desk-chat-title = Сообщения в Telegram
desk-chat-none = Если в 10:30 в Вашем филиале что-то ещё не решено, мы можем написать Вам в Telegram.
desk-chat-link = Привязать Telegram
desk-chat-code = Код действует 15 минут, один раз.
desk-chat-open = Открыть Telegram
desk-chat-qr = QR-код, который открывает Telegram
desk-chat-send = Или отправьте боту это сообщение:
desk-chat-is-linked = Ваш Telegram привязан: в 10:30 мы напишем, если в Вашем филиале что-то ещё не решено.
desk-chat-unlink = Отвязать
desk-chat-unlinked = Telegram отвязан.
desk-chat-linked = Чат привязан: { $name }. Если в 10:30 в Вашем филиале что-то ещё не решено, мы напишем сюда. Отвязать можно на странице «Моя учётная запись».
desk-chat-wrong = Этот код больше не действует. Откройте страницу «Моя учётная запись» и создайте новый.
