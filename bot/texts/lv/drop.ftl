dropped = { $title }: rezervācija atcelta. To var atsaukt { $minutes ->
    [zero] { $minutes } minūšu
    [one] { $minutes } minūtes
   *[other] { $minutes } minūšu
  } laikā.
undo-this = Atsaukt: { $title }
undropped = { $title }: rezervācija atjaunota, Jūsu vieta rindā ir { $position }.
undropped-held = { $title }: rezervācija atjaunota.
nothing-to-undo = Šobrīd nav ko atsaukt. Atceltu rezervāciju var atsaukt { $minutes ->
    [zero] { $minutes } minūšu
    [one] { $minutes } minūtes
   *[other] { $minutes } minūšu
  } laikā.
