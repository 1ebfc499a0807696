desk-patrons-title = Lasītāji
desk-patrons-find = Vārds, karte vai tālrunis
desk-patrons-find-button = Meklēt
desk-patrons-find-hint = Skenējiet karti vai ierakstiet daļu no vārda; garumzīmes un lielie burti nav svarīgi.
desk-patrons-register = Reģistrēt jaunu lasītāju
desk-patrons-none = Neviens nav atrasts. Pārbaudiet, kā rakstīts, mēģiniet ar kartes numuru vai reģistrējiet jaunu lasītāju.
desk-patrons-more = Atrasts vairāk, nekā te redzams. Ierakstiet arī uzvārdu vai kartes numuru.
desk-patrons-name = Vārds, uzvārds
desk-patrons-card = Karte
desk-patrons-phone-label = Tālrunis
desk-patrons-born = Dzimšanas datums
desk-patrons-state = Stāvoklis
desk-patrons-username = Lietotājvārds
desk-patrons-username-hint = tukšs = vards.uzvards
desk-patrons-category-label = Kategorija
desk-patrons-category = { $category ->
    [child] bērns
   *[adult] pieaugušais
  }
desk-patrons-language = Valoda
desk-patrons-pickup = Saņemšanas vieta
desk-patrons-expires = Karte derīga līdz
desk-patrons-fees = Parāds
desk-patrons-fees-euro = Parāds, EUR
desk-patrons-date = { $date }
desk-patrons-moment = { $at }
desk-patrons-money = { $fees }
desk-patrons-place = { $place }
desk-patrons-expired = Karte bija derīga līdz { $date }
desk-patrons-blocked = Karte ir bloķēta
desk-patrons-owes = Parāds { $fees } pārsniedz pieļaujamo ({ $limit })
desk-patrons-locked = Pierakstīšanās slēgta neveiksmīgu mēģinājumu dēļ vēl { $minutes } min.
desk-patrons-no-phone = Neviens tālrunis nav piesaistīts: paziņojumi lasītāju nesasniedz. Izdrukājiet lapiņu ar kodu.
desk-patrons-register-title = Jauns lasītājs
desk-patrons-register-button = Reģistrēt un izdrukāt lapiņu
desk-patrons-look-again = Nekas nav saglabāts. Izlabojiet atzīmētos laukus; pārējais ir, kā ierakstījāt.
desk-patrons-fault = { $field ->
    [card] Kartes numurā ir 3 līdz 30 burti vai cipari. Skenējiet karti vēlreiz.
    [name] Ierakstiet vārdu un uzvārdu burtiem, vismaz divas rakstzīmes.
    [username] Lietotājvārdā ir 3 līdz 50 burti, cipari, punkti vai domuzīmes. Atstājiet tukšu, un to izveidos no vārda.
    [born] Dzimšanas datumam jābūt pagātnē, no 1900. gada. Pārbaudiet gadu.
    [child-born] Bērna kartei vajag dzimšanas datumu. Ierakstiet to.
    [child-grown] Pēc dzimšanas datuma 18 gadu jau ir. Izvēlieties „pieaugušais” vai izlabojiet datumu.
    [phone] Tas nav tālruņa numurs. Ierakstiet, piemēram, 29 123 456 vai +371 29 123 456, vai atstājiet tukšu.
    [pickupPoint] Tur rezervācijas neizsniedz. Izvēlieties saņemšanas vietu no saraksta.
    [expires] Ierakstiet datumu, līdz kuram karte derīga; jaunai kartei tas nav pagātnē.
    [fees] Ierakstiet summu eiro, piemēram, 2,50.
    [category] Izvēlieties „pieaugušais” vai „bērns”.
   *[other] Izvēlieties kādu no piedāvātajiem.
  }
desk-patrons-save = Saglabāt
desk-patrons-back = Atpakaļ pie lasītāja
desk-patrons-changed = Saglabāts.
desk-patrons-same = Nekas nebija mainīts.
desk-patrons-lend = Izsniegt
desk-patrons-link = Jauns kods un QR
desk-patrons-reset = Jauna parole
desk-patrons-unlock = Atļaut pierakstīties
desk-patrons-unlocked = Neveiksmīgie mēģinājumi aizmirsti: lasītājs var pierakstīties.
desk-patrons-block = Bloķēt karti
desk-patrons-unblock = Atbloķēt karti
desk-patrons-edit = Labot datus
desk-patrons-loans = Izsniegumi
desk-patrons-no-loans = Nekas nav izsniegts.
desk-patrons-past = Nodotais te netiek rādīts: lasīšanas vēsturi bibliotēka neglabā.
desk-patrons-due = līdz { $due } ({ $at })
desk-patrons-due-change = Mainīt termiņu
desk-patrons-due-new = Jaunais termiņš
desk-patrons-due-changed = Jaunais termiņš: { $due } Lasītājam par to paziņos.
desk-patrons-due-fault = Termiņš nav mainīts. Izvēlieties dienu, kas nav pagājusi, un ierakstiet komentāru, kāpēc.
desk-patrons-request = Pieprasījums Nr. { $number }, jāizlemj līdz { $by }
desk-patrons-reservations = Rezervācijas
desk-patrons-no-reservations = Nekas nav rezervēts.
desk-patrons-reservation = { $state ->
    [requested] gaida lēmumu
    [waiting] rindā, { $position }. vieta
    [to-fetch] jāatlasa plauktā
    [in-transit] ceļā
    [ready] rezervāciju plauktā
    [dropping] atcelta, vēl var atjaunot
   *[over] vairs nav spēkā
  }; saņem { $at }
desk-patrons-requests = Nesen izlemtais
desk-patrons-decided = Nr. { $number }, { $title }: { $state ->
    [approved] apstiprināts
    [refused] atteikts
   *[withdrawn] vairs nav vajadzīgs
  }
desk-patrons-phones = Piesaistītie tālruņi
desk-patrons-no-phones = Neviens nav piesaistīts.
desk-patrons-phone = { $state ->
    [active] saņem paziņojumus
    [muted] paziņojumi izslēgti
   *[dead] nav sasniedzams: pārbaudiet numuru vai piesaistiet no jauna
  }, piesaistīts: { $since }
desk-patrons-unlink = Atsaistīt
desk-patrons-unlinked = Tālrunis atsaistīts: paziņojumi uz to vairs neies.
desk-patrons-family = Ģimenes kartes
desk-patrons-holders = Šo karti pieskata:
desk-patrons-ward-card = Karte, ko lasītājs pieskatīs
desk-patrons-ward-add = Pievienot
desk-patrons-ward-added = Karte pievienota: lasītājs to turpmāk pieskata savā tālrunī.
desk-patrons-ward-remove = Noņemt
desk-patrons-ward-removed = Karte noņemta.
desk-patrons-own-data = Lasītāja dati
desk-patrons-export = Lejupielādēt datu kopiju
desk-patrons-erase = Dzēst lasītāju…
desk-patrons-erase-title = Vai dzēst lasītāju?
desk-patrons-erase-what = Tiks dzēsts konts, tālruņi, sarunas un ziņas. To nevar atsaukt.
desk-patrons-erase-ends = Rezervācijas, kas beigsies: { $count }
desk-patrons-erase-yes = Jā, dzēst
desk-patrons-erased = Lasītājs dzēsts. Par šo karti vairs nekas netiek glabāts.
desk-patrons-messages = Nosūtītās ziņas
desk-patrons-messages-hint = Ka ziņas skatītas, paliek darbību žurnālā. Teksts pēc 30 dienām tiek dzēsts.
desk-patrons-messages-none = Nekas nav sūtīts.
desk-patrons-message-at = Kad un kurp
desk-patrons-message-text = Ziņa
desk-patrons-message-status = Kas ar to notika
desk-patrons-text-gone = (teksts dzēsts)
desk-patrons-segments = { $count } SMS daļas
desk-patrons-failed = Nenogādātas ziņas pēdējās 30 dienās: { $count }. Pārbaudiet tālruni.
desk-patrons-status = { $status ->
    [new] gaida nosūtīšanu
    [sending] tiek sūtīta
    [sent] nosūtīta
    [delivered] nogādāta
    [failed] nav nogādāta
    [skipped] nesūtīta: vairs nebija vajadzīga
   *[unknown] nav zināms, vai nogādāta
  }
desk-patrons-kind = { $kind ->
    [reply] atbilde
    [due-soon] tuvojas termiņš
    [ready] var saņemt
    [closes-soon] drīz beidzas saņemšanas laiks
    [request-late] pieprasījums kavējas
    [renewal-granted] pagarināts
    [renewal-refused] pagarinājums atteikts
   *[other] paziņojums
  }
desk-patrons-slip-title = Lapiņa lasītājam
desk-patrons-slip-once = Izdrukājiet un iedodiet lasītājam tagad: paroli un kodus vēlreiz parādīt nevar.
desk-patrons-slip-password = Pirmā parole
desk-patrons-slip-code = Kods
desk-patrons-slip-text = Nosūtiet šo kodu īsziņā uz { $to } no tālruņa { $phone } vai ierakstiet to Telegram. Der vienu reizi, līdz { $until }
desk-patrons-slip-chat = Ierakstiet šo kodu bibliotēkas sarunā Telegram. Der vienu reizi, līdz { $until }
desk-patrons-slip-qr = Noskenējiet ar tālruni, un Telegram būs piesaistīts. Der vienu reizi, līdz { $until }
desk-patrons-slip-qr-alt = QR, kas piesaista Telegram
desk-patrons-slip-done = Gatavs
desk-patrons-print = Drukāt
