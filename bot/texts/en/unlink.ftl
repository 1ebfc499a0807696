not-signed-in = No library card is signed in on this phone.
unlink-sure = Sign this phone out of the card ({ $name })? Reservations and due dates stay as they are.
yes-unlink = Yes, sign out
unlinked = This phone is signed out. You can sign in again at any time.
wrong-number = We are sorry for the trouble! This number has been taken off the card, and you will get no more messages.
wrong-number-unknown = We are sorry! No library card is signed in on this number.
