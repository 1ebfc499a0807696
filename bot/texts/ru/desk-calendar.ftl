desk-calendar-title = Календарь
desk-calendar-closures = Закрыто в отдельные дни
desk-calendar-no-closures = Закрытых дней не запланировано.
desk-calendar-whole = вся библиотека
desk-calendar-change = Изменить
desk-calendar-from = С
desk-calendar-to = По
desk-calendar-to-hint = Пусто: только один день. Оба дня включительно.
desk-calendar-reason = Причина, как её сказать читателям
desk-calendar-scope = Что закрыто
desk-calendar-save = Сохранить
desk-calendar-remove = Убрать
desk-calendar-stays = Если день снова открыть, уже перенесённые сроки остаются: читателям о них сообщили.
desk-calendar-add = Закрыть ещё один день
desk-calendar-close = Закрыть
desk-calendar-hours = Часы работы
desk-calendar-day = День
desk-calendar-opens = Открытие
desk-calendar-closes = Закрытие
desk-calendar-hours-hint = День без времени – выходной.
desk-calendar-save-hours = Сохранить часы работы
desk-calendar-shut = закрыто
desk-calendar-head-changes = Календарь меняет заведующий филиалом или администратор.
desk-calendar-monthly = Закрыто каждый месяц
desk-calendar-no-monthly = Дней, закрытых каждый месяц, нет.
desk-calendar-nth = Которая неделя
desk-calendar-nth-of = { $nth ->
    [first] 1-я неделя:
    [second] 2-я неделя:
    [third] 3-я неделя:
    [fourth] 4-я неделя:
   *[other] последняя неделя:
  }
desk-calendar-add-monthly = Закрывать каждый месяц
desk-calendar-holidays = Праздничные дни
desk-calendar-agree = Подтвердить и перенести сроки
desk-calendar-leave = Не менять
desk-calendar-saved = Сохранено. Ни один срок переносить не нужно.
desk-calendar-same = Так уже есть; ничего не изменено.
desk-calendar-moved = Сохранено. Перенесены сроки возврата: { $loans }, сроки выдачи: { $ready }. Читателям сообщат.
