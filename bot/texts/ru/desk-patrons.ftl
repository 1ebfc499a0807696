desk-patrons-title = Читатели
desk-patrons-find = Имя, билет или телефон
desk-patrons-find-button = Найти
desk-patrons-find-hint = Отсканируйте билет или введите часть имени; регистр и латышские знаки не важны.
desk-patrons-register = Зарегистрировать нового читателя
desk-patrons-none = Никто не найден. Проверьте написание, попробуйте номер билета или зарегистрируйте нового читателя.
desk-patrons-more = Найдено больше, чем показано. Добавьте фамилию или номер билета.
desk-patrons-name = Имя и фамилия
desk-patrons-card = Читательский билет
desk-patrons-phone-label = Телефон
desk-patrons-born = Дата рождения
desk-patrons-state = Состояние
desk-patrons-username = Имя пользователя
desk-patrons-username-hint = пусто = imja.familija
desk-patrons-category-label = Категория
desk-patrons-category = { $category ->
    [child] ребёнок
   *[adult] взрослый
  }
desk-patrons-language = Язык
desk-patrons-pickup = Пункт выдачи
desk-patrons-expires = Билет действует до
desk-patrons-fees = Долг
desk-patrons-fees-euro = Долг, EUR
desk-patrons-date = { $date }
desk-patrons-moment = { $at }
desk-patrons-money = { $fees }
desk-patrons-place = { $place }
desk-patrons-expired = Билет действовал до { $date }
desk-patrons-blocked = Билет заблокирован
desk-patrons-owes = Долг { $fees } превышает допустимый ({ $limit })
desk-patrons-locked = Вход закрыт из-за неудачных попыток ещё на { $minutes } мин.
desk-patrons-no-phone = Ни один телефон не привязан: уведомления не доходят. Распечатайте листок с кодом.
desk-patrons-register-title = Новый читатель
desk-patrons-register-button = Зарегистрировать и напечатать листок
desk-patrons-look-again = Ничего не сохранено. Исправьте отмеченные поля; остальное осталось, как было введено.
desk-patrons-fault = { $field ->
    [card] В номере билета от 3 до 30 букв или цифр. Отсканируйте билет ещё раз.
    [name] Введите имя и фамилию буквами, не меньше двух знаков.
    [username] В имени пользователя от 3 до 50 букв, цифр, точек или дефисов. Оставьте поле пустым, и имя составится само.
    [born] Дата рождения должна быть в прошлом, не раньше 1900 года. Проверьте год.
    [child-born] Для детского билета нужна дата рождения. Введите её.
    [child-grown] По дате рождения уже исполнилось 18 лет. Выберите «взрослый» или исправьте дату.
    [phone] Это не номер телефона. Введите, например, 29 123 456 или +371 29 123 456 либо оставьте поле пустым.
    [pickupPoint] Там забронированное не выдают. Выберите пункт выдачи из списка.
    [expires] Введите дату, до которой действует билет; у нового билета она не в прошлом.
    [fees] Введите сумму в евро, например 2,50.
    [category] Выберите «взрослый» или «ребёнок».
   *[other] Выберите одно из предложенного.
  }
desk-patrons-save = Сохранить
desk-patrons-back = Назад к читателю
desk-patrons-changed = Сохранено.
desk-patrons-same = Менять было нечего.
desk-patrons-lend = Выдать
desk-patrons-link = Новый код и QR
desk-patrons-reset = Новый пароль
desk-patrons-unlock = Разрешить вход
desk-patrons-unlocked = Неудачные попытки забыты: читатель может войти.
desk-patrons-block = Заблокировать билет
desk-patrons-unblock = Разблокировать билет
desk-patrons-edit = Изменить данные
desk-patrons-loans = Выдано
desk-patrons-no-loans = Ничего не выдано.
desk-patrons-past = Возвращённое здесь не показано: библиотека не хранит историю чтения.
desk-patrons-due = до { $due } ({ $at })
desk-patrons-due-change = Изменить срок
desk-patrons-due-new = Новый срок
desk-patrons-due-changed = Новый срок: { $due } Читателю об этом сообщат.
desk-patrons-due-fault = Срок не изменён. Выберите день не в прошлом и напишите в комментарии, почему.
desk-patrons-request = Запрос № { $number }, решить до { $by }
desk-patrons-reservations = Бронирования
desk-patrons-no-reservations = Ничего не забронировано.
desk-patrons-reservation = { $state ->
    [requested] ждёт решения
    [waiting] в очереди, место { $position }
    [to-fetch] нужно найти на полке
    [in-transit] в пути
    [ready] на полке бронирования
    [dropping] отменено, ещё можно вернуть
   *[over] больше не действует
  }; получит { $at }
desk-patrons-requests = Недавно решённое
desk-patrons-decided = № { $number }, { $title }: { $state ->
    [approved] одобрено
    [refused] отказано
   *[withdrawn] больше не нужно
  }
desk-patrons-phones = Привязанные телефоны
desk-patrons-no-phones = Ни один не привязан.
desk-patrons-phone = { $state ->
    [active] получает уведомления
    [muted] уведомления выключены
   *[dead] недоступен: проверьте номер или привяжите снова
  }, привязан: { $since }
desk-patrons-unlink = Отвязать
desk-patrons-unlinked = Телефон отвязан: уведомления на него больше не придут.
desk-patrons-family = Билеты семьи
desk-patrons-holders = За этим билетом присматривает:
desk-patrons-ward-card = Билет, за которым читатель будет присматривать
desk-patrons-ward-add = Добавить
desk-patrons-ward-added = Билет добавлен: теперь читатель присматривает за ним в своём телефоне.
desk-patrons-ward-remove = Убрать
desk-patrons-ward-removed = Билет убран.
desk-patrons-own-data = Данные читателя
desk-patrons-export = Скачать копию данных
desk-patrons-erase = Удалить читателя…
desk-patrons-erase-title = Удалить читателя?
desk-patrons-erase-what = Будут удалены учётная запись, телефоны, разговоры и сообщения. Отменить это нельзя.
desk-patrons-erase-ends = Бронирований прекратится: { $count }
desk-patrons-erase-yes = Да, удалить
desk-patrons-erased = Читатель удалён. Об этом билете больше ничего не хранится.
desk-patrons-messages = Отправленные сообщения
desk-patrons-messages-hint = Просмотр сообщений остаётся в журнале действий. Текст удаляется через 30 дней.
desk-patrons-messages-none = Ничего не отправлено.
desk-patrons-message-at = Когда и куда
desk-patrons-message-text = Сообщение
desk-patrons-message-status = Что с ним стало
desk-patrons-text-gone = (текст удалён)
desk-patrons-segments = частей SMS: { $count }
desk-patrons-failed = Не доставлено сообщений за последние 30 дней: { $count }. Проверьте телефон.
desk-patrons-status = { $status ->
    [new] ждёт отправки
    [sending] отправляется
    [sent] отправлено
    [delivered] доставлено
    [failed] не доставлено
    [skipped] не отправлено: уже не нужно
   *[unknown] неизвестно, доставлено ли
  }
desk-patrons-kind = { $kind ->
    [reply] ответ
    [due-soon] срок подходит
    [ready] можно забрать
    [closes-soon] время выдачи скоро кончится
    [request-late] запрос задерживается
    [renewal-granted] продлено
    [renewal-refused] в продлении отказано
   *[other] уведомление
  }
desk-patrons-slip-title = Листок для читателя
desk-patrons-slip-once = Распечатайте и отдайте читателю сейчас: пароль и коды повторно показать нельзя.
desk-patrons-slip-password = Первый пароль
desk-patrons-slip-code = Код
desk-patrons-slip-text = Отправьте этот код по SMS на { $to } с номера { $phone } или введите его в Telegram. Действует один раз, до { $until }
desk-patrons-slip-chat = Введите этот код в чате библиотеки в Telegram. Действует один раз, до { $until }
desk-patrons-slip-qr = Отсканируйте телефоном, и Telegram будет привязан. Действует один раз, до { $until }
desk-patrons-slip-qr-alt = QR для привязки Telegram
desk-patrons-slip-done = Готово
desk-patrons-print = Печатать
