desk-no-unknown-barcode = Tāda svītrkoda katalogā nav. Skenējiet vēlreiz pa vienam eksemplāram vai ierakstiet svītrkodu ar roku.
desk-no-unknown-card = Tādas kartes nav. Pārbaudiet numuru vai atrodiet lasītāju pēc vārda.
desk-no-unknown-request = Tāda pieprasījuma vairs nav. Atveriet sarakstu no jauna.
desk-no-unknown-loan = Tāda izsnieguma vairs nav: eksemplārs jau nodots. Atveriet lapu no jauna.
desk-no-already-decided = { $known ->
    [yes] Par to jau lēma { $name }
   *[no] Par to jau ir lemts
  }: { $state ->
    [approved] apstiprināts
    [refused] atteikts
   *[withdrawn] vairs nav vajadzīgs
  }. Jums nekas nav jādara.
desk-no-comment-needed = Noteikumi to neļauj: { $rule ->
    [not-your-loan] grāmata vairs nav izsniegta šim lasītājam
    [not-renewable] šāda veida izdevumus nepagarina
    [card-expired] karte vairs nav derīga
    [card-blocked] karte ir bloķēta
    [fees-over-limit] parāds pārsniedz pieļaujamo
    [renewed-too-often] pagarināts jau pieļaujamo reižu skaitu
    [overdue-beyond-grace] termiņš jau ir pagājis
    [someone-waits] to gaida cits lasītājs
    [too-soon] pagarināt vēl ir par agru
    [date-would-not-move] termiņš nemainītos
    [extend-twice] saņemšanas termiņš jau ir pagarināts
   *[other] kāds no noteikumiem to neļauj
  }. Ja tomēr piekrītat, ierakstiet komentāru, kāpēc.
desk-no-lent-to-someone-else = Eksemplārs ir izsniegts citam lasītājam. Vispirms pieņemiet to.
desk-no-already-lent-to-them = Eksemplārs jau ir izsniegts šim lasītājam. Ja vajag ilgāk, mainiet termiņu.
desk-no-held-for-someone-else = Eksemplārs ir atlikts citam lasītājam. Nolieciet to gatavo plauktā.
desk-no-not-lendable = Šo eksemplāru mājās neizsniedz. To var lasīt uz vietas.
desk-no-others-wait = To gaida { $count ->
    [zero] { $count } citi lasītāji
    [one] { $count } cits lasītājs
   *[other] { $count } citi lasītāji
  }. Ja tomēr izsniedzat, ierakstiet komentāru, kāpēc.
desk-no-card-expired = Karte bija derīga līdz { $date } Pagariniet karti vai ierakstiet komentāru, kāpēc izsniedzat.
desk-no-card-blocked = Karte ir bloķēta. Noskaidrojiet iemeslu vai ierakstiet komentāru, kāpēc izsniedzat.
desk-no-fees-over-limit = Parāds ir { $fees }, pieļaujamais ir { $limit }. Palūdziet samaksāt vai ierakstiet komentāru, kāpēc izsniedzat.
desk-no-too-many-overdue = Kavēto izdevumu ir { $count }. Palūdziet tos nodot vai ierakstiet komentāru, kāpēc izsniedzat.
desk-no-not-to-fetch = Šo eksemplāru vairs nevajag atlasīt: to jau paveica kāds cits vai rezervācija ir beigusies. Atveriet sarakstu no jauna.
desk-no-being-fetched = To neapstiprina: eksemplārs jau tiek atlasīts. Atlasāmo sarakstā norādiet, vai to atradāt.
desk-no-not-in-transit = Šis eksemplārs nav ceļā. Pieņemiet to lapā „Pieņemt”.
desk-no-not-ready = Šo rezervāciju vairs nevar paturēt ilgāk: tā jau ir saņemta, atcelta vai beigusies. Atveriet sarakstu no jauna.
desk-no-not-to-clear = Šis eksemplārs nav jānoņem: to te kādam glabā vai tas jau ir noņemts. Ja šaubāties, skenējiet to lapā „Pieņemt”.
desk-no-not-missing = Šo eksemplāru vairs nemeklē: tas jau ir atrasts vai norakstīts kā nozaudēts. Atveriet sarakstu no jauna.
desk-no-branch-not-yours = To dara citā filiālē. Piezvaniet turp vai palūdziet administratoram.
desk-no-role-too-low = To drīkst { $role ->
    [head] filiāles vadītājs
   *[admin] administrators
  }. Palūdziet viņam.
desk-no-nothing-there = Tāda šeit nav. Pārbaudiet, vai augšā izvēlēta pareizā filiāle.
desk-no-scans-run-together = Divi skenējumi saplūduši vienā: { $first } un { $second }. Nekas nav darīts; skenējiet katru atsevišķi.
desk-no-undo-over = Atsaukt vairs nevar: minūte ir pagājusi vai tas jau ir atsaukts. Eksemplāru pieņemiet vai izsniedziet no jauna.
desk-no-undo-moved-on = Atsaukt vairs nevar: eksemplārs vai rinda pa šo laiku ir mainījusies. Skenējiet eksemplāru lapā „Pieņemt”.
desk-no-unknown-staff = Tāda darbinieka nav. Atveriet darbinieku sarakstu no jauna.
desk-no-username-taken = Šāds lietotājvārds jau ir. Izvēlieties citu.
desk-no-last-admin = Šis ir pēdējais administrators: bez tā neviens vairs nevarētu ielaist citus. Vispirms ieceliet vēl vienu.
desk-no-demo-account = Paraugbibliotēkas konta paroli nemaina: to zina visi. Pievienojiet savu darbinieku.
desk-no-session-over = Šī sesija jau ir beigusies. Jums nekas nav jādara.
desk-no-token-revoked = Šī atslēga jau ir atsaukta. Jums nekas nav jādara.
desk-no-staff-left = Šī darbinieka konts ir slēgts. Vispirms atveriet to no jauna.
