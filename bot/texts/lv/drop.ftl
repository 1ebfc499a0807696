dropped = { $title }: rezervācija atcelta. To var atjaunot { $minutes ->
    [zero] { $minutes } minūšu
    [one] { $minutes } minūtes
   *[other] { $minutes } minūšu
  } laikā.
undo-this = Atjaunot: { $title }
undropped = { $title }: rezervācija atjaunota, Jūsu vieta rindā ir { $position }.
undropped-held = { $title }: rezervācija atjaunota.
nothing-to-undo = Šobrīd nav ko atjaunot. Atceltu rezervāciju var atjaunot { $minutes ->
    [zero] { $minutes } minūšu
    [one] { $minutes } minūtes
   *[other] { $minutes } minūšu
  } laikā.
