no-wards = You do not look after any other cards.
wards = { $count ->
    [one] You look after { $count } other card.
   *[other] You look after { $count } other cards.
  }
ward-loans = { $name }: books
ward-reservations = { $name }: reservations
ward-gone = You no longer look after this card.
of-ward-loans = { $name }: { $count ->
    [0] nothing on loan
    [one] { $count } item on loan
   *[other] { $count } items on loan
  }.
of-ward-reservations = { $name }: { $count ->
    [0] nothing reserved
    [one] { $count } reservation
   *[other] { $count } reservations
  }.
back-to-family = Back to the cards
add-card = Add a card
add-card-link = Add a card: { $link }
    You will need the card's password and this number: { $number }. The link works for 10 minutes.
add-card-by-code = To add a card, ask the library for a code for it and write: link 123456
whose-card = A card is already signed in on this phone ({ $holder }). What shall we do with the card ({ $name })?
look-after = Add it to the family cards
switch-phone = Use it instead of that one
neither = Change nothing
proof-over = That confirmation has expired. Write “add a card” and try again.
ward-added = You now look after: { $name }. Each card keeps its own rules.
remove-card = Remove a card
which-ward = Which card shall we remove?
ward-name = { $name }
remove-sure = Remove the card ({ $name }) from your family cards?
yes-remove = Yes, remove
ward-removed = The card has been removed.
