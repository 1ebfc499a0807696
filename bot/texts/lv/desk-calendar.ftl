desk-calendar-title = Kalendārs
desk-calendar-closures = Slēgts atsevišķās dienās
desk-calendar-no-closures = Nav ieplānots slēgt nevienu dienu.
desk-calendar-whole = visa bibliotēka
desk-calendar-change = Mainīt
desk-calendar-from = No
desk-calendar-to = Līdz
desk-calendar-to-hint = Tukšs: tikai viena diena. Abas dienas ieskaitot.
desk-calendar-reason = Iemesls, kā to teikt lasītājiem
desk-calendar-scope = Kas slēgts
desk-calendar-save = Saglabāt
desk-calendar-remove = Noņemt
desk-calendar-stays = Ja dienu atkal atver, jau pārceltie termiņi paliek: lasītājiem tie ir pateikti.
desk-calendar-add = Slēgt vēl kādu dienu
desk-calendar-close = Slēgt
desk-calendar-hours = Darba laiks
desk-calendar-day = Diena
desk-calendar-opens = Atver
desk-calendar-closes = Slēdz
desk-calendar-hours-hint = Diena bez laika ir brīvdiena.
desk-calendar-save-hours = Saglabāt darba laiku
desk-calendar-shut = slēgts
desk-calendar-head-changes = Kalendāru maina filiāles vadītājs vai administrators.
desk-calendar-monthly = Slēgts katru mēnesi
desk-calendar-no-monthly = Nevienas dienas, kas slēgta katru mēnesi.
desk-calendar-nth = Kura nedēļa
desk-calendar-nth-of = { $nth ->
    [first] pirmā
    [second] otrā
    [third] trešā
    [fourth] ceturtā
   *[other] pēdējā
  }
desk-calendar-add-monthly = Slēgt katru mēnesi
desk-calendar-holidays = Svētku dienas
desk-calendar-agree = Apstiprināt un pārcelt termiņus
desk-calendar-leave = Nemainīt
desk-calendar-saved = Saglabāts. Neviens termiņš nav jāpārceļ.
desk-calendar-same = Tā jau ir; nekas nav mainīts.
desk-calendar-moved = Saglabāts. Pārcelti nodošanas termiņi: { $loans }, saņemšanas termiņi: { $ready }. Lasītājiem par to paziņos.
