no-loans = You have nothing on loan at the moment.
loans = { $count ->
    [one] You have { $count } item on loan:
   *[other] You have { $count } items on loan:
  }
loans-overdue = { $count ->
    [one] You have { $count } item on loan
   *[other] You have { $count } items on loan
  }, { $overdue } overdue:
loan-line = { $line } – { $when ->
    [overdue] overdue, was due { $due }
    [today] due today
   *[later] due { $due }
  }
loan-line-asked = { $line } – { $when ->
    [overdue] overdue, was due { $due }
    [today] due today
   *[later] due { $due }
  } (renewal requested)
loan-card = { $title }: due { $due }. Borrowed { $at }.
loan-card-overdue = { $title }: was due { $due }. Borrowed { $at }.
loan-over = This item is no longer on loan to you.
