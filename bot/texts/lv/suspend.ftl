suspend-how-long = Uz cik ilgu laiku apturēt rezervāciju { $title }?
suspend-span = { $span ->
    [weeks] Uz 2 nedēļām
    [month] Uz mēnesi
   *[months] Uz 3 mēnešiem
  }, līdz { $until }
suspended = { $title }: rezervācija apturēta līdz { $until } Jūsu vieta rindā saglabājas.
resumed = { $title }: rezervācija atkal spēkā, Jūsu vieta rindā ir { $position }.
resumed-held = { $title }: rezervācija atkal spēkā, un eksemplārs Jums jau ir atlikts.
resume-which = Kuru rezervāciju atsākt?
nothing-paused = Jums nav apturētu rezervāciju.
