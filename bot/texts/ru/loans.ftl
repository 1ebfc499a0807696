no-loans = Сейчас у вас на руках ничего нет.
loans = { $count ->
    [one] У вас на руках { $count } издание:
    [few] У вас на руках { $count } издания:
   *[many] У вас на руках { $count } изданий:
  }
loans-overdue = { $count ->
    [one] У вас на руках { $count } издание
    [few] У вас на руках { $count } издания
   *[many] У вас на руках { $count } изданий
  }, просрочено { $overdue }:
loan-line = { $line } – { $when ->
    [overdue] просрочено, срок был { $due }
    [today] вернуть сегодня
   *[later] до { $due }
  }
loan-line-asked = { $line } – { $when ->
    [overdue] просрочено, срок был { $due }
    [today] вернуть сегодня
   *[later] до { $due }
  } (есть заявка на продление)
loan-card = { $title }: вернуть до { $due }. Выдано { $at }.
loan-card-overdue = { $title }: срок был { $due }. Выдано { $at }.
loan-over = Это издание за вами больше не числится.
