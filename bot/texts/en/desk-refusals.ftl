desk-no-unknown-barcode = The catalogue has no such barcode. Scan one copy at a time again, or type the barcode.
desk-no-unknown-card = There is no such card. Check the number, or find the patron by name.
desk-no-unknown-request = There is no such request any more. Open the list anew.
desk-no-unknown-loan = There is no such loan any more: the copy has come back. Open the page anew.
desk-no-already-decided = { $known ->
    [yes] { $name } has already decided this
   *[no] This has already been decided
  }: { $state ->
    [approved] approved
    [refused] refused
   *[withdrawn] no longer needed
  }. There is nothing for you to do.
desk-no-comment-needed = A rule speaks against it: { $rule ->
    [not-your-loan] it is no longer lent to this patron
    [not-renewable] this kind of item is not renewed
    [card-expired] the card has expired
    [card-blocked] the card is blocked
    [fees-over-limit] the fees are over the limit
    [renewed-too-often] it has been renewed as often as allowed
    [overdue-beyond-grace] it is already overdue
    [someone-waits] another patron is waiting for it
    [too-soon] it is too soon to renew
    [date-would-not-move] the due date would not move
    [extend-twice] it has been kept longer once already
   *[other] a rule does not allow it
  }. To agree all the same, write a comment saying why.
desk-no-lent-to-someone-else = The copy is lent to somebody else. Check it in first.
desk-no-already-lent-to-them = The copy is already lent to this patron. If they need longer, change the due date.
desk-no-held-for-someone-else = The copy is kept for somebody else. Put it on the ready shelf.
desk-no-not-lendable = This copy is not lent. It can be read here.
desk-no-others-wait = { $count ->
    [one] { $count } other patron waits
   *[other] { $count } other patrons wait
  } for it. To lend it all the same, write a comment saying why.
desk-no-card-expired = The card expired on { $date }. Renew the card, or write a comment saying why you lend.
desk-no-card-blocked = The card is blocked. Find out why, or write a comment saying why you lend.
desk-no-fees-over-limit = The fees are { $fees }, the limit is { $limit }. Ask for payment, or write a comment saying why you lend.
desk-no-too-many-overdue = { $count } items are overdue. Ask for them, or write a comment saying why you lend.
desk-no-not-to-fetch = This copy is no longer to be fetched: somebody did it, or the reservation is over. Open the list anew.
desk-no-being-fetched = This is not approved: its copy is being fetched. Say on the pick list whether you found it.
desk-no-not-in-transit = This copy is not on its way. Take it in on the page “Check in”.
desk-no-not-ready = This reservation can no longer be kept longer: it was collected, dropped or has ended. Open the list again.
desk-no-not-to-clear = This copy is not to be cleared: it is kept here for somebody, or was cleared already. If in doubt, scan it on the “Check in” page.
desk-no-not-missing = This copy is no longer searched for: it was found, or given up as lost. Open the list again.
desk-no-branch-not-yours = That is another branch’s. Call them, or ask the administrator.
desk-no-role-too-low = Only { $role ->
    [head] the head of the branch
   *[admin] the administrator
  } may do that. Please ask them.
desk-no-nothing-there = There is no such thing here. Check that the right branch is chosen above.
desk-no-scans-run-together = Two scans ran together: { $first } and { $second }. Nothing was done; scan them one at a time.
desk-no-undo-over = It can no longer be undone: the minute is over, or it was undone already. Check the copy in or out again.
desk-no-undo-moved-on = It can no longer be undone: the copy or its queue has moved on. Scan the copy on the page “Check in”.
desk-no-unknown-staff = There is no such member of staff. Open the list of staff again.
desk-no-username-taken = That user name is taken. Choose another one.
desk-no-last-admin = This is the last administrator: without one nobody could let others in. Appoint another one first.
desk-no-demo-account = The password of a demo account is not changed: everybody knows it. Add a member of staff of your own.
desk-no-session-over = This session has ended already. There is nothing for you to do.
desk-no-token-revoked = This token is revoked already. There is nothing for you to do.
desk-no-staff-left = This account is closed. Open it again first.
desk-no-card-taken = This card is registered already. Open it on the page “Patrons”, or scan another card.
desk-no-username-in-use = Somebody has this user name. { $proposal } is free: confirm it or type another.
desk-no-pickup-unknown = Reservations are not given out there. Choose another pickup point.
desk-no-phone-not-linked = This phone is no longer linked. There is nothing to do.
desk-no-own-card = The patron looks after their own card anyway. Scan the card of somebody else in the family.
desk-no-ward-not-there = This card is no longer looked after. There is nothing to do.
desk-no-erase-on-loan = Everything on loan ({ $count }) has to come back first. Check it in and try again.
desk-no-erase-owes = { $fees } is owed and has to be settled first. Correct it on the patron’s page and try again.
desk-no-would-move = This would move { $loans ->
    [one] { $loans } due date
   *[other] { $loans } due dates
  } and { $ready ->
    [one] { $ready } pick-up deadline
   *[other] { $ready } pick-up deadlines
  }, and { $patrons ->
    [one] { $patrons } reader
   *[other] { $patrons } readers
  } will be told. Nothing has changed yet: confirm if it is right.
desk-no-library-impossible = Nothing was changed: { $fault ->
    [twice] the code “{ $of }” is taken; choose another
    [nearest] branch “{ $of }” must name every other branch once in its order of nearness
    [no-such-branch] there is no branch “{ $of }”; choose one from the list
    [never-open] branch “{ $of }” would have no open day within a year, so no promise could be kept; leave one at least
    [decides-before-opening] the promised hour would be before branch “{ $of }” opens; choose a later hour or open earlier
    [no-pickup] there would be nowhere to collect reservations; leave one pickup point at least
    [nothing-lent] nothing could be lent; leave one type that is lent for 1 day or more
   *[not-right] check { $field ->
        [from] the first date
        [to] the last date
        [closures] the dates: the first cannot be after the last
        [reason] the reason for closing; it cannot be empty
        [opens] the opening time
        [closes] the closing time
        [hours] the hours: opening comes before closing
        [name] the name; it cannot be empty
        [at] the name after “at”; it cannot be empty
        [address] the address; it cannot be empty
        [latitude] the latitude: a number from -90 to 90
        [longitude] the longitude: a number from -180 to 180
        [phone] the phone: write it with the country code, such as +37163623231
        [email] the e-mail address
        [code] the code: small letters a–z, digits and hyphens only
        [loanDays] the days of a loan: a whole number, 0 or more
        [settings] the settings: whole numbers of 0 or more, a time as 11:00
       *[other] what was typed
    }
  }.{ $others ->
    [0] {""}
    [one] { " " }{ $others } more place has to be put right.
   *[other] { " " }{ $others } more places have to be put right.
  }
desk-no-still-used = Nothing was changed: copies, loans or staff still have { $codes }. Move them elsewhere first.
desk-no-changed-meanwhile = Nothing was changed: somebody else has changed it in the meantime. Open the page again.
desk-no-scan-half-known = Probably two scans ran together: { $known } is in the catalogue, { $rest } is not. Nothing was noted; scan each one alone.
desk-no-inventory-paused = The inventory is paused, so nothing was noted. Press “Go on” and scan again.
desk-no-inventory-finished = This inventory is finished, so nothing was noted. To count again, start a new one.
