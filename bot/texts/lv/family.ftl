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
   *[other] izsniegts { $count }
  }.
of-ward-reservations = { $name }: { $count ->
    [0] šobrīd nekas nav rezervēts
   *[other] rezervēts { $count }
  }.
back-to-family = Atpakaļ pie kartēm
add-card = Pievienot karti
add-card-link = Pievienot karti: { $link }
    Tur vajag tās paroli un šo skaitli: { $number }. Saite der 10 minūtes.
add-card-by-code = Lai pievienotu karti, palūdziet bibliotēkā tās kodu un uzrakstiet: kods 123456
whose-card = Šim tālrunim jau ir karte ({ $holder }). Ko darīt ar karti ({ $name })?
look-after = Pievienot ģimenes kartēm
switch-phone = Pārslēgt tālruni uz to
neither = Neko nemainīt
proof-over = Tas vairs neder. Uzrakstiet „pievienot karti” un mēģiniet vēlreiz.
ward-added = Tagad Jūsu pārziņā: { $name }. Noteikumi katrai kartei paliek savi.
remove-card = Noņemt karti
which-ward = Kuru karti noņemt?
ward-name = { $name }
remove-sure = Noņemt karti ({ $name }) no savas ģimenes kartēm?
yes-remove = Jā, noņemt
ward-removed = Karte ir noņemta.
