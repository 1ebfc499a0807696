returned-nothing = You have nothing on loan: everything is checked in. Thank you!
returned-which = Which one did you return?
returned-all = I returned them all
returned-noted = Thank you, noted: { $title } is back. We will look on the shelf { $at } and send no reminders until then.
returned-noted-many = Thank you, noted: { $count ->
    [one] { $count } item is
   *[other] { $count } items are
  } back. We will look on the shelf and send no reminders until then.
returned-not-found = We looked, but { $title } is not on the shelf. Please look at home or call { $phone }.
