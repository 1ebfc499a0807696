renew = Renew
renew-all = Renew all
renew-which = Which one shall I renew?
nothing-to-renew = You have nothing on loan, so there is nothing to renew.
no-such-loan = There is no such number: you have { $last } on loan.
no-loan-named = “{ $query }” is not among what you have on loan.
renewal-asked = { $title }: renewal requested, No. { $number }. You will have an answer by { $by }. Until then it is due { $due }.
renewal-noted = { $title }: renewal requested, No. { $number }.
renewal-noted-before = { $title }: renewal already requested, No. { $number }.
renewal-answer-by = You will have an answer by { $by }.
renewal-against = A librarian will decide about the renewal, because { $rule ->
    [card-expired] your card has expired
    [card-blocked] your card is blocked
    [fees-over-limit] you owe more than the limit
    [overdue-beyond-grace] it is already overdue
   *[other] one of the rules does not allow it
  }.
renewal-pending = Renewal already requested, No. { $number }. You will have an answer by { $by }.
renewed = { $title } is renewed until { $due }.
renewed-moved = { $title } is renewed until { $due }. The date was moved to the next open day.
renewal-not-renewable = { $title } cannot be renewed: items of this kind are not renewed.
renewal-card-expired = { $title } cannot be renewed: your card was valid until { $date }. Any branch can renew the card.
renewal-card-blocked = { $title } cannot be renewed: your card is blocked. The library will tell you why.
renewal-fees = { $title } cannot be renewed: you owe { $fees }, the limit is { $limit }. You can pay at any branch.
renewal-too-often = { $title } cannot be renewed: it was renewed { $count ->
    [one] once
   *[other] { $count } times
  }, the limit is { $limit }. Please return it on time.
renewal-overdue = { $title } cannot be renewed: it is { $count ->
    [one] { $count } day
   *[other] { $count } days
  } overdue. Please return it.
renewal-someone-waits = { $title } cannot be renewed: { $count ->
    [one] another reader is
   *[other] other readers are
  } waiting for it. Please return it by { $due }.
renewal-too-soon = { $title } cannot be renewed yet: it can be from { $opens }. It is due { $due }.
renewal-date-stays = Renewing { $title } would not change its date, { $due }.
renewal-already-asked = { $title }: renewal already requested, No. { $number }. You will have an answer by { $by }.
