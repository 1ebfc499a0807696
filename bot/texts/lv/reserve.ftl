reserve = Rezervēt
join-queue = Stāties rindā
reserve-what = Ko rezervēt? Uzrakstiet nosaukumu vai autoru.
reserve-which = Kuru rezervēt?
reserve-offer = „{ $title }” ir plauktā. Sagatavot saņemšanai { $at }?
queue-offer = „{ $title }”: visi eksemplāri šobrīd izsniegti. Rindā būtu { $position }. vieta, saņemšana { $at }.
yes-reserve = Jā, rezervēt
yes-queue = Jā, stāties rindā
other-pickup = Citā vietā
choose-pickup = Kur saņemt „{ $title }”?
point = { $place }
reserved = Rezervēts: „{ $title }”, Nr. { $number }. Sameklēsim līdz { $by }. Saņemšana { $at }; kad varēs saņemt, paziņosim.
reservation-asked = Rezervācija pieteikta: „{ $title }”, Nr. { $number }. Atbildēsim līdz { $by }. Saņemšana { $at }.
queued = „{ $title }”: Jūs esat rindā, { $position }. vieta. Saņemšana { $at }. Kad varēs saņemt, paziņosim.
estimate-copies = { $copies ->
    [zero] Šai rindai ir { $copies } eksemplāru.
    [one] Šai rindai ir { $copies } eksemplārs.
   *[other] Šai rindai ir { $copies } eksemplāri.
  }
estimate-due = { $copies ->
    [zero] Šai rindai ir { $copies } eksemplāru, tuvākais jānodod { $due }
    [one] Šai rindai ir { $copies } eksemplārs, jānodod { $due }
   *[other] Šai rindai ir { $copies } eksemplāri, tuvākais jānodod { $due }
  }
estimate-overdue = { $copies ->
    [zero] Šai rindai ir { $copies } eksemplāru, visi kavēti; pirmais bija jānodod { $due }
    [one] Šai rindai ir { $copies } eksemplārs, kavēts: bija jānodod { $due }
   *[other] Šai rindai ir { $copies } eksemplāri, visi kavēti; pirmais bija jānodod { $due }
  }
estimate-late = No tiem kavēti: { $count }.
estimate-no-day = Kamēr nav nodots, dienu nosaukt nevaram.
estimate-expected = Ja visi nodos laikā, Jūsu kārta būs ap { $day }
refused-card-expired = Rezervēt nevar: karte bija derīga līdz { $date } Pagarināt to var jebkurā mūsu bibliotēkā.
refused-card-blocked = Rezervēt nevar: karte ir bloķēta. Iemeslu paskaidros bibliotēkā.
refused-fees = Rezervēt nevar: parāds ir { $fees }, pieļaujamais ir { $limit }. Samaksāt var jebkurā mūsu bibliotēkā.
refused-overdue = Rezervēt nevar: kavēto izdevumu skaits ir { $count }, pieļaujamais ir { $limit }. Pēc nodošanas varēs rezervēt.
refused-on-loan = { $renewable ->
    [yes] Šis izdevums jau ir pie Jums līdz { $due } To var pagarināt.
   *[no] Šis izdevums jau ir pie Jums līdz { $due }
  }
refused-already-queued = Šis izdevums jau ir rezervēts: Jūsu vieta rindā ir { $position }.
refused-already-held = Šis izdevums Jums jau ir rezervēts.
refused-too-many = Rezervēt nevar: rezervāciju skaits jau ir { $count }, pieļaujamais ir { $limit }. Atceliet kādu, un vieta atbrīvosies.
refused-reading-room = Šo izdevumu mājās neizsniedz, to var lasīt { $ats }.
refused-no-copy = Nav neviena eksemplāra, ko varētu rezervēt. Lūdzu, vaicājiet bibliotēkā.
refused-pickup = Saņemt { $at } nevar. Var saņemt { $ats }.
