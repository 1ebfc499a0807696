notice-for = { $name }:
notice-ready = Можно забрать { $at }: { $title }. Ждёт до { $until }.
notice-ready-many = { $count ->
    [one] Можно забрать { $at } { $count } издание:
    [few] Можно забрать { $at } { $count } издания:
   *[many] Можно забрать { $at } { $count } изданий:
  }
notice-closes-soon = Напоминаем: { $title } ждёт вас { $at } только до { $until }.
notice-closes-soon-many = { $count ->
    [one] Напоминаем: { $at } вас ждёт { $count } издание:
    [few] Напоминаем: { $at } вас ждут { $count } издания:
   *[many] Напоминаем: { $at } вас ждут { $count } изданий:
  }
notice-kept-longer = Срок продлён: { $title } { $at } ждёт вас до { $until }.
notice-kept-line = { $line } – до { $until }
notice-due-soon = { $renewal ->
    [someone-waits] Верните, пожалуйста, { $title } { $at } до { $due }. Продлить нельзя, ждёт другой читатель.
    [too-often] Напоминаем: { $title } нужно вернуть { $at } до { $due }. Больше продлить нельзя.
   *[possible] Напоминаем: { $title } нужно вернуть { $at } до { $due }.
  }
notice-due-soon-many = { $count ->
    [one] Скоро нужно вернуть { $at } { $count } издание:
    [few] Скоро нужно вернуть { $at } { $count } издания:
   *[many] Скоро нужно вернуть { $at } { $count } изданий:
  }
notice-due-line = { $renewal ->
    [someone-waits] { $line } – до { $due }, ждёт другой читатель
    [too-often] { $line } – до { $due }, больше не продлить
   *[possible] { $line } – до { $due }
  }
notice-due-moved = { $why ->
    [closed] Будет закрыто, поэтому срок изменён: { $title } нужно сдать { $at } до { $due }.
   *[staff] Срок изменён: { $title } нужно сдать { $at } до { $due }.
  }
notice-keep-moved = Будет закрыто, поэтому { $title } { $at } подождёт дольше: до { $until }.
notice-renewed = Продлено, № { $number }: { $title } нужно вернуть { $at } до { $due }.
notice-not-renewed = { $when ->
    [overdue] Не продлено, № { $number }: { $title } нужно было вернуть { $at } { $due }. Вопросы: { $phone }.
   *[later] Не продлено, № { $number }: { $title } нужно вернуть { $at } до { $due }. Вопросы: { $phone }.
  }
notice-reservation-granted = Бронь № { $number } принята: { $title }, выдача { $at }. Сообщим, когда можно забрать.
notice-copy-not-found = К сожалению, { $title } нет на месте, № { $number }. Вы остаётесь в очереди, выдача { $at }.
notice-request-late = Извините, ответ задерживается: № { $number }, { $title }, { $at }. Обещали до { $hour } { $day }.
notice-expired = Срок прошёл { $date }: { $title } { $at } вас больше не ждёт. Можно забронировать снова.
notice-cancelled = Библиотека { $date } отменила бронь: { $title }, выдача { $at }. Вопросы: { $phone }.
notice-refused = Бронь { $date } не принята: { $title }, выдача { $at }. Вопросы: { $phone }.
notice-unfillable = К сожалению, { $title }: экземпляров больше нет. Бронь { $at } закрыта { $date }.
