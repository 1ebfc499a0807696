renew = Продлить
renew-all = Продлить всё
renew-which = Что продлить?
nothing-to-renew = Сейчас у вас на руках ничего нет, продлевать нечего.
no-such-loan = Такого номера нет: последний в списке книг – { $last }.
no-loan-named = Среди выданного вам нет «{ $query }».
renewal-asked = { $title }: заявка на продление № { $number }. Ответим до { $by }. Пока срок возврата – { $due }.
renewal-noted = { $title }: заявка на продление № { $number }.
renewal-noted-before = { $title }: заявка на продление уже есть, № { $number }.
renewal-answer-by = Ответим до { $by }.
renewal-against = О продлении решит библиотекарь, потому что { $rule ->
    [card-expired] срок билета истёк
    [card-blocked] билет заблокирован
    [fees-over-limit] долг больше допустимого
    [overdue-beyond-grace] срок уже прошёл
   *[other] одно из правил этого не позволяет
  }.
renewal-pending = Заявка на продление уже есть, № { $number }. Ответим до { $by }.
renewed = { $title }: продлено до { $due }.
renewed-moved = { $title }: продлено до { $due }. Срок перенесён на ближайший рабочий день.
renewal-not-renewable = { $title }: продлить нельзя, такие издания не продлевают.
renewal-card-expired = { $title }: продлить нельзя, билет действовал до { $date }. Продлить билет можно в любом филиале.
renewal-card-blocked = { $title }: продлить нельзя, читательский билет заблокирован. Причину объяснят в библиотеке.
renewal-fees = { $title }: продлить нельзя, долг { $fees }, допустимо { $limit }. Оплатить можно в любом филиале.
renewal-too-often = { $title }: продлить нельзя, уже продлевали { $count ->
    [one] { $count } раз
    [few] { $count } раза
   *[many] { $count } раз
  }, допустимо { $limit }. Верните, пожалуйста, в срок.
renewal-overdue = { $title }: продлить нельзя, срок прошёл { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
  } назад. Верните, пожалуйста.
renewal-someone-waits = { $title }: продлить нельзя, { $count ->
    [1] это издание ждёт другой читатель
   *[other] это издание ждут другие читатели
  }. Вернуть нужно до { $due }.
renewal-too-soon = { $title }: продлить пока нельзя, можно будет с { $opens }. Вернуть нужно до { $due }.
renewal-date-stays = { $title }: продление не изменит срок, он останется { $due }.
renewal-already-asked = { $title }: заявка на продление уже есть, № { $number }. Ответим до { $by }.
