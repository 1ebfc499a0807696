no-wards = Citu karšu Jūsu pārziņā nav.
wards = { $count ->
    [zero] Jūsu pārziņā ir { $count } karšu.
    [one] Jūsu pārziņā ir { $count } karte.
   *[other] Jūsu pārziņā ir { $count } kartes.
  }
ward-loans = { $name }: grāmatas
ward-reservations = { $name }: rezervācijas
ward-gone = Šī karte vairs nav Jūsu pārziņā.
of-ward-loans = { $name }: { $count ->
    [0] šobrīd nekas nav izsniegts
    [zero] izsniegts { $count } izdevumu
    [one] izsniegts { $count } izdevums
   *[other] izsniegti { $count } izdevumi
  }.
of-ward-reservations = { $name }: { $count ->
    [0] šobrīd nekas nav rezervēts
    [zero] { $count } rezervāciju
    [one] { $count } rezervācija
   *[other] { $count } rezervācijas
  }.
back-to-family = Atpakaļ pie kartēm
add-card = Pievienot karti
add-card-link = Pievienot karti: { $link }
    Tur prasīs kartes paroli un šo skaitli: { $number }. Saite derīga 10 minūtes.
add-card-by-code = Lai pievienotu karti, palūdziet bibliotēkā tās kodu un uzrakstiet: kods 123456
whose-card = Šim tālrunim jau ir pieslēgta karte ({ $holder }). Ko darīt ar karti ({ $name })?
look-after = Pievienot ģimenes kartēm
switch-phone = Pieslēgt to iepriekšējās vietā
neither = Neko nemainīt
proof-over = Apstiprinājums vairs nav derīgs. Uzrakstiet „pievienot karti” un mēģiniet vēlreiz.
ward-added = Tagad Jūsu pārziņā: { $name }. Katrai kartei paliek savi noteikumi.
remove-card = Noņemt karti
which-ward = Kuru karti noņemt?
ward-name = { $name }
remove-sure = Noņemt karti ({ $name }) no Jūsu ģimenes kartēm?
yes-remove = Jā, noņemt
ward-removed = Karte ir noņemta.
