no-wards = Других карт под вашим присмотром нет.
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
add-card = Добавить карту
add-card-link = Добавить карту: { $link }
    Там нужны её пароль и это число: { $number }. Ссылка действует 10 минут.
add-card-by-code = Чтобы добавить карту, попросите в библиотеке код для неё и напишите: код 123456
whose-card = На этом телефоне уже есть карта ({ $holder }). Что сделать с картой ({ $name })?
look-after = Добавить к картам семьи
switch-phone = Перевести телефон на неё
neither = Ничего не менять
proof-over = Это больше не действует. Напишите «добавить карту» и попробуйте ещё раз.
ward-added = Теперь под вашим присмотром: { $name }. Правила у каждой карты остаются свои.
remove-card = Убрать карту
which-ward = Какую карту убрать?
ward-name = { $name }
remove-sure = Убрать карту ({ $name }) из карт вашей семьи?
yes-remove = Да, убрать
ward-removed = Карта убрана.
