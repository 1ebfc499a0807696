desk-patrons-title = Patrons
desk-patrons-find = Name, card or phone
desk-patrons-find-button = Find
desk-patrons-find-hint = Scan the card or type part of the name; marks and capitals do not matter.
desk-patrons-register = Register a new patron
desk-patrons-none = Nobody was found. Check the spelling, try the card number, or register a new patron.
desk-patrons-more = There are more than these. Add the family name or the card number.
desk-patrons-name = Name
desk-patrons-card = Card
desk-patrons-phone-label = Phone
desk-patrons-born = Date of birth
desk-patrons-state = State
desk-patrons-username = User name
desk-patrons-username-hint = empty = name.surname
desk-patrons-category-label = Category
desk-patrons-category = { $category ->
    [child] child
   *[adult] adult
  }
desk-patrons-language = Language
desk-patrons-pickup = Pickup point
desk-patrons-expires = Card valid until
desk-patrons-fees = Fees
desk-patrons-fees-euro = Fees, EUR
desk-patrons-date = { $date }
desk-patrons-moment = { $at }
desk-patrons-money = { $fees }
desk-patrons-place = { $place }
desk-patrons-expired = Card expired: { $date }
desk-patrons-blocked = Card blocked
desk-patrons-owes = Fees of { $fees } are over the limit ({ $limit })
desk-patrons-locked = Sign-in locked after failed attempts for { $minutes } more min.
desk-patrons-no-phone = No phone is linked: notices do not reach the patron. Print a slip with a code.
desk-patrons-register-title = New patron
desk-patrons-register-button = Register and print the slip
desk-patrons-look-again = Nothing was saved. Correct the marked fields; the rest is as you typed it.
desk-patrons-fault = { $field ->
    [card] A card number has 3 to 30 letters or digits. Scan the card again.
    [name] Type the name in letters, at least two characters.
    [username] A user name has 3 to 50 letters, digits, dots or dashes. Leave it empty to make one of the name.
    [born] A date of birth is in the past, from 1900 on. Check the year.
    [child-born] A child’s card needs a date of birth. Type it.
    [child-grown] By this date of birth they are 18 already. Choose “adult”, or correct the date.
    [phone] This is no phone number. Type for example 29 123 456 or +371 29 123 456, or leave it empty.
    [pickupPoint] Reservations are not given out there. Choose a pickup point of the list.
    [expires] Type the date until which the card is valid; a new card’s is not in the past.
    [fees] Type an amount in euro, for example 2.50.
    [category] Choose “adult” or “child”.
   *[other] Choose one of those offered.
  }
desk-patrons-save = Save
desk-patrons-back = Back to the patron
desk-patrons-changed = Saved.
desk-patrons-same = There was nothing to change.
desk-patrons-lend = Check out
desk-patrons-link = New code and QR
desk-patrons-reset = New password
desk-patrons-unlock = Unlock sign-in
desk-patrons-unlocked = The failed attempts are forgotten: the patron can sign in.
desk-patrons-block = Block the card
desk-patrons-unblock = Unblock the card
desk-patrons-edit = Change details
desk-patrons-loans = On loan
desk-patrons-no-loans = Nothing is on loan.
desk-patrons-past = What was returned is not shown: the library keeps no reading history.
desk-patrons-due = until { $due } ({ $at })
desk-patrons-due-change = Change the due date
desk-patrons-due-new = New due date
desk-patrons-due-changed = New due date: { $due } The patron will be told.
desk-patrons-due-fault = The due date was not changed. Choose a day that is not past, and say why in the comment.
desk-patrons-request = Request No. { $number }, to be decided by { $by }
desk-patrons-reservations = Reservations
desk-patrons-no-reservations = Nothing is reserved.
desk-patrons-reservation = { $state ->
    [requested] waits for a decision
    [waiting] in the queue, number { $position }
    [to-fetch] to be fetched from the shelf
    [in-transit] on its way
    [ready] on the ready shelf
    [dropping] dropped, can still be undone
   *[over] over
  }; picked up { $at }
desk-patrons-requests = Decided lately
desk-patrons-decided = No. { $number }, { $title }: { $state ->
    [approved] approved
    [refused] refused
   *[withdrawn] no longer needed
  }
desk-patrons-phones = Linked phones
desk-patrons-no-phones = None is linked.
desk-patrons-phone = { $state ->
    [active] gets notices
    [muted] notices switched off
   *[dead] cannot be reached: check the number or link it again
  }, linked: { $since }
desk-patrons-unlink = Unlink
desk-patrons-unlinked = The phone is unlinked: no notices go there any more.
desk-patrons-family = Cards of the family
desk-patrons-holders = This card is looked after by:
desk-patrons-ward-card = Card the patron will look after
desk-patrons-ward-add = Add
desk-patrons-ward-added = The card is added: the patron looks after it on their phone from now on.
desk-patrons-ward-remove = Remove
desk-patrons-ward-removed = The card is removed.
desk-patrons-own-data = The patron’s data
desk-patrons-export = Download a copy of the data
desk-patrons-erase = Erase the patron…
desk-patrons-erase-title = Erase this patron?
desk-patrons-erase-what = The account, phones, conversations and messages go. It cannot be undone.
desk-patrons-erase-ends = Reservations that will end: { $count }
desk-patrons-erase-yes = Yes, erase
desk-patrons-erased = The patron is erased. Nothing is kept about this card any more.
desk-patrons-messages = Messages sent
desk-patrons-messages-hint = That they were read stays in the audit. The words go after 30 days.
desk-patrons-messages-none = Nothing was sent.
desk-patrons-message-at = When and where to
desk-patrons-message-text = Message
desk-patrons-message-status = What became of it
desk-patrons-text-gone = (words deleted)
desk-patrons-segments = { $count } SMS parts
desk-patrons-failed = Messages not delivered in the last 30 days: { $count }. Check the phone.
desk-patrons-status = { $status ->
    [new] waits to be sent
    [sending] being sent
    [sent] sent
    [delivered] delivered
    [failed] not delivered
    [skipped] not sent: no longer needed
   *[unknown] not known whether delivered
  }
desk-patrons-kind = { $kind ->
    [reply] answer
    [due-soon] due soon
    [ready] ready to collect
    [closes-soon] pickup closes soon
    [request-late] request late
    [renewal-granted] renewed
    [renewal-refused] renewal refused
   *[other] notice
  }
desk-patrons-slip-title = Slip for the patron
desk-patrons-slip-once = Print it and hand it over now: the password and codes cannot be shown again.
desk-patrons-slip-password = First password
desk-patrons-slip-code = Code
desk-patrons-slip-text = Text this code to { $to } from { $phone }, or type it in Telegram. It works once, until { $until }
desk-patrons-slip-chat = Type this code in the library’s Telegram chat. It works once, until { $until }
desk-patrons-slip-qr = Scan it with the phone, and Telegram is linked. It works once, until { $until }
desk-patrons-slip-qr-alt = QR that links Telegram
desk-patrons-slip-done = Done
desk-patrons-print = Print
