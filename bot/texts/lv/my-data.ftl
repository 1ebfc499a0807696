data-kept = Glabājam kartes datus, izsniegumus un rezervācijas. Lasīšanas vēsturi neglabājam: saiti ar Jums dzēšam { $days ->
    [0] uzreiz pēc nodošanas
    [zero] { $days } dienas pēc nodošanas
    [one] { $days } dienu pēc nodošanas
   *[other] { $days } dienas pēc nodošanas
  }.
data-at-desk = Datu kopiju izsniegs jebkurā nodaļā, uzrādot karti: ziņa no tālruņa vēl nepierāda, ka rakstāt Jūs.
erase-at-desk = Datus dzēš bibliotēkā, uzrādot karti: tālruņa ziņa vēl nepierāda, ka rakstāt Jūs. Tālruni varat atslēgt uzreiz.
data-link = Kopija: { $link }
    Tur prasīs šo skaitli: { $number }. Saite der 10 minūtes.
erase-return-first = Vispirms, lūdzu, nododiet paņemto (izsniegts: { $count }), tad datus varēs dzēst. Tālruni varat atslēgt uzreiz.
erase-what = Dzēsīsim kontu, tālruņus, rezervācijas un ziņas. Atsaukt to nevarēs.
erase-link = Dzēst datus: { $link }
    Tur prasīs šo skaitli: { $number }. Saite der 10 minūtes.
