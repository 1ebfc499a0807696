desk-inventory-title = Inventarizācija
desk-inventory-outside = Ārpus nodaļām
desk-inventory-place = Vieta
desk-inventory-copies = Eksemplāri
desk-inventory-last = Pēdējā reize
desk-inventory-never = vēl nav skaitīts
desk-inventory-last-line = { $date } trūka { $missing } no { $expected }
desk-inventory-going-on = Notiek kopš { $date }
desk-inventory-paused-since = Apturēta, sākta { $date }
desk-inventory-start = Sākt
desk-inventory-start-of = Sākt: { $place }
desk-inventory-go-on = Turpināt
desk-inventory-go-on-of = Turpināt: { $place }
desk-inventory-finished-title = Pabeigtās inventarizācijas
desk-inventory-date = Pabeigta
desk-inventory-expected = Jābūt plauktā
desk-inventory-scanned = Noskenēti
desk-inventory-scan = Svītrkods
desk-inventory-write = Pierakstīt
desk-inventory-hint = Skenējiet eksemplārus citu pēc cita. Vienlaikus var skenēt vairāki cilvēki.
desk-inventory-progress = Noskenēti { $scanned } no { $expected }
desk-inventory-pause = Apturēt
desk-inventory-paused = Inventarizācija ir apturēta. Viss noskenētais ir saglabāts.
desk-inventory-pause-done = Apturēta. Turpināt var citā dienā un citā ierīcē.
desk-inventory-report = Pārskats
desk-inventory-back = Atpakaļ pie skenēšanas
desk-inventory-finish = Pabeigt inventarizāciju
desk-inventory-finish-hint = Pēc tam šajā inventarizācijā vairs nevar skenēt; pārskats paliek.
desk-inventory-finish-done = Inventarizācija ir pabeigta. Tagad var apstiprināt, kuri eksemplāri trūkst.
desk-inventory-is-finished = Pabeigta { $date }
desk-inventory-offline = Nav tīkla. Skenēt var turpināt: skenētais tiks nosūtīts, tiklīdz tīkls atgriezīsies. Gaida:
desk-inventory-right = Pareizi
desk-inventory-belongs = Vieta: { $place }
desk-inventory-lent = Izsniegts
desk-inventory-held = Rezervēts
desk-inventory-unknown = Nezināms
desk-inventory-again = Jau skenēts
desk-inventory-found = Atrasts
desk-inventory-to-check-in = Jāpieņem
desk-inventory-withdrawn = Norakstīts
desk-inventory-belongs-do = Atlieciet malā, lai aiznestu uz savu vietu.
desk-inventory-lent-do = Katalogā tas ir izsniegts lasītājam. Pieņemiet to, citādi lasītājam krāsies kavējums.
desk-inventory-held-do = To gaida lasītājs. Pieņemiet to, un uzzināsiet, kurp nest.
desk-inventory-unknown-do = Tāda svītrkoda katalogā nav. Atlieciet eksemplāru malā.
desk-inventory-again-do = { $was ->
    [in-place] Tas ir savā vietā
    [misplaced] Tam ir cita vieta
    [unknown] Tāda svītrkoda katalogā nav
    [lent] Tas bija izsniegts lasītājam
    [held] Tas bija rezervēts
    [withdrawn] Tas ir norakstīts
   *[other] To vajadzēja pieņemt
  }. Skenēja { $name }.
desk-inventory-found-do = Tas bija pazudis. Pieņemiet to, un tas atkal būs pieejams.
desk-inventory-to-check-in-do = Pēc kataloga tas vēl nav atgriezies savā vietā. Pieņemiet to.
desk-inventory-withdrawn-do = Tas ir norakstīts. Atlieciet to malā.
desk-inventory-check-in = Pieņemt
desk-inventory-check-in-of = Pieņemt { $barcode }
desk-inventory-list-name = { $list ->
    [missing] Trūkst
    [misplaced] Citā vietā
    [lent] Izsniegti, bet šeit
    [held] Rezervēti, bet šeit
    [check-in] Jāpieņem
    [unknown] Nezināmi
    [withdrawn] Norakstīti
   *[marked] Atzīti par trūkstošiem
  }
desk-inventory-list = { $list ->
    [missing] Trūkst
    [misplaced] Citā vietā
    [lent] Izsniegti, bet šeit
    [held] Rezervēti, bet šeit
    [check-in] Jāpieņem
    [unknown] Nezināmi
    [withdrawn] Norakstīti
   *[marked] Atzīti par trūkstošiem
  }: { $count }
desk-inventory-list-do = { $list ->
    [missing] Šiem jābūt plauktā, bet tie nav noskenēti. Pārbaudiet plauktā; kuru nav, tos apstipriniet. Tos vairs nevarēs rezervēt, un par rindām tiks parūpēts.
    [misplaced] Aiznesiet tos uz viņu vietu.
    [lent] Katalogā tie ir izsniegti lasītājiem. Pieņemiet tos.
    [held] Tos gaida lasītāji. Pieņemiet tos, un uzzināsiet, kurp nest.
    [check-in] Tie bija pazuduši vai ceļā. Pieņemiet tos, un tie atkal būs pieejami.
    [unknown] Šādu svītrkodu katalogā nav. Pierakstiet eksemplārus katalogā vai nomainiet svītrkodu.
    [withdrawn] Tie ir norakstīti un plauktā vairs neder.
   *[marked] Tie vairs nav rezervējami. Ja kāds tomēr atrodas, norādiet to.
  }
desk-inventory-none = Šajā sarakstā nekā nav.
desk-inventory-call-number = Šifrs
desk-inventory-what = Izdevums
desk-inventory-barcode = Svītrkods
desk-inventory-select = Izvēlēties { $barcode }
desk-inventory-to-fetch = Rezervēts, jāatlasa
desk-inventory-miss-ticked = Apstiprināt: izvēlēto trūkst
desk-inventory-miss-page = Apstiprināt: trūkst visu šajā lapā ({ $count })
desk-inventory-select-first = Vispirms izvēlieties vismaz vienu eksemplāru.
desk-inventory-marked-done = Par trūkstošiem atzīti: { $count }.
desk-inventory-left = Neaiztikti, jo pa šo laiku noskenēti, izsniegti vai pieņemti: { $count }.
desk-inventory-queues = Pārkārtotas rezervācijas: { $count }. Lasītāji tiks informēti.
desk-inventory-found-after-all = Tomēr atrasts
desk-inventory-found-of = Tomēr atrasts { $barcode }
desk-inventory-page = { $page }. lapa no { $pages }
desk-inventory-earlier = Iepriekšējā lapa
desk-inventory-later = Nākamā lapa
desk-inventory-print = Drukāšanai
