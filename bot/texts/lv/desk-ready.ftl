desk-ready-title = Rezervāciju plaukts
desk-ready-none = Rezervāciju plauktā nekā nav.
desk-ready-who = Lasītājs
desk-ready-copy = Eksemplārs
desk-ready-until = Glabāt līdz
desk-ready-what = Paturēt
desk-ready-moment = { $until }
desk-ready-last-day = pēdējā diena
desk-ready-over = termiņš pagājis
desk-ready-dropped = Lasītājs atcēlis. Neaiztieciet līdz { $until }: viņš vēl var pārdomāt.
desk-ready-waiting = { $count ->
    [zero] Gaida vēl { $count } lasītāji
    [one] Gaida vēl { $count } lasītājs
   *[other] Gaida vēl { $count } lasītāji
  }
desk-ready-kept-longer = Jau pagarināts
desk-ready-keep = Paturēt ilgāk
desk-ready-keep-of = Paturēt ilgāk: { $name }, { $title }
desk-ready-comment = Kāpēc
desk-ready-comment-of = Kāpēc paturēt ilgāk: { $name }, { $title }
desk-ready-kept = { $name }, { $title }: glabāt līdz { $until }
desk-ready-not-kept = { $name }: { $why }
desk-clear-title = { $count ->
    [zero] Jānoņem { $count } eksemplāru
    [one] Jānoņem { $count } eksemplārs
   *[other] Jānoņem { $count } eksemplāri
  }
desk-clear-scan = Noņemtā eksemplāra svītrkods
desk-clear-submit = Noņemts
desk-clear-of = Noņemts: { $title }
