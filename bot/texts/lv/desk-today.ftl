desk-today-title = Šodien
desk-today-do-decide = { $count ->
    [zero] Izlemt { $count } pieprasījumus
    [one] Izlemt { $count } pieprasījumu
   *[other] Izlemt { $count } pieprasījumus
  }
desk-today-do-fetch = { $count ->
    [zero] Atlasīt { $count } eksemplārus
    [one] Atlasīt { $count } eksemplāru
   *[other] Atlasīt { $count } eksemplārus
  }
desk-today-do-receive = { $count ->
    [zero] Saņemt { $count } eksemplārus
    [one] Saņemt { $count } eksemplāru
   *[other] Saņemt { $count } eksemplārus
  }
desk-today-do-clear = { $count ->
    [zero] Noņemt no plaukta { $count } eksemplārus
    [one] Noņemt no plaukta { $count } eksemplāru
   *[other] Noņemt no plaukta { $count } eksemplārus
  }
desk-today-do-nothing = Viss padarīts. Jauni darbi parādīsies šeit.
desk-today-open = Jāizlemj
desk-today-all = Visi pieprasījumi ({ $count })
desk-today-number = Nr.
desk-today-asked = Ko lūdz
desk-today-by = Solīts līdz
desk-today-left = Atlicis
desk-today-what = { $what ->
    [renewal] pagarināt
    [fetching] atlasīt no plaukta
   *[reservation] rezervēt
  }
desk-today-late = nokavēts
desk-today-lists = Darbi
desk-today-list = { $list ->
    [toDecide] Jāizlemj
    [late] Nokavēti
    [toFetch] Jāatlasa
    [arriving] Ceļā pie mums
    [ready] Rezervāciju plauktā
    [toClear] Jānoņem no plaukta
    [claims] Lasītājs saka „nodevu”
    [toSearch] Jāmeklē pazudušie
   *[failed] Nepiegādātas ziņas
  }
desk-today-failed = Nepiegādātas ziņas
desk-today-failed-none = Pēdējās septiņās dienās visas ziņas ir nosūtītas.
desk-today-failed-word = { $what }, { $channel ->
    [sms] SMS
   *[telegram] Telegram
  }, { $at }
desk-today-failed-more = Un vēl { $count }.
desk-today-failed-do = Piezvaniet lasītājam un pārbaudiet tālruņa numuru.
desk-today-figures = { $count ->
    [zero] Pēdējās { $count } dienas
    [one] Pēdējā { $count } diena
   *[other] Pēdējās { $count } dienas
  }
desk-today-in-time = Izlemts laikā
desk-today-in-time-of = { $count } no { $due }
desk-today-in-time-none = Šajās dienās nekas nebija jāizlemj.
desk-today-by-day = Izsniegumi un rezervācijas pa dienām
desk-today-series = { $series ->
    [lent] Izsniegts
    [returned] Nodots
   *[reserved] Rezervēts
  }
desk-today-chart = Kopā izsniegts: { $lent }, nodots: { $returned }, rezervēts: { $reserved }
desk-today-numbers = Skaitļos
desk-today-day = Diena
desk-today-queues = Garākās rindas
desk-today-queues-all = { $count ->
    [0] Rindā šeit neviens negaida.
    [zero] Rindā kopā gaida { $count } rezervācijas.
    [one] Rindā kopā gaida { $count } rezervācija.
   *[other] Rindā kopā gaida { $count } rezervācijas.
  }
desk-today-queue-title = Izdevums
desk-today-queue-length = Gaida
desk-today-messages = Nosūtītās ziņas visā bibliotēkā
desk-today-messages-none = Šajās dienās ziņas nav sūtītas.
desk-today-message = { $message ->
    [reply] Atbildes
    [ready] Var saņemt
    [closes-soon] Saņemšana drīz beigsies
    [due-soon] Drīz jānodod
    [renewal-granted] Pagarināts
    [renewal-refused] Pagarinājums atteikts
    [reservation-granted] Rezervācija pieņemta
    [copy-not-found] Eksemplārs nav atrasts
    [request-late] Atbilde kavējas
    [expired] Saņemšanas termiņš beidzies
    [cancelled] Rezervācija atcelta
    [refused] Rezervācija atteikta
    [unfillable] Vairs nav neviena eksemplāra
    [desk-pressing] Atgādinājums bibliotekāram
   *[other] Citas ziņas
  }
desk-today-message-kind = Veids
desk-today-segments = SMS daļas
desk-today-together = Kopā
desk-pressing-banner = { $count ->
    [zero] Vēl nav izlemti { $count } pieprasījumi, kas solīti līdz plkst. { $hour }.
    [one] Vēl nav izlemts { $count } pieprasījums, kas solīts līdz plkst. { $hour }.
   *[other] Vēl nav izlemti { $count } pieprasījumi, kas solīti līdz plkst. { $hour }.
  }
desk-pressing-go = Izlemt tagad
desk-pressing-chat = { $count ->
    [zero] { $at } vēl nav izlemti { $count } pieprasījumi, kas solīti līdz plkst. { $hour }. { $page }
    [one] { $at } vēl nav izlemts { $count } pieprasījums, kas solīts līdz plkst. { $hour }. { $page }
   *[other] { $at } vēl nav izlemti { $count } pieprasījumi, kas solīti līdz plkst. { $hour }. { $page }
  }
