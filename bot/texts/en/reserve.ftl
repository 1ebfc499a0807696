reserve = Reserve
join-queue = Join the queue
reserve-what = What shall I reserve? Write a title or an author.
reserve-which = Which one shall I reserve?
reserve-offer = “{ $title }” is on the shelf. Shall we keep it for you { $at }?
queue-offer = “{ $title }” is on loan now. You would be number { $position } in the queue; collection { $at }.
yes-reserve = Yes, reserve it
yes-queue = Yes, join the queue
other-pickup = Another place
choose-pickup = Where would you like to collect “{ $title }”?
point = { $place }
reserved = “{ $title }” is reserved, No. { $number }. We will find it by { $by }. Collection { $at }; we will tell you when it is ready.
reservation-asked = Reservation requested: “{ $title }”, No. { $number }. You will have an answer by { $by }. Collection { $at }.
queued = You are in the queue for “{ $title }”: number { $position }. Collection { $at }. We will tell you when it is ready.
estimate-copies = { $copies ->
    [one] There is { $copies } copy for this queue.
   *[other] There are { $copies } copies for this queue.
  }
estimate-due = { $copies ->
    [one] There is { $copies } copy for this queue, due back { $due }.
   *[other] There are { $copies } copies for this queue; the first is due back { $due }.
  }
estimate-overdue = { $copies ->
    [one] There is { $copies } copy for this queue, and it is overdue: it was due back { $due }.
   *[other] There are { $copies } copies for this queue, all overdue; the first was due back { $due }.
  }
estimate-late = { $count ->
    [one] { $count } of them is overdue.
   *[other] { $count } of them are overdue.
  }
estimate-no-day = Until it is back, no day can be named.
estimate-expected = If everybody returns on time, your turn comes around { $day }.
refused-card-expired = This cannot be reserved: your card was valid until { $date }. Any branch can renew it.
refused-card-blocked = This cannot be reserved: your card is blocked. The library will tell you why.
refused-fees = This cannot be reserved: you owe { $fees }, the limit is { $limit }. You can pay at any branch.
refused-overdue = This cannot be reserved: { $count ->
    [one] { $count } of your loans is
   *[other] { $count } of your loans are
  } overdue, the limit is { $limit }. Once they are back, you can reserve.
refused-on-loan = { $renewable ->
    [yes] You already have this one until { $due }. It can be renewed.
   *[no] You already have this one until { $due }.
  }
refused-already-queued = You have already reserved this one: you are number { $position } in the queue.
refused-already-held = You have already reserved this one.
refused-too-many = This cannot be reserved: you have { $count } reservations, the limit is { $limit }. Drop one to make room.
refused-reading-room = This one is not lent out; you can read it { $ats }.
refused-no-copy = There is no copy that could be reserved. Please ask at the library.
refused-pickup = It cannot be collected { $at }. It can be collected { $ats }.
