why-nothing = Pēdējā laikā nekas nav atteikts. Par kārtību bibliotēkā rakstiet „kārtība”.
why-card-expired = Rezervēt un pagarināt var ar derīgu karti. Karti pagarinās jebkurā mūsu bibliotēkā, līdzi ņemiet dokumentu.
why-card-blocked = Kamēr karte ir bloķēta, nevar ne rezervēt, ne pagarināt. Bloķēšanas iemeslu zina bibliotekārs.
why-fees = Ja parāds pārsniedz { $limit }, jaunas rezervācijas un pagarinājumi gaida, līdz tas samaksāts jebkurā mūsu bibliotēkā.
why-overdue = Ja kavēto izdevumu ir vairāk nekā { $limit }, rezervēt var pēc to nodošanas: tos gaida citi.
why-on-loan = Izdevumu, kas jau ir pie Jums, nerezervē: tam var pagarināt termiņu.
why-already-reserved = Vienu izdevumu var rezervēt vienreiz, lai rindā visiem būtu pa vienai vietai.
why-too-many = Vienam lasītājam vienlaikus var būt { $limit ->
    [zero] { $limit } rezervāciju
    [one] { $limit } rezervācija
   *[other] { $limit } rezervācijas
  }, arī tās, kas jau gaida plauktā. Atceliet kādu, un vieta atbrīvosies.
why-reading-room = Daļu izdevumu mājās neizsniedz, lai tie lasītavā būtu pieejami visiem.
why-no-copy = Visi eksemplāri ir pazuduši, norakstīti vai nav izsniedzami, tāpēc nav ko rezervēt.
why-pickup = Saņemt var tikai tur, kur bibliotēka izsniedz rezervācijas. Izvēlieties citu vietu.
why-not-renewable = Šāda veida izdevumus izsniedz tikai uz vienu termiņu, tāpēc tos nepagarina.
why-renewed-often = Izdevumu var pagarināt { $limit ->
    [zero] { $limit } reižu
    [one] { $limit } reizi
   *[other] { $limit } reizes
  }, tad tas jānodod, lai to varētu lasīt citi.
why-overdue-loan = { $grace ->
    [yes] Pagarināt var ne vēlāk kā { $days }. dienā pēc termiņa.
   *[no] Pagarināt var līdz termiņa dienai. Kavēts izdevums vispirms jānodod.
  }
why-someone-waits = Ja izdevumu gaida cits lasītājs un brīva eksemplāra nav, to nepagarina. Pēc nodošanas varat stāties rindā.
why-too-soon = Pagarināt var, sākot ar { $days }. dienu pirms termiņa, lai pagarinājumi nesakrātos.
why-date-stays = Jauno termiņu skaita no vecā. Šoreiz tas nebūtu vēlāks, tāpēc pagarinājums neko nemainītu.
why-already-asked = Pieteikums jau gaida bibliotekāra lēmumu. Atbilde būs līdz nākamās darba dienas plkst. { $by }.
why-reservation-over = Šī rezervācija ir noslēgusies, tāpēc mainīt to vairs nevar. Varat rezervēt no jauna.
why-undo = Atceltas rezervācijas vieta rindā saglabājas { $minutes ->
    [one] { $minutes } minūti
   *[other] { $minutes } minūtes
  }. Tad to saņem nākamais.
why-suspend-long = Apturēt var ne ilgāk kā uz { $days ->
    [zero] { $days } dienām
    [one] { $days } dienu
   *[other] { $days } dienām
  }.
why-suspend-past = Apturēt var līdz dienai, kas vēl nav pienākusi.
why-suspend-late = Apturēt var, kamēr gaidāt rindā. Kad eksemplārs jau ir Jums paredzēts, rezervāciju var atcelt vai, ja aiz Jums kāds gaida, palaist nākamo pa priekšu.
why-pickup-late = Saņemšanas vietu var mainīt, kamēr eksemplārs uz turieni vēl nav nosūtīts.
why-pass = Palaist pa priekšu var tikai to, kas gaida aiz Jums.
why-extend-waits = Plauktā ilgāk paturam tikai tad, ja pēc Jums neviens negaida.
why-extend-not-ready = Ilgāk paturēt var to, kas jau ir plauktā un gaida Jūs.
why-extend-twice = Ilgāk paturam tikai vienu reizi: vēl { $days ->
    [zero] { $days } darba dienas
    [one] { $days } darba dienu
   *[other] { $days } darba dienas
  }.
