open-today = { $places }: šodien { $opens }–{ $closes }. Nedēļā { $week }.
shut-today = { $places }: šodien slēgts, atkal atvērts { $next }. Nedēļā { $week }.
shut-for-long = { $places }: pagaidām slēgts.
hours-by-agreement = { $places }: darba laiku pateiks pa tālruni.
closed-all = { $span ->
    [day] { $from } slēgts
   *[days] No { $from } līdz { $to } slēgts
  }: { $reason ->
    [monthly] ikmēneša slēgtā diena
   *[other] { $reason }
  }.
closed-places = { $span ->
    [day] { $from } slēgts
   *[days] No { $from } līdz { $to } slēgts
  } ({ $places }): { $reason ->
    [monthly] ikmēneša slēgtā diena
   *[other] { $reason }
  }.
