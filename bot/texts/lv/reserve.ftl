reserve = Rezervēt
join-queue = Stāties rindā
reserve-what = Ko rezervēt? Uzrakstiet nosaukumu vai autoru.
reserve-which = Kuru rezervēt?
reserve-offer = „{ $title }” ir plauktā. Sagatavot saņemšanai { $at }?
queue-offer = „{ $title }” šobrīd ir izsniegta. Rindā būtu { $position }. vieta, saņemšana { $at }.
yes-reserve = Jā, rezervēt
yes-queue = Jā, stāties rindā
other-pickup = Citā vietā
choose-pickup = Kur saņemt „{ $title }”?
point = { $place }
reserved = „{ $title }” rezervēta, Nr. { $number }. Sameklēsim līdz { $by }. Saņemšana { $at }; kad būs plauktā, pateiksim.
reservation-asked = Rezervācija pieteikta: „{ $title }”, Nr. { $number }. Atbildēsim līdz { $by }. Saņemšana { $at }.
queued = Esat rindā uz „{ $title }”: { $position }. vieta. Saņemšana { $at }. Kad būs plauktā, pateiksim.
estimate-copies = { $copies ->
    [zero] Rindai der { $copies } eksemplāru.
    [one] Rindai der { $copies } eksemplārs.
   *[other] Rindai der { $copies } eksemplāri.
  }
estimate-due = { $copies ->
    [zero] Rindai der { $copies } eksemplāru, tuvākais jānodod { $due }
    [one] Rindai der { $copies } eksemplārs, jānodod { $due }
   *[other] Rindai der { $copies } eksemplāri, tuvākais jānodod { $due }
  }
estimate-expected = Ja visi nodos laikā, Jūsu kārta būs ap { $day }
refused-card-expired = Rezervēt nevar: karte bija derīga līdz { $date } Pagarināt to var jebkurā nodaļā.
refused-card-blocked = Rezervēt nevar: karte ir bloķēta. Iemeslu pateiks bibliotēkā.
refused-fees = Rezervēt nevar: parāds ir { $fees }, pieļaujamais ir { $limit }. Samaksāt var jebkurā nodaļā.
refused-overdue = Rezervēt nevar: { $count ->
    [zero] kavētu ir { $count }
    [one] kavēta ir { $count }
   *[other] kavētas ir { $count }
  }, pieļaujamas { $limit }. Pēc nodošanas varēs rezervēt.
refused-on-loan = Šis izdevums jau ir pie Jums līdz { $due } To var pagarināt.
refused-already-queued = Šis izdevums jau ir rezervēts: Jūsu vieta rindā ir { $position }.
refused-already-held = Šis izdevums Jums jau ir rezervēts.
refused-too-many = Rezervēt nevar: rezervāciju jau ir { $count }, pieļaujamas { $limit }. Atceliet kādu, un vieta būs.
refused-reading-room = Šo izdevumu mājās nedod, to var lasīt { $ats }.
refused-no-copy = Nav neviena eksemplāra, ko varētu rezervēt. Vaicājiet bibliotēkā.
refused-pickup = Saņemt { $at } nevar. Var saņemt { $ats }.
