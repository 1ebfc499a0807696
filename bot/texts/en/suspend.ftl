suspend-how-long = How long shall { $title } be paused?
suspend-span = { $span ->
    [weeks] 2 weeks
    [month] A month
   *[months] 3 months
  }, until { $until }
suspended = { $title } is paused until { $until }. You keep your place in the queue.
resumed = { $title }: the reservation is active again; you are number { $position } in the queue.
resumed-held = { $title }: the reservation is active again, and a copy is set aside for you.
resume-which = Which reservation shall I resume?
nothing-paused = None of your reservations is paused.
