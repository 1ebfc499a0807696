dropped = { $title }: the reservation is dropped. You can undo it within { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }.
undo-this = Undo: { $title }
undropped = { $title } is reserved again; you are number { $position } in the queue.
undropped-held = { $title } is reserved again.
nothing-to-undo = There is nothing to undo now. A dropped reservation can be undone within { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }.
