no-loans = Jums šobrīd nav nekā izsniegta.
loans = { $count ->
    [zero] Pie Jums ir { $count } izdevumu:
    [one] Pie Jums ir { $count } izdevums:
   *[other] Pie Jums ir { $count } izdevumi:
  }
loans-overdue = { $count ->
    [zero] Pie Jums ir { $count } izdevumu
    [one] Pie Jums ir { $count } izdevums
   *[other] Pie Jums ir { $count } izdevumi
  }, { $overdue ->
    [zero] kavēto ir { $overdue }
    [one] kavēts ir { $overdue }
   *[other] kavēti ir { $overdue }
  }:
loan-line = { $line } – { $when ->
    [overdue] kavēts, bija jānodod { $due }
    [today] jānodod šodien
   *[later] līdz { $due }
  }
loan-line-asked = { $line } – { $when ->
    [overdue] kavēts, bija jānodod { $due }
    [today] jānodod šodien
   *[later] līdz { $due }
  } (pagarināšana pieteikta)
loan-card = { $title }: jānodod līdz { $due } Izsniegts { $at }.
loan-card-overdue = { $title }: bija jānodod { $due } Izsniegts { $at }.
loan-over = Šis izdevums pie Jums vairs neskaitās.
