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
rules-bring = Līdzi ņemiet lasītāja karti.
rules-loans = Mājās vienlaikus var būt ne vairāk kā { $most ->
    [zero] { $most } izdevumu
    [one] { $most } izdevums
   *[other] { $most } izdevumi
  }.
rules-fee = Par katru kavētu dienu jāmaksā { $fee } par izdevumu.
rules-card = { $price ->
    [free] Lasītāja karte ir bez maksas.
   *[paid] Lasītāja karte maksā { $fee }.
  }
rules-ask = { $what ->
    [loans] Cik izdevumu var paņemt vienlaikus,
    [fee] Cik maksā kavējums,
    [card] Cik maksā lasītāja karte,
    [fee-card] Cik maksā kavējums un lasītāja karte,
    [loans-fee] Cik izdevumu var paņemt un cik maksā kavējums,
    [loans-card] Cik izdevumu var paņemt un cik maksā karte,
   *[other] Cik izdevumu var paņemt, cik maksā kavējums un karte,
  } pateiks bibliotēkā vai pa tālruni { $phone }.
