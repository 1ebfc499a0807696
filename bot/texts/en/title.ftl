title-head = { $title }
title-author = { $known ->
    [author] { $author }
    [year] { $year }
   *[both] { $author }, { $year }
  }
title-queue = { $count ->
    [one] { $count } reader is waiting for it.
   *[other] { $count } readers are waiting for it.
  }
title-gone = This title is no longer in the catalogue.
no-copies = There is no copy at the moment.
holding-free = { $place }: { $count } on the shelf
holding-lent = { $place }: on loan until { $due }
holding-late = { $place }: overdue, was due { $due }
holding-none-free = { $place }: not on the shelf now
holding-reading-room = { $place }: for reading in the library only
