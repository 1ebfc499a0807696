desk-library-title = Bibliotēka
desk-library-settings = Iestatījumi
desk-library-what = Kas
desk-library-value = Vērtība
desk-library-default = Parasti
desk-library-untold = nav norādīts
desk-library-save-settings = Saglabāt iestatījumus
desk-library-branches = Filiāles un nodaļas
desk-library-pickup = Saņemšanas vieta
desk-library-save = Saglabāt
desk-library-remove-branch = Noņemt filiāli
desk-library-sections = Nodaļas
desk-library-remove-section = Noņemt nodaļu
desk-library-add-section = Pievienot nodaļu
desk-library-add-branch = Pievienot filiāli
desk-library-usual-hours = Darba laiks sākumā būs darbdienās 10.00–18.00; mainiet to kalendārā.
desk-library-types = Izdevumu veidi
desk-library-lendable = Izsniedz mājās
desk-library-renewable = Pagarina
desk-library-add-type = Pievienot veidu
desk-library-remove-type = Noņemt veidu
desk-library-name = Bibliotēkas nosaukums
desk-library-field = { $field ->
    [name] Nosaukums ({ $of })
    [at] Kur? Nosaukums lokatīvā ({ $of })
    [address] Adrese
    [phone] Tālrunis ar valsts kodu
    [email] E-pasts
    [latitude] Platums
    [longitude] Garums
    [code] Kods (mazie burti a–z, cipari, defise)
    [loanDays] Izsniedz uz dienām
   *[nearest] Cik tuvu ir { $of } (1 – vistuvāk)
  }
desk-library-option = { $option ->
    [staff] lemj bibliotekāri
    [rules] lemj noteikumi
    [full] nosaukums un autors
    [short] saīsināts nosaukums
    [none] bez nosaukuma
    [yes] jā
   *[no] nē
  }
desk-library-setting = { $name ->
    [renewalDecision] Kas lemj par pagarināšanu
    [reservationDecision] Kas lemj par rezervāciju
    [maxLoans] Cik izdevumu var būt mājās vienlaikus
    [overdueFeePerDay] Kavējuma maksa dienā, centos
    [cardFee] Lasītāja kartes maksa, centos
    [pickupNeedsCard] Saņemot rezervēto, jāuzrāda karte
    [maxReservations] Cik rezervāciju var būt vienlaikus
    [maxRenewals] Cik reižu var pagarināt
    [feeLimit] Pieļaujamais parāds, centos
    [maxOverdue] Cik kavētu izdevumu vēl ļauj rezervēt
    [renewalOpensDays] Cik dienu pirms termiņa var pagarināt
    [renewalGraceDays] Cik dienu pēc termiņa vēl var pagarināt
    [pickupDays] Cik darba dienu rezervētais gaida plauktā
    [readyDelayMinutes] Pēc cik minūtēm paziņo, ka var saņemt
    [dropGraceMinutes] Cik minūšu atcelšanu var atsaukt
    [maxSuspendDays] Uz cik dienām var apturēt rezervāciju
    [decideBy] Līdz cikiem izlemj nākamajā darba dienā
    [anonymiseAfterDays] Pēc cik dienām aizmirst, kas bija paņēmis
    [widestDial-telegram] Cik daudz drīkst teikt Telegram
   *[widestDial-sms] Cik daudz drīkst teikt SMS
  }
