notice-for = { $name }:
notice-ready = Varat saņemt { $at }: { $title }. Gaidīs līdz { $until }.
notice-ready-many = { $count ->
    [zero] Varat saņemt { $at } { $count } izdevumu:
    [one] Varat saņemt { $at } { $count } izdevumu:
   *[other] Varat saņemt { $at } { $count } izdevumus:
  }
notice-closes-soon = Atgādinām: { $title } { $at } gaidīs tikai līdz { $until }.
notice-closes-soon-many = { $count ->
    [zero] Atgādinām: { $at } Jūs gaida { $count } izdevumu:
    [one] Atgādinām: { $at } Jūs gaida { $count } izdevums:
   *[other] Atgādinām: { $at } Jūs gaida { $count } izdevumi:
  }
notice-kept-longer = Paturēsim ilgāk: { $title } { $at } gaidīs līdz { $until }.
notice-kept-line = { $line } – līdz { $until }
notice-due-soon = { $renewal ->
    [someone-waits] Atgādinām: { $title } jānodod { $at } līdz { $due } Pagarināt nevar, jo to gaida cits lasītājs.
    [too-often] Atgādinām: { $title } jānodod { $at } līdz { $due } Vairs nevar pagarināt.
   *[possible] Atgādinām: { $title } jānodod { $at } līdz { $due }
  }
notice-due-soon-many = { $count ->
    [zero] Drīz jānodod { $at } { $count } izdevumu:
    [one] Drīz jānodod { $at } { $count } izdevums:
   *[other] Drīz jānodod { $at } { $count } izdevumi:
  }
notice-due-line = { $renewal ->
    [someone-waits] { $line } – līdz { $due } To gaida cits lasītājs.
    [too-often] { $line } – līdz { $due } Vairs nevar pagarināt.
   *[possible] { $line } – līdz { $due }
  }
notice-due-moved = { $why ->
    [closed] Būsim slēgti, tāpēc termiņš mainīts: { $title } jānodod { $at } līdz { $due }
   *[staff] Termiņš mainīts: { $title } jānodod { $at } līdz { $due }
  }
notice-keep-moved = Būsim slēgti, tāpēc { $title } { $at } gaidīs ilgāk: līdz { $until }.
notice-renewed = Pagarināts, Nr. { $number }: { $title } jānodod { $at } līdz { $due }
notice-not-renewed = { $when ->
    [overdue] Pagarināt nevarējām, Nr. { $number }: { $title } bija jānodod { $at } { $due } Jautājumi: { $phone }.
   *[later] Pagarināt nevarējām, Nr. { $number }: { $title } jānodod { $at } līdz { $due } Jautājumi: { $phone }.
  }
notice-reservation-granted = Rezervācija Nr. { $number } pieņemta: { $title }. Saņemšana { $at }; kad varēs saņemt, paziņosim.
notice-copy-not-found = Diemžēl plauktā neatradām { $title }, Nr. { $number }. Jūs paliekat rindā; saņemšana { $at }.
notice-request-late = Atvainojiet, atbilde kavējas: Nr. { $number }, { $title }, { $at }. Solījām līdz { $day } plkst. { $hour }.
notice-expired = Saņemšanas termiņš { $date } pagājis: { $title } { $at } Jūs vairs negaida. Var rezervēt no jauna.
notice-cancelled = Bibliotēka { $date } atcēla rezervāciju: { $title }, saņemšana { $at }. Jautājumi: { $phone }.
notice-refused = Rezervāciju { $date } nepieņēma: { $title }, saņemšana { $at }. Jautājumi: { $phone }.
notice-unfillable = Diemžēl { $title }: neviena eksemplāra vairs nav. Rezervācija { $at } slēgta { $date }
