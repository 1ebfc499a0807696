pickup-where = { $title }: пока выдача { $at }. Где будет удобнее?
pickup-moved = { $title }: теперь выдача { $at }.
pickup-same = { $title }: выдача уже назначена { $at }.
