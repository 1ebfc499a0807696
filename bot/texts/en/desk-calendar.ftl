desk-calendar-title = Calendar
desk-calendar-closures = Closed on single days
desk-calendar-no-closures = No closures are planned.
desk-calendar-whole = the whole library
desk-calendar-change = Change
desk-calendar-from = From
desk-calendar-to = To
desk-calendar-to-hint = Empty: one day only. Both days count.
desk-calendar-reason = Reason, as readers will be told
desk-calendar-scope = What is closed
desk-calendar-save = Save
desk-calendar-remove = Remove
desk-calendar-stays = When a day is opened again, dates that have moved stay: readers have been told.
desk-calendar-add = Close on another day
desk-calendar-close = Close
desk-calendar-hours = Opening hours
desk-calendar-day = Day
desk-calendar-opens = Opens
desk-calendar-closes = Closes
desk-calendar-hours-hint = A day without hours is a day off.
desk-calendar-save-hours = Save the hours
desk-calendar-shut = closed
desk-calendar-head-changes = The calendar is changed by the head of the branch or an administrator.
desk-calendar-monthly = Closed every month
desk-calendar-no-monthly = No day is closed every month.
desk-calendar-nth = Which week
desk-calendar-nth-of = { $nth ->
    [first] first
    [second] second
    [third] third
    [fourth] fourth
   *[other] last
  }
desk-calendar-add-monthly = Close every month
desk-calendar-holidays = Public holidays
desk-calendar-agree = Confirm and move the dates
desk-calendar-leave = Leave as it is
desk-calendar-saved = Saved. No date had to move.
desk-calendar-same = It is so already; nothing was changed.
desk-calendar-moved = Saved. Due dates moved: { $loans }, pick-up deadlines: { $ready }. The readers will be told.
