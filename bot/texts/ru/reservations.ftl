no-reservations = Сейчас у вас нет броней.
reservations = { $count ->
    [one] У вас { $count } бронь:
    [few] У вас { $count } брони:
   *[many] У вас { $count } броней:
  }
reservation-line = { $line } – { $state ->
    [dropping] бронь снята, ещё можно восстановить
    [requested] ждёт ответа библиотекаря
    [to-fetch] ищем на полке
    [in-transit] в пути
    [ready] можно забрать
   *[over] больше не действует
  }
reservation-line-ready = { $line } – забрать до { $until } { $at }
reservation-line-waiting = { $line } – { $position }-е место в очереди
reservation-line-suspended = { $line } – приостановлена до { $until }
reservation-waiting = { $title }: вы в очереди, место { $position }. Выдача { $at }.
reservation-requested = { $title }: заявка на бронь ждёт ответа библиотекаря. Выдача { $at }.
reservation-to-fetch = { $title }: ищем на полке. Выдача { $at }; сообщим, когда можно будет забрать.
reservation-in-transit = { $title }: в пути. Выдача { $at }; сообщим, когда можно будет забрать.
reservation-ready = { $title } ждёт вас { $at }.
reservation-ready-until = { $title } ждёт вас { $at } до { $until }.
reservation-suspended = { $title }: бронь приостановлена до { $until }. Место в очереди сохраняется. Выдача { $at }.
reservation-dropping = { $title }: бронь снята, но её ещё можно восстановить.
reservation-promise = Заявка № { $number }: { $to ->
    [answer] ответим
   *[fetch] найдём
  } до { $by }.
reservation-act = { $act ->
    [drop] Снять бронь
    [pickup] Сменить пункт выдачи
    [suspend] Приостановить
    [pass] Пропустить следующего вперёд
   *[extend] Оставить подольше
  }
undo = Восстановить
resume = Возобновить
which-reservation = { $act ->
    [drop] Какую бронь снять?
    [pickup] Для какой брони сменить пункт выдачи?
    [suspend] Какую бронь приостановить?
    [pass] В какой очереди пропустить следующего вперёд?
   *[extend] Что оставить на полке подольше?
  }
no-reservation-to = { $act ->
    [drop] Нет брони, которую можно снять.
    [pickup] Пункт выдачи уже не сменить: книга в пути или уже на полке.
    [suspend] Приостановить можно только бронь в очереди. Такой сейчас нет.
    [pass] Нет очереди, в которой можно пропустить следующего вперёд.
   *[extend] Подольше можно оставить то, что уже можно забрать. Сейчас такого нет.
  }
no-such-reservation = Такого номера нет: последняя бронь в списке – { $last }.
no-reservation-named = Среди ваших броней нет «{ $query }».
reservation-gone = Этой брони у вас больше нет.
reservation-over = Эта бронь уже { $state ->
    [collected] выдана
    [cancelled] снята
    [expired] закончилась: книгу не забрали вовремя
    [refused] отклонена
   *[unfillable] закрыта: экземпляров больше нет
  }.
undo-too-late = Восстановить уже нельзя. Можно забронировать заново.
suspend-too-long = Приостановить можно не больше чем на { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
  }, то есть до { $latest }.
suspend-in-past = Этот день уже прошёл. Приостановить можно до завтрашнего дня или дольше.
suspend-too-late = Приостановить уже нельзя: { $state ->
    [to-fetch] экземпляр для вас уже ищут на полке
    [in-transit] экземпляр уже в пути к пункту выдачи
   *[ready] экземпляр для вас уже отложен
  }. { $behind ->
    [somebody] Можно пропустить следующего вперёд или снять бронь.
   *[nobody] Если сейчас не нужно, бронь можно снять.
  }
pickup-too-late = Пункт выдачи уже не сменить: забрать можно { $at }.
pass-nobody-behind = За вами в очереди никого нет, пропускать некого.
extend-someone-waits = Оставить подольше нельзя: после вас { $count ->
    [one] ждёт { $count } читатель
    [few] ждут { $count } читателя
   *[many] ждут { $count } читателей
  }. Пожалуйста, заберите вовремя.
extend-not-ready = Подольше можно оставить только то, что уже можно забрать.
extend-twice = Оставить ещё дольше нельзя: один раз это уже сделано. Заберите, пожалуйста, до { $until }.
