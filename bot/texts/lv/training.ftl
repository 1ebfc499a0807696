training-offers = Var pieteikties:
training-guest = Izvēlieties laiku; pēc tam lūgsim pierakstīties.
training-none = Šobrīd nav nodarbību, kurām pieteikties. Konsultāciju var lūgt arī bibliotēkā vai pa tālruni { $phone }.
training-none-at = { $at } šobrīd nekā nav, bet ir tuvumā.
training-slot = { $type ->
    [training] { $name }
   *[consultation] Konsultācija
  }, { $date } { $hour }, { $place }{ $left ->
    [full] {""} (vietu nav)
    [yours] {""} (Jūsu)
   *[free] {""}
  }
training-asked = Saņemts Nr. { $number }: { $type ->
    [training] nodarbība { $title }
   *[consultation] konsultācija
  } { $date } plkst. { $hour }, { $at }. Atbildēsim līdz { $by }.
training-moved = Pārcelts Nr. { $number }: { $type ->
    [training] { $title }
   *[consultation] konsultācija
  } { $date } plkst. { $hour }, { $at }. Atbildēsim līdz { $by }.
training-full = Vietu vairs nav: { $day }, plkst. { $hour }, { $at }.
training-gone = Šim laikam pieteikties vairs nevar.
training-already-yours = Jums jau ir pieteikums Nr. { $number }: { $type ->
    [training] nodarbība { $title }
   *[consultation] konsultācija
  } { $day }, plkst. { $hour }, { $at }.
training-not-yours = Šāda pieteikuma Jums vairs nav.
training-undo-too-late = Atjaunot vairs nevar. Varat pieteikties no jauna.
training-none-yours = Jums šobrīd nav pieteikumu nodarbībām vai konsultācijām.
training-yours = Jūsu nodarbības un konsultācijas:
training-line = { $type ->
    [training] { $line }
   *[consultation] Konsultācija
  }, { $date } { $hour } – { $state ->
    [confirmed] apstiprināta
    [dropping] atsaukta, vēl var atjaunot
   *[asked] gaida atbildi
  }
training-card = Nr. { $number }: { $type ->
    [training] nodarbība { $title }
   *[consultation] konsultācija
  } { $day }, plkst. { $hour }, { $at } – { $state ->
    [confirmed] apstiprināta
    [dropping] atsaukta, vēl var atjaunot
   *[asked] gaida atbildi
  }.
training-promise = Atbildēsim līdz { $by }.
training-act-move = Pārcelt uz citu laiku
training-act-drop = Atsaukt pieteikumu
training-where-to = Uz kuru laiku pārcelt Nr. { $number } ({ $type ->
    [training] nodarbība { $title }
   *[consultation] konsultācija
  } { $day }, plkst. { $hour }, { $at })?
training-no-other = Citu brīvu laiku šobrīd nav. Pieteikums paliek, kā bija.
training-dropped = Atsaukts Nr. { $number }: { $type ->
    [training] nodarbība { $title }
   *[consultation] konsultācija
  } { $date } plkst. { $hour }, { $at }. To var atjaunot { $minutes ->
    [zero] { $minutes } minūšu
    [one] { $minutes } minūtes
   *[other] { $minutes } minūšu
  } laikā.
training-undropped = Pieteikums Nr. { $number } atjaunots: { $type ->
    [training] nodarbība { $title }
   *[consultation] konsultācija
  } { $day }, plkst. { $hour }, { $at }.
notice-training-confirmed = Apstiprināts Nr. { $number }: { $type ->
    [training] { $title }
   *[consultation] konsultācija
  } { $day }, plkst. { $hour }, { $at }.{ $comment ->
    [none] {""}
   *[other] {""} Bibliotēka: { $comment }
  }
notice-training-declined = Diemžēl nevaram apstiprināt Nr. { $number }: { $type ->
    [training] { $title }
   *[consultation] konsultācija
  } { $date } plkst. { $hour }, { $at }.{ $comment ->
    [none] {""}
   *[other] {""} Bibliotēka: { $comment }
  }
notice-training-cancelled = Diemžēl nenotiks: { $type ->
    [training] { $title }
   *[consultation] konsultācija
  } { $date } plkst. { $hour }, { $at }, Nr. { $number }.{ $comment ->
    [none] {""}
   *[other] {""} Bibliotēka: { $comment }
  }
notice-training-reminder = Atgādinām: { $type ->
    [training] { $title }
   *[consultation] konsultācija
  } { $day }, plkst. { $hour }, { $at }, Nr. { $number }.
