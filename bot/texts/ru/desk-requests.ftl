desk-requests-title = Запросы
desk-requests-none = Всё решено. Новые запросы появятся здесь.
desk-requests-number = №
desk-requests-what = О чём просят
desk-requests-by = Решить до
desk-requests-rules = Правила
desk-requests-decide = Решение
desk-requests-select = Выбрать № { $number }
desk-requests-renewal = Продлить: { $due } → { $until }
desk-requests-reservation = Забронировать; получит { $at }
desk-requests-fetch = Нужно найти; получит { $at }
desk-requests-fetch-go = К списку поиска
desk-requests-late = опоздание
desk-requests-waiting = { $count ->
    [0] Больше никто не ждёт
    [one] Ждёт ещё { $count } читатель
    [few] Ждут ещё { $count } читателя
   *[many] Ждут ещё { $count } читателей
  }
desk-requests-for = Правила позволяют
desk-requests-against = Против: { $rule ->
    [not-your-loan] книга больше не выдана этому читателю
    [not-renewable] издания этого вида не продлеваются
    [card-expired] срок действия карты истёк
    [card-blocked] карта заблокирована
    [fees-over-limit] долг превышает допустимый
    [renewed-too-often] уже продлевали допустимое число раз
    [overdue-beyond-grace] срок уже прошёл
    [someone-waits] её ждёт другой читатель
    [too-soon] продлевать ещё рано
    [date-would-not-move] срок не изменился бы
   *[other] правило этого не позволяет
  }
desk-requests-comment = Комментарий
desk-requests-comment-of = Комментарий к № { $number }
desk-requests-approve = Одобрить
desk-requests-refuse = Отказать
desk-requests-approve-of = Одобрить № { $number }
desk-requests-refuse-of = Отказать № { $number }
desk-requests-selected = С выбранными:
desk-requests-select-first = Сначала выберите хотя бы один запрос.
desk-requests-renewed = № { $number }: продлено до { $due }
desk-requests-approved = № { $number }: одобрено.
desk-requests-refused = № { $number }: отказано.
desk-requests-not = № { $number }: { $why }
desk-requests-until = { $until }
