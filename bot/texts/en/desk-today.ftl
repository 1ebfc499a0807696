desk-today-title = Today
desk-today-do-decide = { $count ->
    [one] Decide { $count } request
   *[other] Decide { $count } requests
  }
desk-today-do-fetch = { $count ->
    [one] Fetch { $count } copy
   *[other] Fetch { $count } copies
  }
desk-today-do-receive = { $count ->
    [one] Receive { $count } copy
   *[other] Receive { $count } copies
  }
desk-today-do-clear = { $count ->
    [one] Clear { $count } copy from the shelf
   *[other] Clear { $count } copies from the shelf
  }
desk-today-do-nothing = All done. New work will appear here.
desk-today-open = To decide
desk-today-all = All requests ({ $count })
desk-today-number = No.
desk-today-asked = Asked for
desk-today-by = Promised by
desk-today-left = Left
desk-today-what = { $what ->
    [renewal] renew
    [fetching] fetch from the shelf
   *[reservation] reserve
  }
desk-today-late = late
desk-today-lists = Work
desk-today-list = { $list ->
    [toDecide] To decide
    [late] Late
    [toFetch] To fetch
    [arriving] On the way to us
    [ready] On the ready shelf
    [toClear] To clear
    [claims] “I returned it”
    [toSearch] Missing, to search for
   *[failed] Undelivered messages
  }
desk-today-failed = Undelivered messages
desk-today-failed-none = Every message of the last seven days was sent.
desk-today-failed-word = { $what }, { $channel ->
    [sms] SMS
   *[telegram] Telegram
  }, { $at }
desk-today-failed-more = And { $count } more.
desk-today-failed-do = Call the patron and check the phone number.
desk-today-figures = { $count ->
    [one] The last { $count } day
   *[other] The last { $count } days
  }
desk-today-in-time = Decided in time
desk-today-in-time-of = { $count } of { $due }
desk-today-in-time-none = Nothing had to be decided in these days.
desk-today-by-day = Loans and reservations by day
desk-today-series = { $series ->
    [lent] Lent
    [returned] Returned
   *[reserved] Reserved
  }
desk-today-chart = In all lent: { $lent }, returned: { $returned }, reserved: { $reserved }
desk-today-numbers = In numbers
desk-today-day = Day
desk-today-queues = Longest queues
desk-today-queues-all = { $count ->
    [0] Nobody waits in a queue here.
    [one] { $count } reservation waits in all.
   *[other] { $count } reservations wait in all.
  }
desk-today-queue-title = Title
desk-today-queue-length = Waiting
desk-today-messages = Messages sent in the whole library
desk-today-messages-none = No messages were sent in these days.
desk-today-message = { $message ->
    [reply] Answers
    [ready] Ready to collect
    [closes-soon] Collection ends soon
    [due-soon] Due soon
    [renewal-granted] Renewed
    [renewal-refused] Not renewed
    [reservation-granted] Reservation accepted
    [copy-not-found] Copy not found
    [request-late] Our answer is late
    [expired] Not collected in time
    [cancelled] Reservation cancelled
    [refused] Reservation refused
    [unfillable] No copy left
    [desk-pressing] Reminder to a librarian
   *[other] Other messages
  }
desk-today-message-kind = Kind
desk-today-segments = SMS segments
desk-today-together = In all
desk-pressing-banner = { $count ->
    [one] { $count } request promised by { $hour } is still open.
   *[other] { $count } requests promised by { $hour } are still open.
  }
desk-pressing-go = Decide now
desk-pressing-chat = { $count ->
    [one] { $count } request promised by { $hour } is still open { $at }. { $page }
   *[other] { $count } requests promised by { $hour } are still open { $at }. { $page }
  }
