suspend-how-long = Uz cik ilgu laiku apturēt { $title }?
suspend-span = { $span ->
    [weeks] Uz 2 nedēļām
    [month] Uz mēnesi
   *[months] Uz 3 mēnešiem
  }, līdz { $until }
suspended = { $title }: rezervācija apturēta līdz { $until } Vieta rindā paliek.
resumed = { $title }: rezervācija atkal darbojas, Jūsu vieta rindā ir { $position }.
resumed-held = { $title }: rezervācija atkal darbojas, un eksemplārs Jums jau ir atlikts.
