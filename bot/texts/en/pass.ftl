passed = { $title }: the next reader goes first, and you are now number { $position } in the queue.
