desk-requests-title = Pieprasījumi
desk-requests-none = Viss izlemts. Jauni pieprasījumi parādīsies šeit.
desk-requests-number = Nr.
desk-requests-what = Ko lūdz
desk-requests-by = Jāizlemj līdz
desk-requests-rules = Noteikumi
desk-requests-decide = Lēmums
desk-requests-select = Izvēlēties Nr. { $number }
desk-requests-renewal = Pagarināt: { $due } → { $until }
desk-requests-reservation = Rezervēt; saņems { $at }
desk-requests-fetch = Jāatlasa; saņems { $at }
desk-requests-fetch-go = Uz atlasāmo sarakstu
desk-requests-late = nokavēts
desk-requests-waiting = { $count ->
    [0] Neviens cits negaida
    [zero] Gaida vēl { $count } lasītāji
    [one] Gaida vēl { $count } lasītājs
   *[other] Gaida vēl { $count } lasītāji
  }
desk-requests-for = Noteikumi atļauj
desk-requests-against = Pret: { $rule ->
    [not-your-loan] grāmata vairs nav izsniegta šim lasītājam
    [not-renewable] šāda veida izdevumus nepagarina
    [card-expired] karte vairs nav derīga
    [card-blocked] karte ir bloķēta
    [fees-over-limit] parāds pārsniedz pieļaujamo
    [renewed-too-often] pagarināts jau pieļaujamo reižu skaitu
    [overdue-beyond-grace] termiņš jau ir pagājis
    [someone-waits] to gaida cits lasītājs
    [too-soon] pagarināt vēl ir par agru
    [date-would-not-move] termiņš nemainītos
   *[other] kāds no noteikumiem to neļauj
  }
desk-requests-comment = Komentārs
desk-requests-comment-of = Komentārs pie Nr. { $number }
desk-requests-approve = Apstiprināt
desk-requests-refuse = Atteikt
desk-requests-approve-of = Apstiprināt Nr. { $number }
desk-requests-refuse-of = Atteikt Nr. { $number }
desk-requests-selected = Ar izvēlētajiem:
desk-requests-select-first = Vispirms izvēlieties vismaz vienu pieprasījumu.
desk-requests-renewed = Nr. { $number }: pagarināts līdz { $due }
desk-requests-approved = Nr. { $number }: apstiprināts.
desk-requests-refused = Nr. { $number }: atteikts.
desk-requests-not = Nr. { $number }: { $why }
desk-requests-until = { $until }
