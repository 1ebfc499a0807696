no-wards = You look after no other cards.
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
add-card = Add a card
add-card-link = Add a card: { $link }
    It will ask for its password and this number: { $number }. The link works for 10 minutes.
add-card-by-code = To add a card, ask the library for a code for it and write: link 123456
whose-card = This phone already has a card ({ $holder }). What shall we do with the card ({ $name })?
look-after = Add it to the family cards
switch-phone = Switch this phone to it
neither = Change nothing
proof-over = This no longer counts. Write “add a card” and try again.
ward-added = You now look after { $name }. The rules stay each card's own.
remove-card = Remove a card
which-ward = Which card shall we remove?
ward-name = { $name }
remove-sure = Remove the card ({ $name }) from your family cards?
yes-remove = Yes, remove
ward-removed = The card is removed.
