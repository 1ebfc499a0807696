desk-training-title = Training and consultations
desk-training-asked = To be answered
desk-training-what = What and when
desk-training-who = Reader
desk-training-phone = Phone
desk-training-state = State
desk-training-decide = Answer
desk-training-sentence = Sentence to the reader
desk-training-sentence-of = Sentence to the reader of No. { $number }
desk-training-confirm = Confirm
desk-training-decline = Decline
desk-training-confirm-of = Confirm No. { $number }
desk-training-decline-of = Decline No. { $number }
desk-training-choose = Nothing is decided yet: press “Confirm” or “Decline”.
desk-training-decided = No. { $number }: { $state ->
    [confirmed] confirmed
   *[declined] declined
  }. The reader will be told.
desk-training-state-is = { $state ->
    [confirmed] confirmed
    [dropping] dropped, can still be undone
   *[asked] awaits an answer
  }
desk-training-coming = What is planned
desk-training-none = Nothing is planned. Add a time below.
desk-training-seats-taken = Seats taken: { $taken } of { $seats }. Length: { $minutes } min.
desk-training-cancelled = Cancelled: { $reason }
desk-training-cancel = Cancel this time
desk-training-cancel-go = Cancel and tell them
desk-training-reason = Reason for the readers
desk-training-reason-needed = Write the reason in one short sentence (up to 120 characters): everybody who asked will get it.
desk-training-taken-back = Cancelled. { $count ->
    [0] Nobody had asked for it.
    [one] { $count } reader will be told.
   *[other] { $count } readers will be told.
  }
desk-training-add = Add a time
desk-training-kind = Kind
desk-training-consultation = Consultation
desk-training-training = Training
desk-training-names = Name of the training
desk-training-names-needed = Write the name of the training in all three languages.
desk-training-date = Day
desk-training-time = Begins
desk-training-minutes = Length in minutes
desk-training-seats = Seats
desk-training-weeks = How many weeks in a row (1 = once)
desk-training-anyway = Add it although the library is closed then
desk-training-add-go = Add
desk-training-added = { $count ->
    [one] { $count } time added.
   *[other] { $count } times added.
  }
desk-no-unknown-training = There is no such time or request. Open the page again.
desk-no-training-over = This time has begun or is cancelled; nothing can be changed any more.
desk-no-training-sentence-needed = A no needs a sentence to the reader: write why, or when they could come.
desk-no-training-in-past = This time has passed. Choose a later one.
desk-no-training-closed = The library is closed then: { $days }. Choose another time, or tick that it is to be added all the same.
desk-no-training-decided = { $known ->
    [yes] { $name } has decided it already: { $state ->
        [confirmed] confirmed
        [declined] declined
       *[cancelled] dropped by the reader
      }.
   *[no] It is decided already: { $state ->
        [confirmed] confirmed
        [declined] declined
       *[cancelled] dropped by the reader
      }.
  }
