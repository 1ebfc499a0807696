no-wards = Citu karšu Jūsu pārziņā nav.
add-card = Ģimenes karti pievieno bibliotēkā: vajag tās paroli vai bibliotekāra kodu.
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
