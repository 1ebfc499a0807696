page-title = Pieslēgties
page-language = Valoda
page-phone-asks = Jūsu kontam pieslēgs šo tālruni:
page-not-mine = Ja tas nav Jūsu tālrunis, aizveriet šo lapu un neko nerakstiet.
page-number = Skaitlis no čata
page-number-hint = Divi cipari ziņā blakus saitei.
page-card = Kartes numurs vai lietotājvārds
page-password = Parole
page-submit = Pieslēgties
page-fill-in = Lūdzu, aizpildiet visus laukus.
page-wrong = Kartes numurs vai parole neder. Pārbaudiet un mēģiniet vēlreiz. Jaunu paroli var saņemt jebkurā bibliotēkā.
page-wrong-number = Skaitlis nav tas pats. Ierakstiet divus ciparus, kas čatā redzami blakus šai saitei.
page-locked = Pārāk daudz neveiksmīgu mēģinājumu. Mēģiniet vēlreiz pēc { $minutes ->
    [zero] { $minutes } minūtēm
    [one] { $minutes } minūtes
   *[other] { $minutes } minūtēm
  } vai palūdziet bibliotēkā kodu un uzrakstiet čatā: kods 123456
page-over-title = Saite vairs neder
page-over = Katra saite der vienu reizi un 10 minūtes. Atgriezieties čatā un uzrakstiet „pieslēgties”, lai saņemtu jaunu.
page-done-title = Izdevās!
page-done = Tālrunis ir pieslēgts Jūsu kontam. Atgriezieties čatā: turpinājums ir tur, un šo lapu var aizvērt.
page-trouble = Savienojums neizdevās. Pārbaudiet internetu un atveriet saiti no čata vēlreiz.
page-no-script = Šajā pārlūkā izslēgts JavaScript, un bez tā lapa nedarbojas. Palūdziet bibliotēkā kodu un uzrakstiet čatā: kods 123456
page-export-title = Mani dati
page-export-what = Kad karte un parole būs pārbaudīta, lejupielādēsiet visu, ko par Jums glabājam.
page-export-submit = Lejupielādēt
page-export-done = Ja dati ir pareizi, fails tagad lejupielādējas. Saite der vienu reizi; pēc tam šo lapu var aizvērt.
page-erase-title = Dzēst manus datus
page-erase-what = Tiks dzēsts Jūsu konts, tālruņu saites, rezervācijas, pieprasījumi un ziņas. Atsaukt to nevarēs.
page-erase-sure = Jā, dzēst visus manus datus
page-erase-submit = Dzēst
page-erase-first = Dzēst vēl nevar: vispirms, lūdzu, nododiet paņemto (izsniegts: { $count }). Pēc tam uzrakstiet čatā vēlreiz: dzēst manus datus
page-erased-title = Dati ir dzēsti
page-erased = Par Jums vairs neko neglabājam. Paldies, ka bijāt mūsu lasītājs; karti var noformēt no jauna jebkurā nodaļā.
page-asked-from = To lūdza no šī tālruņa:
page-over-asked = Katra saite der vienu reizi un 10 minūtes. Atgriezieties čatā un palūdziet jaunu.
