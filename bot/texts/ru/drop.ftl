dropped = { $title }: бронь снята. Вернуть её можно в течение { $minutes ->
    [one] { $minutes } минуты
    [few] { $minutes } минут
   *[many] { $minutes } минут
  }.
undo-this = Вернуть: { $title }
undropped = { $title }: бронь возвращена, ваше место в очереди – { $position }.
undropped-held = { $title }: бронь возвращена.
nothing-to-undo = Сейчас возвращать нечего. Снятую бронь можно вернуть в течение { $minutes ->
    [one] { $minutes } минуты
    [few] { $minutes } минут
   *[many] { $minutes } минут
  }.
