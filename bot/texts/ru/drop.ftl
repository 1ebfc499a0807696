dropped = { $title }: бронь снята. Восстановить её можно в течение { $minutes ->
    [one] { $minutes } минуты
    [few] { $minutes } минут
   *[many] { $minutes } минут
  }.
undo-this = Восстановить: { $title }
undropped = { $title }: бронь восстановлена, ваше место в очереди – { $position }.
undropped-held = { $title }: бронь восстановлена.
nothing-to-undo = Сейчас восстанавливать нечего. Снятую бронь можно восстановить в течение { $minutes ->
    [one] { $minutes } минуты
    [few] { $minutes } минут
   *[many] { $minutes } минут
  }.
