desk-library-title = The library
desk-library-settings = Settings
desk-library-what = What
desk-library-value = Value
desk-library-default = Default
desk-library-untold = not told
desk-library-save-settings = Save the settings
desk-library-branches = Branches and sections
desk-library-pickup = Pickup point
desk-library-save = Save
desk-library-remove-branch = Remove the branch
desk-library-sections = Sections
desk-library-remove-section = Remove the section
desk-library-add-section = Add a section
desk-library-add-branch = Add a branch
desk-library-usual-hours = Its hours will be Monday to Friday 10:00–18:00 at first; change them in the calendar.
desk-library-types = Item types
desk-library-lendable = May be taken home
desk-library-renewable = May be renewed
desk-library-add-type = Add a type
desk-library-remove-type = Remove the type
desk-library-name = Name of the library
desk-library-field = { $field ->
    [name] Name ({ $of })
    [at] Where: “at …” ({ $of })
    [address] Address
    [phone] Phone with its country code
    [email] E-mail
    [latitude] Latitude
    [longitude] Longitude
    [code] Code (small letters a–z, digits, hyphen)
    [loanDays] Days of a loan
   *[nearest] How near is { $of } (1 is nearest)
  }
desk-library-option = { $option ->
    [staff] librarians decide
    [rules] the rules decide
    [full] title and author
    [short] title cut short
    [none] no title
    [yes] yes
   *[no] no
  }
desk-library-setting = { $name ->
    [renewalDecision] Who decides renewals
    [reservationDecision] Who decides reservations
    [maxLoans] Items at home at once
    [overdueFeePerDay] Charge for a day overdue, in cents
    [cardFee] Charge for a card, in cents
    [pickupNeedsCard] The card is shown when collecting
    [maxReservations] Reservations at once
    [maxRenewals] Renewals of one loan
    [feeLimit] Fees that are still allowed, in cents
    [maxOverdue] Overdue items with which one may still reserve
    [renewalOpensDays] Days before the due date on which renewal opens
    [renewalGraceDays] Days after the due date on which one may still renew
    [pickupDays] Open days a reserved item waits on the shelf
    [readyDelayMinutes] Minutes until readers are told it is ready
    [dropGraceMinutes] Minutes in which a drop can be undone
    [maxSuspendDays] Days a reservation may be paused
    [decideBy] Hour of the next working day by which staff decide
    [anonymiseAfterDays] Days until it is forgotten who had what
    [widestDial-telegram] How much may be said on Telegram
   *[widestDial-sms] How much may be said by SMS
  }
