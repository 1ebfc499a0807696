no-reservations = Jums šobrīd nav rezervāciju.
reservations = { $count ->
    [zero] Jums ir { $count } rezervāciju:
    [one] Jums ir { $count } rezervācija:
   *[other] Jums ir { $count } rezervācijas:
  }
reservation-line = { $line } – { $state ->
    [dropping] atcelta, vēl var atjaunot
    [requested] gaida bibliotekāra atbildi
    [to-fetch] meklējam plauktā
    [in-transit] ceļā uz saņemšanas vietu
    [ready] var saņemt
   *[over] vairs nav spēkā
  }
reservation-line-ready = { $line } – jāsaņem līdz { $until } { $at }
reservation-line-waiting = { $line } – { $position }. vieta rindā
reservation-line-suspended = { $line } – apturēta līdz { $until }
reservation-waiting = { $title }: Jūs esat rindā, { $position }. vieta. Saņemšana { $at }.
reservation-requested = { $title }: rezervācija pieteikta, gaida bibliotekāra atbildi. Saņemšana { $at }.
reservation-to-fetch = { $title }: meklējam plauktā. Saņemšana { $at }; kad varēs saņemt, paziņosim.
reservation-in-transit = { $title } ir ceļā. Saņemšana { $at }; kad varēs saņemt, paziņosim.
reservation-ready = { $title } gaida Jūs { $at }.
reservation-ready-until = { $title } gaida Jūs { $at } līdz { $until }.
reservation-suspended = { $title }: rezervācija apturēta līdz { $until } Jūsu vieta rindā saglabājas. Saņemšana { $at }.
reservation-dropping = { $title }: rezervācija atcelta, bet to vēl var atjaunot.
reservation-promise = Pieteikums Nr. { $number }: { $to ->
    [answer] atbildēsim
   *[fetch] sameklēsim
  } līdz { $by }.
reservation-act = { $act ->
    [drop] Atcelt
    [pickup] Mainīt saņemšanas vietu
    [suspend] Apturēt uz laiku
    [pass] Palaist nākamo pa priekšu
   *[extend] Paturēt plauktā ilgāk
  }
undo = Atjaunot
resume = Atsākt
which-reservation = { $act ->
    [drop] Kuru rezervāciju atcelt?
    [pickup] Kurai rezervācijai mainīt saņemšanas vietu?
    [suspend] Kuru rezervāciju apturēt?
    [pass] Kurā rindā palaist nākamo pa priekšu?
   *[extend] Kuru paturēt plauktā ilgāk?
  }
no-reservation-to = { $act ->
    [drop] Nav rezervācijas, ko atcelt.
    [pickup] Saņemšanas vietu vairs nevar mainīt: rezervētais jau ir ceļā vai plauktā.
    [suspend] Apturēt var tikai rezervāciju, kas gaida rindā. Tādas Jums nav.
    [pass] Nav rindas, kurā palaist nākamo pa priekšu.
   *[extend] Plauktā ilgāk var paturēt to, ko jau var saņemt. Šobrīd nekā tāda nav.
  }
no-such-reservation = Tāda numura nav: pēdējais rezervāciju sarakstā ir { $last }.
no-reservation-named = Starp Jūsu rezervācijām „{ $query }” nav.
reservation-gone = Šādas rezervācijas Jums vairs nav.
reservation-over = Šī rezervācija jau ir { $state ->
    [collected] saņemta
    [cancelled] atcelta
    [expired] beigusies, jo netika saņemta laikā
    [refused] noraidīta
   *[unfillable] slēgta, jo eksemplāru vairs nav
  }.
undo-too-late = Atjaunot vairs nevar. Varat rezervēt no jauna.
suspend-too-long = Apturēt var ne ilgāk kā uz { $days ->
    [zero] { $days } dienām
    [one] { $days } dienu
   *[other] { $days } dienām
  }, tas ir, līdz { $latest }
suspend-in-past = Šī diena jau ir pagājusi. Apturēt var līdz rītdienai vai ilgāk.
suspend-too-late = Apturēt vairs nevar: { $state ->
    [to-fetch] eksemplāru Jums jau meklē plauktā
    [in-transit] eksemplārs jau ir ceļā uz saņemšanas vietu
   *[ready] eksemplārs Jums jau ir atlikts
  }. { $behind ->
    [somebody] Varat palaist nākamo pa priekšu vai atcelt rezervāciju.
   *[nobody] Ja tagad nevajag, rezervāciju varat atcelt.
  }
pickup-too-late = Saņemšanas vietu vairs nevar mainīt, tā paliek { $at }.
pass-nobody-behind = Aiz Jums rindā neviena nav, tāpēc nav ko palaist pa priekšu.
extend-someone-waits = Ilgāk paturēt nevar: pēc Jums gaida { $count ->
    [zero] { $count } lasītāju
    [one] { $count } lasītājs
   *[other] { $count } lasītāji
  }. Lūdzu, saņemiet laikā.
extend-not-ready = Plauktā ilgāk var paturēt tikai to, ko jau var saņemt.
extend-twice = Vēl ilgāk paturēt nevar: vienu reizi tas jau ir darīts. Jāsaņem līdz { $until }.
