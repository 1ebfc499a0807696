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
page-wrong = Kartes numurs vai parole nav pareiza. Pārbaudiet un mēģiniet vēlreiz. Jaunu paroli var saņemt jebkurā mūsu bibliotēkā.
page-wrong-number = Skaitlis nesakrīt. Ierakstiet divus ciparus, kas čatā redzami blakus šai saitei.
page-locked = Pārāk daudz neveiksmīgu mēģinājumu. Mēģiniet vēlreiz pēc { $minutes ->
    [zero] { $minutes } minūtēm
    [one] { $minutes } minūtes
   *[other] { $minutes } minūtēm
  } vai palūdziet bibliotēkā kodu un uzrakstiet čatā: kods 123456
page-over-title = Saite vairs neder
page-over = Saite derīga 10 minūtes un tikai vienu reizi. Atgriezieties čatā un uzrakstiet „pieslēgties”, lai saņemtu jaunu.
page-done-title = Izdevās!
page-done = Tālrunis ir pieslēgts Jūsu kontam. Atgriezieties čatā: turpinājums ir tur, un šo lapu var aizvērt.
page-trouble = Neizdevās izveidot savienojumu. Pārbaudiet, vai ir internets, un atveriet saiti no čata vēlreiz.
page-no-script = Šajā pārlūkā izslēgts JavaScript, un bez tā lapa nedarbojas. Palūdziet bibliotēkā kodu un uzrakstiet čatā: kods 123456
page-export-title = Mani dati
page-export-what = Kad karte un parole būs pārbaudītas, varēsiet lejupielādēt visu, ko par Jums glabājam.
page-export-submit = Lejupielādēt
page-export-done = Ja kartes numurs un parole ir pareizi, fails jau lejupielādējas. Saite derīga vienu reizi; pēc tam šo lapu var aizvērt.
page-erase-title = Dzēst manus datus
page-erase-what = Dzēsīsim Jūsu kontu, pieslēgtos tālruņus, rezervācijas, pieprasījumus un ziņas. Atsaukt to nevarēs.
page-erase-sure = Jā, dzēst visus manus datus
page-erase-submit = Dzēst
page-erase-first = Dzēst vēl nevar: vispirms, lūdzu, nododiet paņemto (izsniegts: { $count }). Pēc tam uzrakstiet čatā vēlreiz: dzēst manus datus
page-erase-pay-first = Dzēst vēl nevar: parāds ir { $fees }. Vispirms, lūdzu, samaksājiet to jebkurā mūsu bibliotēkā. Pēc tam uzrakstiet čatā vēlreiz: dzēst manus datus
page-erased-title = Dati ir dzēsti
page-erased = Par Jums vairs neko neglabājam. Paldies, ka lasījāt kopā ar mums; jaunu karti izsniegs jebkurā mūsu bibliotēkā.
page-asked-from = Lūgums nosūtīts no šī tālruņa:
page-over-asked = Saite derīga 10 minūtes un tikai vienu reizi. Atgriezieties čatā un palūdziet jaunu.
