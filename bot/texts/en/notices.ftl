notice-for = { $name }:
notice-ready = Ready to collect { $at }: { $title }. Kept until { $until }.
notice-ready-many = { $count ->
    [one] { $count } item is ready to collect { $at }:
   *[other] { $count } items are ready to collect { $at }:
  }
notice-closes-soon = Reminder: { $title } is kept { $at } only until { $until }.
notice-closes-soon-many = { $count ->
    [one] Reminder: { $count } item is waiting for you { $at }:
   *[other] Reminder: { $count } items are waiting for you { $at }:
  }
notice-kept-longer = Kept longer: { $title } will wait { $at } until { $until }.
notice-kept-line = { $line } – until { $until }
notice-due-soon = { $renewal ->
    [someone-waits] Reminder: { $title } is due { $due } { $at }. It cannot be renewed: another reader is waiting.
    [too-often] Reminder: { $title } is due { $due } { $at }. It cannot be renewed any more.
   *[possible] Reminder: { $title } is due { $due } { $at }.
  }
notice-due-soon-many = { $count ->
    [one] { $count } item is due soon { $at }:
   *[other] { $count } items are due soon { $at }:
  }
notice-due-line = { $renewal ->
    [someone-waits] { $line } – due { $due }, another reader is waiting
    [too-often] { $line } – due { $due }, no more renewals
   *[possible] { $line } – due { $due }
  }
notice-due-moved = { $why ->
    [closed] We will be closed, so the date has moved: { $title } is due { $at } by { $due }.
   *[staff] The date has changed: { $title } is due { $at } by { $due }.
  }
notice-keep-moved = We will be closed, so { $title } will wait { $at } longer: until { $until }.
notice-renewed = Renewed, No. { $number }: { $title } is now due { $due } { $at }.
notice-not-renewed = { $when ->
    [overdue] Not renewed, No. { $number }: { $title } was due { $due } { $at }. Questions: { $phone }.
   *[later] Not renewed, No. { $number }: { $title } is due { $due } { $at }. Questions: { $phone }.
  }
notice-reservation-granted = Reservation No. { $number } accepted: { $title }. Collection { $at }; we will tell you when it is ready.
notice-copy-not-found = Sorry, we could not find { $title }, No. { $number }. You stay in the queue; collection { $at }.
notice-request-late = Sorry, our answer is late: No. { $number }, { $title }, { $at }. We promised it by { $day }, { $hour }.
notice-expired = { $title } is no longer kept for you { $at }: the last day was { $date }. You can reserve it again.
notice-cancelled = On { $date } the library cancelled your reservation: { $title } { $at }. Questions: { $phone }.
notice-refused = Your reservation was not accepted on { $date }: { $title } { $at }. Questions: { $phone }.
notice-unfillable = Sorry, there is no copy of { $title } left. Your reservation { $at } was closed on { $date }.
