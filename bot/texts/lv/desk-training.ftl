desk-training-title = Apmācības un konsultācijas
desk-training-asked = Jāatbild
desk-training-what = Kas un kad
desk-training-who = Lasītājs
desk-training-phone = Tālrunis
desk-training-state = Statuss
desk-training-decide = Atbilde
desk-training-sentence = Teikums lasītājam
desk-training-sentence-of = Teikums lasītājam pie Nr. { $number }
desk-training-confirm = Apstiprināt
desk-training-decline = Atteikt
desk-training-confirm-of = Apstiprināt Nr. { $number }
desk-training-decline-of = Atteikt Nr. { $number }
desk-training-choose = Nekas vēl nav izlemts: nospiediet „Apstiprināt” vai „Atteikt”.
desk-training-decided = Nr. { $number }: { $state ->
    [confirmed] apstiprināts
   *[declined] atteikts
  }. Lasītājam paziņosim.
desk-training-state-is = { $state ->
    [confirmed] apstiprināts
    [dropping] atsaukts, vēl var atjaunot
   *[asked] gaida atbildi
  }
desk-training-coming = Kas notiks
desk-training-none = Nekas nav ieplānots. Pievienojiet laiku zemāk.
desk-training-seats-taken = Aizņemtas vietas: { $taken } no { $seats }. Ilgums: { $minutes } min.
desk-training-cancelled = Atcelts: { $reason }
desk-training-cancel = Atcelt šo laiku
desk-training-cancel-go = Atcelt un paziņot
desk-training-reason = Iemesls lasītājiem
desk-training-reason-needed = Uzrakstiet iemeslu vienā īsā teikumā (līdz 120 zīmēm): to saņems visi, kas pieteikušies.
desk-training-taken-back = Laiks atcelts. { $count ->
    [0] Neviens nebija pieteicies.
    [zero] Paziņosim { $count } lasītājiem.
    [one] Paziņosim { $count } lasītājam.
   *[other] Paziņosim { $count } lasītājiem.
  }
desk-training-add = Pievienot laiku
desk-training-kind = Veids
desk-training-consultation = Konsultācija
desk-training-training = Apmācība
desk-training-names = Apmācības nosaukums
desk-training-names-needed = Uzrakstiet apmācības nosaukumu visās trijās valodās.
desk-training-date = Diena
desk-training-time = Sākums
desk-training-minutes = Ilgums minūtēs
desk-training-seats = Vietu skaits
desk-training-weeks = Cik nedēļas pēc kārtas (1 = vienu reizi)
desk-training-anyway = Pievienot arī laikā, kad bibliotēka ir slēgta
desk-training-add-go = Pievienot
desk-training-added = { $count ->
    [zero] Pievienoti { $count } laiki.
    [one] Pievienots { $count } laiks.
   *[other] Pievienoti { $count } laiki.
  }
desk-no-unknown-training = Tāda laika vai pieteikuma nav. Atveriet lapu no jauna.
desk-no-training-over = Šis laiks jau ir sācies vai atcelts, neko vairs nevar mainīt.
desk-no-training-sentence-needed = Atteikumam vajag teikumu lasītājam: uzrakstiet, kāpēc vai kad varētu nākt.
desk-no-training-in-past = Šis laiks jau ir pagājis. Izvēlieties vēlāku.
desk-no-training-closed = Tobrīd bibliotēka ir slēgta: { $days } Izvēlieties citu laiku vai atzīmējiet, ka tas jāpievieno tik un tā.
desk-no-training-decided = { $known ->
    [yes] Par to jau lēma { $name }: { $state ->
        [confirmed] apstiprināts
        [declined] atteikts
       *[cancelled] lasītājs atsauca
      }.
   *[no] Tas jau ir izlemts: { $state ->
        [confirmed] apstiprināts
        [declined] atteikts
       *[cancelled] lasītājs atsauca
      }.
  }
