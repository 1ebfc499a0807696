title-head = { $title }
title-author = { $known ->
    [author] { $author }
    [year] { $year }
   *[both] { $author }, { $year }
  }
title-queue = { $count ->
    [zero] Rindā gaida { $count } lasītāju.
    [one] Rindā gaida { $count } lasītājs.
   *[other] Rindā gaida { $count } lasītāji.
  }
title-gone = Šī izdevuma katalogā vairs nav.
no-copies = Neviena eksemplāra šobrīd nav.
holding-free = { $place }: plauktā { $count }
holding-lent = { $place }: izsniegts līdz { $due }
holding-late = { $place }: kavēts, bija jānodod { $due }
holding-none-free = { $place }: šobrīd nav plauktā
holding-reading-room = { $place }: tikai lasīšanai uz vietas
