desk-library-title = Библиотека
desk-library-settings = Настройки
desk-library-what = Что
desk-library-value = Значение
desk-library-default = Обычно
desk-library-untold = не указано
desk-library-save-settings = Сохранить настройки
desk-library-branches = Филиалы и отделы
desk-library-pickup = Пункт выдачи
desk-library-save = Сохранить
desk-library-remove-branch = Убрать филиал
desk-library-sections = Отделы
desk-library-remove-section = Убрать отдел
desk-library-add-section = Добавить отдел
desk-library-add-branch = Добавить филиал
desk-library-usual-hours = Сначала часы работы будут по будням 10:00–18:00; измените их в календаре.
desk-library-types = Виды изданий
desk-library-lendable = Выдаётся на дом
desk-library-renewable = Продлевается
desk-library-add-type = Добавить вид
desk-library-remove-type = Убрать вид
desk-library-name = Название библиотеки
desk-library-field = { $field ->
    [name] Название ({ $of })
    [at] Где? Название с предлогом ({ $of })
    [address] Адрес
    [phone] Телефон с кодом страны
    [email] Эл. почта
    [latitude] Широта
    [longitude] Долгота
    [code] Код (строчные буквы a–z, цифры, дефис)
    [loanDays] Выдаётся на дней
   *[nearest] Насколько близко { $of } (1 – ближе всего)
  }
desk-library-option = { $option ->
    [staff] решают библиотекари
    [rules] решают правила
    [full] название и автор
    [short] сокращённое название
    [none] без названия
    [yes] да
   *[no] нет
  }
desk-library-setting = { $name ->
    [renewalDecision] Кто решает о продлении
    [reservationDecision] Кто решает о брони
    [maxLoans] Сколько изданий можно держать дома
    [overdueFeePerDay] Плата за день просрочки, в центах
    [cardFee] Плата за читательский билет, в центах
    [pickupNeedsCard] При получении нужен читательский билет
    [maxReservations] Сколько броней может быть сразу
    [maxRenewals] Сколько раз можно продлить
    [feeLimit] Допустимый долг, в центах
    [maxOverdue] При скольких просроченных ещё можно бронировать
    [renewalOpensDays] За сколько дней до срока можно продлить
    [renewalGraceDays] Сколько дней после срока ещё можно продлить
    [pickupDays] Сколько рабочих дней бронь ждёт на полке
    [readyDelayMinutes] Через сколько минут сообщать о готовности
    [dropGraceMinutes] Сколько минут можно вернуть снятую бронь
    [maxSuspendDays] На сколько дней можно приостановить бронь
    [decideBy] До которого часа решают на следующий рабочий день
    [anonymiseAfterDays] Через сколько дней забывается, кто брал
    [widestDial-telegram] Сколько можно говорить в Telegram
   *[widestDial-sms] Сколько можно говорить в SMS
  }
