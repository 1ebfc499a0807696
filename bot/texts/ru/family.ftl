no-wards = Других карт под вашим присмотром нет.
add-card = Карту семьи добавляют в библиотеке: нужен её пароль или код библиотекаря.
wards = { $count ->
    [one] Под вашим присмотром { $count } карта.
    [few] Под вашим присмотром { $count } карты.
   *[many] Под вашим присмотром { $count } карт.
  }
ward-loans = { $name }: книги
ward-reservations = { $name }: брони
ward-gone = Эта карта больше не под вашим присмотром.
of-ward-loans = { $name }: на руках { $count ->
    [0] ничего нет
   *[other] { $count }
  }.
of-ward-reservations = { $name }: броней { $count ->
    [0] нет
   *[other] { $count }
  }.
back-to-family = Назад к картам
