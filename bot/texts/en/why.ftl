why-nothing = Nothing has been refused lately. For the library's rules write “rules”.
why-card-expired = Reserving and renewing need a valid card. Any branch will renew it; please bring an identity document.
why-card-blocked = While a card is blocked, nothing can be reserved or renewed. A librarian knows the reason.
why-fees = When more than { $limit } is owed, new reservations and renewals wait until it is paid at any branch.
why-overdue = With more than { $limit } overdue, you can reserve again after returning them: others are waiting.
why-on-loan = What you already have on loan is not reserved: you can renew it instead.
why-already-reserved = A title is reserved once, so that everybody has one place in the queue.
why-too-many = One reader can have { $limit ->
    [one] { $limit } reservation
   *[other] { $limit } reservations
  } at a time, including those ready to collect. Drop one to make room.
why-reading-room = Some titles are not lent out, so that everybody can find them in the reading room.
why-no-copy = All copies are missing, withdrawn or not lent out, so there is none to reserve.
why-pickup = You can collect only where reservations are handed out. Please choose another place.
why-not-renewable = Items of this kind are lent for one loan period only, so they are not renewed.
why-renewed-often = A title can be renewed { $limit ->
    [one] once
   *[other] { $limit } times
  }; then it goes back, so that others can read it.
why-overdue-loan = { $grace ->
    [yes] You can renew up to { $days ->
        [one] { $days } day
       *[other] { $days } days
      } after the due date.
   *[no] You can renew until the due date. Anything overdue has to come back first.
  }
why-someone-waits = When another reader waits and no copy is free, a loan is not renewed. After returning it you can join the queue.
why-too-soon = You can renew from { $days ->
    [one] { $days } day
   *[other] { $days } days
  } before the due date, so that renewals do not pile up.
why-date-stays = The new date counts from the old one. This time it would not be later, so renewing changes nothing.
why-already-asked = Your request is waiting for a librarian. You will have an answer by { $by } on the next working day.
why-reservation-over = This reservation has ended, so it can no longer be changed. You can reserve again.
why-undo = The place of a dropped reservation is kept for { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }. Then it goes to the next reader.
why-suspend-long = A pause can last { $days ->
    [one] { $days } day
   *[other] { $days } days
  } at most.
why-suspend-past = A pause has to end on a day that is still to come.
why-suspend-late = You can pause while you wait in the queue. Once a copy is meant for you, you can drop it or, if anybody waits behind you, let the next reader go first.
why-pickup-late = The collection point can be changed until the copy has been sent there.
why-pass = You can only let somebody go first who is waiting behind you.
why-extend-waits = We keep a copy longer only when nobody is waiting after you.
why-extend-not-ready = We can keep longer what is already on the shelf for you.
why-extend-twice = We keep a copy longer once, for { $days ->
    [one] { $days } open day
   *[other] { $days } open days
  } more.
