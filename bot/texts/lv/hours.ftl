open-today = { $places }: šodien { $opens }–{ $closes }. Nedēļā { $week }.
open-on = { $places }: { $day }, { $opens }–{ $closes }.
shut-on = { $places }: { $day }, slēgts{ $reason ->
    [weekday] {""}
    [monthly] {" "}(ikmēneša slēgtā diena)
   *[other] {" "}({ $reason })
  }, atkal atvērts { $next }.
open-on-all = Visas bibliotēkas: { $day }, { $opens }–{ $closes }.
shut-on-all = Visas bibliotēkas: { $day }, slēgts{ $reason ->
    [weekday] {""}
    [monthly] {" "}(ikmēneša slēgtā diena)
   *[other] {" "}({ $reason })
  }, atkal atvērts { $next }.
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
