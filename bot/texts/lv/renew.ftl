renew = Pagarināt
renew-all = Pagarināt visas
renew-which = Kuru pagarināt?
nothing-to-renew = Jums šobrīd nav nekā izsniegta, tāpēc nav arī ko pagarināt.
no-such-loan = Tāda numura nav: pēdējais grāmatu sarakstā ir { $last }.
no-loan-named = Starp Jums izsniegtajiem izdevumiem „{ $query }” nav.
renewal-asked = { $title }: pagarināšana pieteikta, Nr. { $number }. Atbildēsim līdz { $by }. Līdz tam termiņš ir { $due }
renewal-noted = { $title }: pagarināšana pieteikta, Nr. { $number }.
renewal-noted-before = { $title }: pagarināšana jau pieteikta, Nr. { $number }.
renewal-answer-by = Atbildēsim līdz { $by }.
renewal-against = Par pagarināšanu lems bibliotekārs, jo { $rule ->
    [card-expired] karte vairs nav derīga
    [card-blocked] karte ir bloķēta
    [fees-over-limit] parāds pārsniedz pieļaujamo
    [overdue-beyond-grace] termiņš jau ir pagājis
   *[other] kāds no noteikumiem to neļauj
  }.
renewal-pending = Pagarināšana jau pieteikta, Nr. { $number }. Atbildēsim līdz { $by }.
renewed = { $title }: termiņš pagarināts līdz { $due }
renewed-moved = { $title }: termiņš pagarināts līdz { $due } Tas pārcelts uz nākamo darba dienu.
renewal-not-renewable = Izdevumu { $title } pagarināt nevar: šāda veida izdevumus nepagarina.
renewal-card-expired = Izdevumu { $title } pagarināt nevar: karte bija derīga līdz { $date } Karti var pagarināt jebkurā mūsu bibliotēkā.
renewal-card-blocked = Izdevumu { $title } pagarināt nevar: karte ir bloķēta. Iemeslu paskaidros bibliotēkā.
renewal-fees = Izdevumu { $title } pagarināt nevar: parāds ir { $fees }, pieļaujamais ir { $limit }. Samaksāt var jebkurā mūsu bibliotēkā.
renewal-too-often = Izdevumu { $title } pagarināt nevar: jau pagarināts { $count ->
    [zero] { $count } reižu
    [one] { $count } reizi
   *[other] { $count } reizes
  }, pieļaujamais skaits ir { $limit }. Lūdzu, nododiet laikā.
renewal-overdue = Izdevumu { $title } pagarināt nevar: termiņš pagājis pirms { $count ->
    [zero] { $count } dienām
    [one] { $count } dienas
   *[other] { $count } dienām
  }. Lūdzu, nododiet.
renewal-someone-waits = Izdevumu { $title } pagarināt nevar: to gaida { $count ->
    [1] cits lasītājs
   *[other] citi lasītāji
  }. Jānodod līdz { $due }
renewal-too-soon = Izdevumu { $title } vēl nevar pagarināt: to varēs darīt no { $opens } Jānodod līdz { $due }
renewal-date-stays = Pagarinājums izdevumam { $title } neko nemainītu: termiņš paliktu tas pats, { $due }
renewal-already-asked = { $title }: pagarināšana jau pieteikta, Nr. { $number }. Atbildēsim līdz { $by }.
