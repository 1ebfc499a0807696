rules-lent = { $type ->
    [book] Grāmatas
    [audio] Audioierakstus
    [periodical] Žurnālus
    [dvd] DVD
   *[other] { $type }
  } izsniedz uz { $days ->
    [zero] { $days } dienām
    [one] { $days } dienu
   *[other] { $days } dienām
  }{ $renewable ->
    [no] , pagarināt nevar
   *[yes] {""}
  }.
rules-renewal = Pagarināt var { $times ->
    [zero] { $times } reižu
    [one] { $times } reizi
   *[other] { $times } reizes
  }, sākot ar { $days }. dienu pirms termiņa, ja neviens cits negaida.
rules-decision = { $who ->
    [staff] Par pagarināšanu lemj bibliotekārs: atbilde būs līdz nākamās darba dienas plkst. { $by }.
   *[rules] Pagarina uzreiz, ja noteikumi to ļauj.
  }
rules-reservations = Vienlaikus var būt ne vairāk kā { $most ->
    [zero] { $most } rezervāciju
    [one] { $most } rezervācija
   *[other] { $most } rezervācijas
  }.
rules-limits = Rezervēt nevar, ja parāds pārsniedz { $fees } vai kavēto izdevumu ir vairāk nekā { $overdue }.
rules-promise = { $who ->
    [staff] Par rezervāciju lemj bibliotekārs: atbilde būs līdz nākamās darba dienas plkst. { $by }.
   *[rules] Brīvu eksemplāru sameklējam līdz nākamās darba dienas plkst. { $by }.
  }
rules-queue = Ja viss ir izsniegts, var stāties rindā. Atceltu rezervāciju var atjaunot { $minutes ->
    [zero] { $minutes } minūšu
    [one] { $minutes } minūtes
   *[other] { $minutes } minūšu
  } laikā.
rules-pickup = Sagatavotais jāsaņem { $days ->
    [zero] { $days } darba dienu
    [one] { $days } darba dienas
   *[other] { $days } darba dienu
  } laikā.
