desk-ready-title = Ready shelf
desk-ready-none = The ready shelf is empty.
desk-ready-who = Patron
desk-ready-copy = Copy
desk-ready-until = Keep until
desk-ready-what = Keep
desk-ready-moment = { $until }
desk-ready-last-day = last day
desk-ready-over = deadline passed
desk-ready-dropped = Dropped by the patron. Leave it until { $until }: they may change their mind.
desk-ready-waiting = { $count ->
    [one] { $count } other patron waits
   *[other] { $count } other patrons wait
  }
desk-ready-kept-longer = Kept longer already
desk-ready-keep = Keep longer
desk-ready-keep-of = Keep longer: { $name }, { $title }
desk-ready-comment = Why
desk-ready-comment-of = Why keep longer: { $name }, { $title }
desk-ready-kept = { $name }, { $title }: keep until { $until }
desk-ready-not-kept = { $name }: { $why }
desk-clear-title = { $count ->
    [one] { $count } copy to clear
   *[other] { $count } copies to clear
  }
desk-clear-scan = Barcode of the copy you took off
desk-clear-submit = Cleared
desk-clear-of = Cleared: { $title }
