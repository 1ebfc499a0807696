rules-lent = { $type ->
    [book] Books are
    [audio] Audio recordings are
    [periodical] Magazines are
    [dvd] DVDs are
   *[other] { $type }:
  } lent for { $days ->
    [one] { $days } day
   *[other] { $days } days
  }{ $renewable ->
    [no] , not renewable
   *[yes] {""}
  }.
rules-renewal = You can renew { $times ->
    [one] once
   *[other] { $times } times
  }, from { $days ->
    [one] { $days } day
   *[other] { $days } days
  } before the due date, if nobody else is waiting.
rules-decision = { $who ->
    [staff] A librarian decides on renewals: you will have an answer by { $by } on the next working day.
   *[rules] Renewed at once when the rules allow it.
  }
rules-reservations = You can have at most { $most ->
    [one] { $most } reservation
   *[other] { $most } reservations
  } at a time.
rules-limits = You cannot reserve while you owe more than { $fees } or have more than { $overdue } overdue.
rules-promise = { $who ->
    [staff] A librarian decides on reservations: you will have an answer by { $by } on the next working day.
   *[rules] We find a free copy by { $by } on the next working day.
  }
rules-queue = When everything is on loan, you can join a queue. A dropped reservation can be undone within { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }.
rules-pickup = What is ready is kept for { $days ->
    [one] { $days } open day
   *[other] { $days } open days
  }.
rules-bring = Please bring your library card.
rules-loans = You can have at most { $most ->
    [one] { $most } item
   *[other] { $most } items
  } at home at a time.
rules-fee = Each day overdue costs { $fee } per item.
rules-card = { $price ->
    [free] A library card is free.
   *[paid] A library card costs { $fee }.
  }
rules-ask = To find out { $what ->
    [loans] how many items you can borrow at a time,
    [fee] what an overdue item costs,
    [card] what a library card costs,
    [fee-card] what an overdue item or a library card costs,
    [loans-fee] how many items you can borrow and what overdue ones cost,
    [loans-card] how many items you can borrow and what a card costs,
   *[other] how many items you can borrow and what a card or an overdue item costs,
  } please ask at the library or call { $phone }.
