pickup-where = { $title }: collection is { $at } for now. Where would suit you better?
pickup-moved = { $title }: collection is now { $at }.
pickup-same = { $title }: collection is already { $at }.
