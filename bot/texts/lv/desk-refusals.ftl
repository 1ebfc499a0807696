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
desk-no-card-taken = Šāda karte jau ir reģistrēta. Atveriet to lapā „Lasītāji” vai skenējiet citu karti.
desk-no-username-in-use = Šāds lietotājvārds jau ir. Brīvs ir { $proposal }: apstipriniet to vai ierakstiet citu.
desk-no-pickup-unknown = Tur rezervācijas neizsniedz. Izvēlieties citu saņemšanas vietu.
desk-no-phone-not-linked = Šis tālrunis vairs nav piesaistīts. Jums nekas nav jādara.
desk-no-own-card = Par savu karti lasītājs atbild jau tāpat. Skenējiet otra ģimenes locekļa karti.
desk-no-ward-not-there = Šī karte vairs netiek pieskatīta. Jums nekas nav jādara.
desk-no-erase-on-loan = Vispirms jānodod viss izsniegtais ({ $count }). Pieņemiet to un mēģiniet vēlreiz.
desk-no-erase-owes = Vispirms jānokārto parāds: { $fees }. Labojiet to lasītāja lapā un mēģiniet vēlreiz.
desk-no-would-move = Tas pārceltu: nodošanas termiņi { $loans }, saņemšanas termiņi { $ready }. Ziņu saņems { $patrons ->
    [zero] { $patrons } lasītāju
    [one] { $patrons } lasītājs
   *[other] { $patrons } lasītāji
  }. Vēl nekas nav mainīts: ja tā jābūt, apstipriniet.
desk-no-library-impossible = Nekas nav mainīts: { $fault ->
    [twice] kods „{ $of }” jau ir; izvēlieties citu
    [nearest] filiālei „{ $of }” tuvumā jānosauc visas pārējās filiāles, katra vienu reizi
    [no-such-branch] filiāles „{ $of }” nav; izvēlieties kādu no sarakstā esošajām
    [never-open] filiālei „{ $of }” gada laikā nebūtu nevienas darba dienas, un solītos termiņus nevarētu ievērot; atstājiet vismaz vienu
    [decides-before-opening] solītā stunda būtu pirms filiāles „{ $of }” atvēršanas; izvēlieties vēlāku stundu vai veriet vaļā agrāk
    [no-pickup] rezervēto nebūtu kur saņemt; atstājiet vismaz vienu saņemšanas vietu
    [nothing-lent] neko nevarētu izsniegt; atstājiet vismaz vienu veidu, ko izsniedz uz 1 vai vairāk dienām
   *[not-right] pārbaudiet { $field ->
        [from] sākuma datumu
        [to] beigu datumu
        [closures] datumus: sākums nevar būt pēc beigām
        [reason] slēgšanas iemeslu; to nevar atstāt tukšu
        [opens] atvēršanas laiku
        [closes] slēgšanas laiku
        [hours] darba laiku: jāatver, pirms slēdz
        [name] nosaukumu; to nevar atstāt tukšu
        [at] nosaukumu lokatīvā; to nevar atstāt tukšu
        [address] adresi; to nevar atstāt tukšu
        [latitude] platumu: skaitlis no -90 līdz 90
        [longitude] garumu: skaitlis no -180 līdz 180
        [phone] tālruni: rakstiet ar valsts kodu, piemēram, +37163623231
        [email] e-pasta adresi
        [code] kodu: tikai mazie burti a–z, cipari un defises
        [loanDays] izsniegšanas dienas: vesels skaitlis, ne mazāks par 0
        [settings] iestatījumus: skaitļiem jābūt veseliem un ne mazākiem par 0, laikam – kā 11:00
       *[other] ierakstīto
    }
  }.{ $others ->
    [0] {""}
   *[other] { " " }Labojamas vēl { $others } vietas.
  }
desk-no-still-used = Nekas nav mainīts: { $codes } vēl ir eksemplāriem, izsniegumiem vai darbiniekiem. Vispirms pārceliet tos citur.
desk-no-changed-meanwhile = Nekas nav mainīts: to pa šo laiku jau mainīja kāds cits. Atveriet lapu no jauna.
desk-no-scan-half-known = Laikam saplūduši divi skenējumi: { $known } ir katalogā, bet { $rest } nav. Nekas nav pierakstīts; skenējiet katru atsevišķi.
desk-no-inventory-paused = Inventarizācija ir apturēta, tāpēc nekas nav pierakstīts. Spiediet „Turpināt” un skenējiet vēlreiz.
desk-no-inventory-finished = Šī inventarizācija jau ir pabeigta, tāpēc nekas nav pierakstīts. Lai skaitītu no jauna, sāciet jaunu.
