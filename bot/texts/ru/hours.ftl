open-today = { $places }: сегодня { $opens }–{ $closes }. Неделя: { $week }.
open-on = { $places }: { $day }, { $opens }–{ $closes }.
shut-on = { $places }: { $day }, закрыто{ $reason ->
    [weekday] {""}
    [monthly] {" "}(ежемесячный нерабочий день)
   *[other] {" "}({ $reason })
  }, снова открыто { $next }.
open-on-all = Все библиотеки: { $day }, { $opens }–{ $closes }.
shut-on-all = Все библиотеки: { $day }, закрыто{ $reason ->
    [weekday] {""}
    [monthly] {" "}(ежемесячный нерабочий день)
   *[other] {" "}({ $reason })
  }, снова открыто { $next }.
shut-today = { $places }: сегодня закрыто, снова открыто { $next }. Неделя: { $week }.
shut-for-long = { $places }: пока закрыто.
hours-by-agreement = { $places }: часы работы подскажут по телефону.
closed-all = { $span ->
    [day] { $from } закрыто
   *[days] С { $from } по { $to } закрыто
  }: { $reason ->
    [monthly] ежемесячный нерабочий день
   *[other] { $reason }
  }.
closed-places = { $span ->
    [day] { $from } закрыто
   *[days] С { $from } по { $to } закрыто
  } ({ $places }): { $reason ->
    [monthly] ежемесячный нерабочий день
   *[other] { $reason }
  }.
