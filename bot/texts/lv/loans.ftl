no-loans = Jums šobrīd nav nekā izsniegta.
loans = { $count ->
    [zero] Pie Jums ir { $count } izdevumu:
    [one] Pie Jums ir { $count } izdevums:
   *[other] Pie Jums ir { $count } izdevumi:
  }
loans-overdue = { $count ->
    [zero] Kavēto ir { $count }.
    [one] Kavēts ir { $count }.
   *[other] Kavēti ir { $count }.
  }
loan-line = { $line } – { $when ->
    [overdue] kavēts, bija jānodod { $due }
    [today] jānodod šodien
   *[later] līdz { $due }
  }
loan-card = { $title }: jānodod līdz { $due } Izsniegts { $at }.
loan-card-overdue = { $title }: bija jānodod { $due } Izsniegts { $at }.
loan-over = Šis izdevums pie Jums vairs neskaitās.
