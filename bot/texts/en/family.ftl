no-wards = You look after no other cards.
add-card = A family card is added at the library, with its password or a librarian's code.
wards = { $count ->
    [one] You look after { $count } more card.
   *[other] You look after { $count } more cards.
  }
ward-loans = { $name }: books
ward-reservations = { $name }: reservations
ward-gone = You no longer look after this card.
of-ward-loans = { $name }: { $count ->
    [0] nothing
   *[other] { $count }
  } on loan.
of-ward-reservations = { $name }: { $count ->
    [0] nothing
   *[other] { $count }
  } reserved.
back-to-family = Back to the cards
