data-kept = We keep your card, your loans and reservations. We keep no reading history: a loan is cut from you { $days ->
    [0] as soon as it is returned
    [one] { $days } day after its return
   *[other] { $days } days after its return
  }.
data-at-desk = Any branch will give you a copy when you show your card: a message alone does not prove who is writing.
erase-at-desk = Data are erased at the library when you show your card: a message does not prove who is writing. You can sign this phone out now.
