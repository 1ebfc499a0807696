sign-in-first = Lai to izdarītu, vispirms jāpieslēdzas.
sign-in-link = Pieslēgties: { $link }
    Tur prasīs šo skaitli: { $number }. Saite derīga 10 minūtes.
sign-in-by-code = Lai pieslēgtos, palūdziet bibliotēkā kodu un uzrakstiet: kods 123456
signed-in = Jūsu konts pieslēgts: { $name }.
already-signed-in = Šis tālrunis jau ir pieslēgts: { $name }.
sign-in-failed = Pieslēgties neizdevās. Uzrakstiet „pieslēgties”, lai saņemtu jaunu saiti.
what-next = Ko darīsim?
credentials-seen = Kartes numuru un paroli čatā rakstīt nevajag: ziņu nesaglabājām. Izmantojiet drošo saiti.
card-has-expired = Jūsu karte bija derīga līdz { $date } Pagarināt to var jebkurā mūsu bibliotēkā.
card-is-blocked = Jūsu karte ir bloķēta. Iemeslu paskaidros bibliotēkā.
code-wrong = Šāda koda nav. Pārbaudiet ciparus vai palūdziet bibliotēkā jaunu kodu.
code-expired = Šis kods vairs neder. Palūdziet bibliotēkā jaunu.
code-other-number = Šis kods izsniegts citam tālruņa numuram. Lūdzu, vērsieties bibliotēkā.
code-too-often = Pārāk daudz mēģinājumu. Mēģiniet vēlreiz pēc { $minutes ->
    [zero] { $minutes } minūtēm
    [one] { $minutes } minūtes
   *[other] { $minutes } minūtēm
  } vai vērsieties bibliotēkā.
