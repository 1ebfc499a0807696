desk-check-in-title = Pieņemt
desk-check-in-scan = Eksemplāra svītrkods
desk-check-in-submit = Pieņemt
desk-check-in-shelve = Nolikt plauktā
desk-check-in-hold = Rezervāciju plauktā
desk-check-in-send = Nosūtīt: { $place }
desk-check-in-shelve-at = Vieta: { $at }, { $call }
desk-check-in-hold-for = Lasītājs: { $name }, karte { $card }
desk-check-in-hold-until = Glabāt līdz { $until }
desk-check-in-send-for = To gaida cits lasītājs; saņems { $at }.
desk-check-in-send-home = Tur ir tā pastāvīgā vieta.
desk-check-in-not-lent = Tas nebija izsniegts.
desk-check-in-late = Nodots { $count ->
    [zero] { $count } dienas
    [one] { $count } dienu
   *[other] { $count } dienas
  } pēc termiņa.
desk-check-in-undone = Atsaukts: eksemplārs { $barcode } un rinda ir kā pirms pieņemšanas.
desk-check-in-again = Tas jau ir atsaukts.
desk-copy-lost = Bojāts vai pazudis eksemplārs
desk-copy-barcode = Eksemplāra svītrkods
desk-copy-what = Kas noticis?
desk-copy-is-lost = Pazudis
desk-copy-is-damaged = Bojāts
desk-copy-damage = Kas bojāts
desk-copy-submit = Izņemt no aprites
desk-copy-say-damage = Ierakstiet, kas eksemplāram bojāts. Nekas vēl nav mainīts.
desk-copy-choose = Norādiet, vai eksemplārs ir pazudis vai bojāts. Nekas vēl nav mainīts.
desk-copy-given-up = Eksemplārs { $barcode } ir izņemts no aprites: { $loss ->
    [lost] pazudis
   *[damaged] bojāts
  }.
desk-copy-next = { $count ->
    [zero] { $count } rezervācijām
    [one] { $count } rezervācijai
   *[other] { $count } rezervācijām
  } atrasts cits eksemplārs; skatiet atlasāmos.
desk-copy-waits = { $count ->
    [zero] { $count } rezervācijas
    [one] { $count } rezervācija
   *[other] { $count } rezervācijas
  } gaida nākamo eksemplāru.
desk-copy-unfillable = { $count ->
    [zero] { $count } rezervācijas
    [one] { $count } rezervāciju
   *[other] { $count } rezervācijas
  } vairs nevar izpildīt; lasītājiem par to paziņosim.
desk-undo = Atsaukt
desk-check-out-title = Izsniegt
desk-check-out-card = Lasītāja karte
desk-check-out-card-submit = Tālāk
desk-check-out-scan = Eksemplāra svītrkods
desk-check-out-submit = Izsniegt
desk-check-out-comment = Kāpēc tomēr izsniedzat
desk-check-out-anyway = Tomēr izsniegt
desk-check-out-leave = Neizsniegt
desk-check-out-next-patron = Nākamais lasītājs
desk-check-out-due = Līdz { $due }
desk-check-out-line = līdz { $due }
desk-check-out-good = Var izsniegt
desk-check-out-loans = { $count ->
    [0] Nekas nav izsniegts
    [zero] { $count } izsniegumi
    [one] { $count } izsniegums
   *[other] { $count } izsniegumi
  }
desk-check-out-overdue = { $count ->
    [zero] { $count } kavēti
    [one] { $count } kavēts
   *[other] { $count } kavēti
  }
desk-check-out-fees = Parāds { $fees }
desk-check-out-ready = Rezervāciju plauktā gaida
desk-check-out-ready-at = saņems { $at }
desk-check-out-today = Šodien izsniegts
desk-check-out-stale = Šī lapa bija atvērta ilgi, tāpēc nekas nav izsniegts. Vai pie galda joprojām ir { $name }? Ja ir, spiediet „Izsniegt”, ja nav – „Nākamais lasītājs”.
desk-check-out-undone = Atsaukts: eksemplārs { $barcode } un rinda ir kā pirms izsniegšanas.
desk-check-out-no-barcode = Skenējiet eksemplāra svītrkodu.
desk-claims-title = Lasītāji saka, ka nodevuši
desk-claims-none = Nav ko meklēt. Te parādīsies izdevumi, par kuriem lasītājs teicis, ka tos jau nodevis.
desk-claims-hint = Paskatieties plauktā. Ja eksemplārs ir tur, spiediet „Atrasts” – tas tiks pieņemts. Kamēr neesat atbildējuši, atgādinājumus nesūtām.
desk-claims-copy = Eksemplārs
desk-claims-where = Kur meklēt
desk-claims-when = Kad teikts
desk-claims-answer = Vai atradāt?
desk-claims-at = { $at }
desk-claims-due = termiņš { $due }
desk-claims-found = Atrasts
desk-claims-not-found = Nav atrasts
desk-claims-found-of = Atrasts: { $title }
desk-claims-not-found-of = Nav atrasts: { $title }
desk-claims-stays = „{ $title }” nav atrasts: izsniegums paliek, atgādinājumus sūtīsim atkal.
