desk-inventory-title = Inventory
desk-inventory-outside = Outside the sections
desk-inventory-place = Place
desk-inventory-copies = Copies
desk-inventory-last = Last time
desk-inventory-never = never counted
desk-inventory-last-line = { $date }: { $missing } of { $expected } missing
desk-inventory-going-on = Going on since { $date }
desk-inventory-paused-since = Paused, begun { $date }
desk-inventory-start = Start
desk-inventory-start-of = Start: { $place }
desk-inventory-go-on = Go on
desk-inventory-go-on-of = Go on: { $place }
desk-inventory-finished-title = Finished inventories
desk-inventory-date = Finished
desk-inventory-expected = Should be there
desk-inventory-scanned = Scanned
desk-inventory-scan = Barcode
desk-inventory-write = Note it
desk-inventory-hint = Scan one copy after the other. Several people may scan at once.
desk-inventory-progress = { $scanned } of { $expected } scanned
desk-inventory-pause = Pause
desk-inventory-paused = The inventory is paused. Everything scanned is kept.
desk-inventory-pause-done = Paused. You can go on another day and on another device.
desk-inventory-report = Report
desk-inventory-back = Back to scanning
desk-inventory-finish = Finish the inventory
desk-inventory-finish-hint = After that nothing more is scanned into it; the report stays.
desk-inventory-finish-done = The inventory is finished. Now confirm which copies are missing.
desk-inventory-is-finished = Finished { $date }
desk-inventory-offline = No network. Keep scanning: what you scan is sent as soon as the network is back. Waiting:
desk-inventory-right = Right
desk-inventory-belongs = Belongs in: { $place }
desk-inventory-lent = Lent
desk-inventory-held = Reserved
desk-inventory-unknown = Unknown
desk-inventory-again = Already scanned
desk-inventory-found = Found
desk-inventory-to-check-in = Check in
desk-inventory-withdrawn = Withdrawn
desk-inventory-belongs-do = Put it aside and take it to its place.
desk-inventory-lent-do = The catalogue says it is lent to a patron. Check it in, or it will become overdue for them.
desk-inventory-held-do = A patron is waiting for it. Check it in to learn where to take it.
desk-inventory-unknown-do = The catalogue has no such barcode. Put the copy aside.
desk-inventory-again-do = { $was ->
    [in-place] It is in its place
    [misplaced] It belongs elsewhere
    [unknown] The catalogue has no such barcode
    [lent] It was lent to a patron
    [held] It was reserved
    [withdrawn] It is withdrawn
   *[other] It was to be checked in
  }. Scanned by { $name }.
desk-inventory-found-do = It was missing. Check it in, and it is there for patrons again.
desk-inventory-to-check-in-do = The catalogue says it is not back in its place yet. Check it in.
desk-inventory-withdrawn-do = It is withdrawn. Put it aside.
desk-inventory-check-in = Check in
desk-inventory-check-in-of = Check in { $barcode }
desk-inventory-list-name = { $list ->
    [missing] Missing
    [misplaced] Misplaced
    [lent] Lent, but here
    [held] Reserved, but here
    [check-in] To check in
    [unknown] Unknown
    [withdrawn] Withdrawn
   *[marked] Confirmed missing
  }
desk-inventory-list = { $list ->
    [missing] Missing
    [misplaced] Misplaced
    [lent] Lent, but here
    [held] Reserved, but here
    [check-in] To check in
    [unknown] Unknown
    [withdrawn] Withdrawn
   *[marked] Confirmed missing
  }: { $count }
desk-inventory-list-do = { $list ->
    [missing] These should be on the shelf and were not scanned. Look again; confirm those that are not there. They can no longer be reserved, and their queues are looked after.
    [misplaced] Take them to their place.
    [lent] The catalogue says they are lent. Check them in.
    [held] Patrons are waiting for them. Check them in to learn where to take them.
    [check-in] They were missing or on their way. Check them in, and they are there for patrons again.
    [unknown] The catalogue has no such barcodes. Catalogue the copies, or give them another barcode.
    [withdrawn] They are withdrawn and no longer belong on the shelf.
   *[marked] They can no longer be reserved. If one turns up after all, say so.
  }
desk-inventory-none = There is nothing in this list.
desk-inventory-call-number = Call number
desk-inventory-what = Title
desk-inventory-barcode = Barcode
desk-inventory-select = Select { $barcode }
desk-inventory-to-fetch = Reserved, to be fetched
desk-inventory-miss-ticked = Confirm: the selected are missing
desk-inventory-miss-page = Confirm: all on this page are missing ({ $count })
desk-inventory-select-first = First select at least one copy.
desk-inventory-marked-done = Confirmed missing: { $count }.
desk-inventory-left = Left alone, as they were scanned, lent or checked in meanwhile: { $count }.
desk-inventory-queues = Reservations moved: { $count }. The patrons will be told.
desk-inventory-found-after-all = Found after all
desk-inventory-found-of = Found after all { $barcode }
desk-inventory-page = Page { $page } of { $pages }
desk-inventory-earlier = Previous page
desk-inventory-later = Next page
desk-inventory-print = For printing
