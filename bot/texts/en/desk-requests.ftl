desk-requests-title = Requests
desk-requests-none = Everything is decided. New requests will appear here.
desk-requests-number = No.
desk-requests-what = What is asked
desk-requests-by = Decide by
desk-requests-rules = Rules
desk-requests-decide = Decision
desk-requests-select = Select No. { $number }
desk-requests-renewal = Renew: { $due } → { $until }
desk-requests-reservation = Reserve; to be picked up { $at }
desk-requests-fetch = To be fetched; picked up { $at }
desk-requests-fetch-go = To the pick list
desk-requests-late = late
desk-requests-waiting = { $count ->
    [0] Nobody else waits
    [one] { $count } other patron waits
   *[other] { $count } other patrons wait
  }
desk-requests-for = The rules allow it
desk-requests-against = Against: { $rule ->
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
   *[other] a rule does not allow it
  }
desk-requests-comment = Comment
desk-requests-comment-of = Comment on No. { $number }
desk-requests-approve = Approve
desk-requests-refuse = Refuse
desk-requests-approve-of = Approve No. { $number }
desk-requests-refuse-of = Refuse No. { $number }
desk-requests-selected = With those selected:
desk-requests-select-first = First select at least one request.
desk-requests-renewed = No. { $number }: renewed until { $due }
desk-requests-approved = No. { $number }: approved.
desk-requests-refused = No. { $number }: refused.
desk-requests-not = No. { $number }: { $why }
desk-requests-until = { $until }
