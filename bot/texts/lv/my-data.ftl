data-kept = Glabājam kartes datus, izsniegumus un rezervācijas. Lasīšanas vēsturi neglabājam: Jūsu vārdu no izsnieguma dzēšam { $days ->
    [0] uzreiz pēc nodošanas
    [zero] { $days } dienas pēc nodošanas
    [one] { $days } dienu pēc nodošanas
   *[other] { $days } dienas pēc nodošanas
  }.
data-at-desk = Datu kopiju varat saņemt jebkurā mūsu bibliotēkā, uzrādot karti: ziņa no tālruņa vēl nepierāda, ka rakstāt Jūs.
erase-at-desk = Datus dzēsīs bibliotēkā, ja uzrādīsiet karti: tālruņa ziņa vēl nepierāda, ka rakstāt Jūs. Tālruni varat atvienot uzreiz.
data-link = Kopija: { $link }
    Tur prasīs šo skaitli: { $number }. Saite derīga 10 minūtes.
erase-return-first = Vispirms, lūdzu, nododiet paņemto (izsniegts: { $count }), tad datus varēs dzēst. Tālruni varat atvienot uzreiz.
erase-pay-first = Parāds ir { $fees }: vispirms, lūdzu, samaksājiet to jebkurā mūsu bibliotēkā, tad datus varēs dzēst. Tālruni varat atvienot uzreiz.
erase-what = Dzēsīsim kontu, pieslēgtos tālruņus, rezervācijas un ziņas. Atsaukt to nevarēs.
erase-link = Dzēst datus: { $link }
    Tur prasīs šo skaitli: { $number }. Saite derīga 10 minūtes.
