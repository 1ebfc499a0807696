data-kept = We keep your card details, loans and reservations. We keep no reading history: your name is taken off a loan { $days ->
    [0] as soon as it is returned
    [one] { $days } day after its return
   *[other] { $days } days after its return
  }.
data-at-desk = Any branch will give you a copy when you show your card: a message alone does not prove who is writing.
erase-at-desk = Your data can be erased at the library if you show your card: a message does not prove who is writing. You can sign this phone out now.
data-link = Your copy: { $link }
    You will need this number: { $number }. The link works for 10 minutes.
erase-return-first = Please return what you have on loan first ({ $count }); then your data can be erased. You can sign this phone out now.
erase-pay-first = You owe { $fees }: please pay it at any branch first; then your data can be erased. You can sign this phone out now.
erase-what = We will erase your account, phones, reservations and messages. This cannot be undone.
erase-link = Erase: { $link }
    You will need this number: { $number }. The link works for 10 minutes.
