open-today = { $places }: today { $opens }–{ $closes }. Week: { $week }.
open-on = { $places }: { $day }, { $opens }–{ $closes }.
shut-on = { $places }: closed on { $day }{ $reason ->
    [weekday] {""}
    [monthly] {" "}(the monthly closing day)
   *[other] {" "}({ $reason })
  }, open again on { $next }.
open-on-all = All branches: { $day }, { $opens }–{ $closes }.
shut-on-all = All branches: closed on { $day }{ $reason ->
    [weekday] {""}
    [monthly] {" "}(the monthly closing day)
   *[other] {" "}({ $reason })
  }, open again on { $next }.
shut-today = { $places }: closed today, open again on { $next }. Week: { $week }.
shut-for-long = { $places }: closed for now.
hours-by-agreement = { $places }: please call to ask about the hours.
closed-all = Closed { $span ->
    [day] on { $from }
   *[days] from { $from } to { $to }
  }: { $reason ->
    [monthly] the monthly closing day
   *[other] { $reason }
  }.
closed-places = Closed { $span ->
    [day] on { $from }
   *[days] from { $from } to { $to }
  } ({ $places }): { $reason ->
    [monthly] the monthly closing day
   *[other] { $reason }
  }.
