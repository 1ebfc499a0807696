pickup-where = { $title }: pick-up is { $at } for now. Where would you like it instead?
pickup-moved = { $title }: pick-up is now { $at }.
pickup-same = { $title }: pick-up is already { $at }.
