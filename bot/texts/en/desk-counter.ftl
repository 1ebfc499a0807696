desk-check-in-title = Check in
desk-check-in-scan = Barcode of the copy
desk-check-in-submit = Check in
desk-check-in-shelve = Shelve
desk-check-in-hold = Hold shelf
desk-check-in-send = Send to { $place }
desk-check-in-shelve-at = Place: { $at }, { $call }
desk-check-in-hold-for = For { $name }, card { $card }
desk-check-in-hold-until = Keep until { $until }
desk-check-in-send-for = Somebody waits for it; pick-up { $at }.
desk-check-in-send-home = That is where it belongs.
desk-check-in-not-lent = It was not on loan.
desk-check-in-late = Returned { $count ->
    [one] { $count } day
   *[other] { $count } days
  } late.
desk-check-in-undone = Undone: copy { $barcode } and its queue are as before the check-in.
desk-check-in-again = This was undone.
desk-copy-lost = A damaged or lost copy
desk-copy-barcode = Barcode of the copy
desk-copy-what = What happened?
desk-copy-is-lost = Lost
desk-copy-is-damaged = Damaged
desk-copy-damage = What is damaged
desk-copy-submit = Take out of use
desk-copy-say-damage = Write what is damaged. Nothing was changed yet.
desk-copy-choose = Say whether the copy is lost or damaged. Nothing was changed yet.
desk-copy-given-up = Copy { $barcode } is out of use: { $loss ->
    [lost] lost
   *[damaged] damaged
  }.
desk-copy-next = { $count ->
    [one] { $count } reservation has
   *[other] { $count } reservations have
  } another copy; see the pick list.
desk-copy-waits = { $count ->
    [one] { $count } reservation waits
   *[other] { $count } reservations wait
  } for the next copy.
desk-copy-unfillable = { $count ->
    [one] { $count } reservation
   *[other] { $count } reservations
  } can no longer be filled; the readers will be told.
desk-undo = Undo
desk-check-out-title = Check out
desk-check-out-card = Reader’s card
desk-check-out-card-submit = Next
desk-check-out-scan = Barcode of the copy
desk-check-out-submit = Check out
desk-check-out-comment = Why you lend it all the same
desk-check-out-anyway = Lend all the same
desk-check-out-leave = Do not lend
desk-check-out-next-patron = Next reader
desk-check-out-due = Due { $due }
desk-check-out-line = due { $due }
desk-check-out-good = May borrow
desk-check-out-loans = { $count ->
    [0] Nothing on loan
    [one] { $count } loan
   *[other] { $count } loans
  }
desk-check-out-overdue = { $count } overdue
desk-check-out-fees = Owes { $fees }
desk-check-out-ready = Waiting on the hold shelf
desk-check-out-ready-at = pick-up { $at }
desk-check-out-today = Lent today
desk-check-out-stale = This page was open for long, so nothing was lent. Is { $name } still at the desk? If so, press “Check out”; if not, “Next reader”.
desk-check-out-undone = Undone: copy { $barcode } and its queue are as before the check-out.
desk-check-out-no-barcode = Scan the barcode of the copy.
desk-claims-title = Readers say they returned
desk-claims-none = Nothing to look for. What readers say they have returned will appear here.
desk-claims-hint = Look on the shelf. If the copy is there, press “Found”: it is checked in. Until you have answered, no reminders are sent.
desk-claims-copy = Copy
desk-claims-where = Where to look
desk-claims-when = Said
desk-claims-answer = Did you find it?
desk-claims-at = { $at }
desk-claims-due = due { $due }
desk-claims-found = Found
desk-claims-not-found = Not found
desk-claims-found-of = Found: { $title }
desk-claims-not-found-of = Not found: { $title }
desk-claims-stays = “{ $title }” was not found: it stays on loan, and reminders go on.
