desk-sign-in-title = Pieslēgties darbam
desk-sign-in-username = Lietotājvārds
desk-sign-in-password = Parole
desk-sign-in-submit = Pieslēgties
desk-sign-in-wrong = Lietotājvārds vai parole nav pareiza. Mēģiniet vēlreiz; jaunu paroli iedod administrators.
desk-sign-in-locked = Pārāk daudz neveiksmīgu mēģinājumu. Mēģiniet vēlreiz pēc { $minutes ->
    [zero] { $minutes } minūtēm
    [one] { $minutes } minūtes
   *[other] { $minutes } minūtēm
  }.
desk-sign-in-over = Jūsu sesija ir beigusies. Pieslēdzieties vēlreiz; nekas netika mainīts.
desk-code-title = Otrais apliecinājums
desk-code-label = Sešu ciparu kods no lietotnes
desk-code-submit = Apliecināt
desk-code-wrong = Kods neder. Uzgaidiet nākamo kodu lietotnē un ierakstiet to.
desk-code-enrol = Noskenējiet šo kodu ar autentifikācijas lietotni (piemēram, Aegis vai Google Authenticator) vai ierakstiet tajā atslēgu. Turpmāk kods būs vajadzīgs katrā pieslēgšanās reizē.
desk-code-key = Atslēga
desk-account-title = Mans konts
desk-account-role = { $role ->
    [librarian] bibliotekārs
    [head] filiāles vadītājs
   *[admin] administrators
  }
desk-account-all-branches = visas filiāles
desk-account-password = Mainīt paroli
desk-account-password-first = Vispirms, lūdzu, nomainiet vienreizējo paroli pret savu.
desk-account-old = Tagadējā parole
desk-account-new = Jaunā parole
desk-account-new-hint = Vismaz { $count } rakstzīmes.
desk-account-change = Nomainīt
desk-account-changed = Parole nomainīta; pārējās Jūsu sesijas ir beigtas.
desk-account-wrong = Tagadējā parole nav pareiza. Parole nav mainīta.
desk-account-short = Jaunajā parolē jābūt vismaz { $count } rakstzīmēm. Parole nav mainīta.
desk-account-demo = Paraugbibliotēkas paroles nemaina: tās zina visi.
desk-account-sessions = Kur esat pieslēdzies
desk-account-session = { $agent }, kopš { $since }
desk-account-unknown-agent = cits pārlūks
desk-account-this = šis pārlūks
desk-account-end = Beigt
desk-account-ended = Sesija ir beigta.
desk-chat-title = Ziņas Telegram
desk-chat-none = Ja plkst. 10.30 Jūsu filiālē vēl kas nav izlemts, varam Jums uzrakstīt Telegram.
desk-chat-link = Piesaistīt Telegram
desk-chat-code = Kods derēs 15 minūtes, vienu reizi.
desk-chat-open = Atvērt Telegram
desk-chat-qr = QR kods, kas atver Telegram
desk-chat-send = Vai nosūtiet botam šo ziņu:
desk-chat-is-linked = Jūsu Telegram ir piesaistīts: plkst. 10.30 uzrakstīsim, ja Jūsu filiālē vēl kas nav izlemts.
desk-chat-unlink = Atsaistīt
desk-chat-unlinked = Telegram ir atsaistīts.
desk-chat-linked = Tērzēšana piesaistīta: { $name }. Ja plkst. 10.30 Jūsu filiālē vēl kas nebūs izlemts, uzrakstīsim šeit. Atsaistīt var lapā „Mans konts”.
desk-chat-wrong = Šis kods vairs neder. Atveriet lapu „Mans konts” un izveidojiet jaunu.
