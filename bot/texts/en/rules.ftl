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
