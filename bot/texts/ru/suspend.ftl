suspend-how-long = На сколько приостановить бронь { $title }?
suspend-span = { $span ->
    [weeks] На 2 недели
    [month] На месяц
   *[months] На 3 месяца
  }, до { $until }
suspended = { $title }: бронь приостановлена до { $until }. Место в очереди сохраняется.
resumed = { $title }: бронь снова действует, ваше место в очереди – { $position }.
resumed-held = { $title }: бронь снова действует, экземпляр уже отложен для вас.
resume-which = Какую бронь возобновить?
nothing-paused = У вас нет приостановленных броней.
