no-reservations = You have no reservations at the moment.
reservations = { $count ->
    [one] You have { $count } reservation:
   *[other] You have { $count } reservations:
  }
reservation-line = { $line } – { $state ->
    [dropping] dropped, can still be undone
    [requested] waiting for a librarian's answer
    [to-fetch] being fetched
    [in-transit] on its way
    [ready] ready to collect
   *[over] no longer valid
  }
reservation-line-ready = { $line } – collect by { $until } { $at }
reservation-line-waiting = { $line } – number { $position } in the queue
reservation-line-suspended = { $line } – paused until { $until }
reservation-waiting = { $title }: you are number { $position } in the queue. Collection { $at }.
reservation-requested = { $title }: reservation requested, waiting for a librarian's answer. Collection { $at }.
reservation-to-fetch = { $title } is being fetched. Collection { $at }; we will tell you when it is ready.
reservation-in-transit = { $title } is on its way. Collection { $at }; we will tell you when it is ready.
reservation-ready = { $title } is ready for you { $at }.
reservation-ready-until = { $title } is ready for you { $at }, until { $until }.
reservation-suspended = { $title }: paused until { $until }. You keep your place in the queue. Collection { $at }.
reservation-dropping = { $title }: dropped, but you can still undo it.
reservation-promise = Request No. { $number }: { $to ->
    [answer] you will have an answer
   *[fetch] we will find it
  } by { $by }.
reservation-act = { $act ->
    [drop] Drop it
    [pickup] Change the collection point
    [suspend] Pause it
    [pass] Let the next reader go first
   *[extend] Keep it longer
  }
undo = Undo
resume = Resume
which-reservation = { $act ->
    [drop] Which reservation shall I drop?
    [pickup] Which reservation shall be collected elsewhere?
    [suspend] Which reservation shall I pause?
    [pass] In which queue shall the next reader go first?
   *[extend] Which one shall we keep longer?
  }
no-reservation-to = { $act ->
    [drop] There is no reservation to drop.
    [pickup] The collection point can no longer be changed: what you reserved is on its way or on the shelf.
    [suspend] Only a reservation that waits in a queue can be paused. You have none.
    [pass] There is no queue in which to let the next reader go first.
   *[extend] Only what is ready to collect can be kept longer. There is nothing at the moment.
  }
no-such-reservation = There is no such number: the last reservation in the list is { $last }.
no-reservation-named = “{ $query }” is not among your reservations.
reservation-gone = You no longer have this reservation.
reservation-over = This reservation { $state ->
    [collected] has already been collected
    [cancelled] is already dropped
    [expired] is over: it was not collected in time
    [refused] was refused
   *[unfillable] is closed: no copy is left
  }.
undo-too-late = It is too late to undo. You can reserve it again.
suspend-too-long = A pause can last { $days ->
    [one] { $days } day
   *[other] { $days } days
  } at most, that is until { $latest }.
suspend-in-past = That day has passed. A pause can last until tomorrow or later.
suspend-too-late = It can no longer be paused: { $state ->
    [to-fetch] a copy is already being fetched for you
    [in-transit] a copy is already on its way
   *[ready] a copy is set aside for you
  }. { $behind ->
    [somebody] You can let the next reader go first, or drop it.
   *[nobody] If you do not need it now, you can drop it.
  }
pickup-too-late = The collection point can no longer be changed; it stays { $at }.
pass-nobody-behind = Nobody is behind you in the queue, so there is nobody to let go first.
extend-someone-waits = It cannot be kept longer: { $count ->
    [one] { $count } reader is
   *[other] { $count } readers are
  } waiting after you. Please collect it in time.
extend-not-ready = Only what is ready to collect can be kept longer.
extend-twice = It has already been kept longer once. Please collect it by { $until }.
