settings-language = Valoda: { $language ->
    [en] angļu
    [ru] krievu
   *[lv] latviešu
  }.
settings-pickup = Ierastā saņemšanas vieta: { $place }.
settings-no-pickup = Saņemšanas vietu iegaumēšu pēc pirmās rezervācijas.
settings-notices = Paziņojumi šim tālrunim: { $muted ->
    [yes] izslēgti
   *[no] ieslēgti
  }.
change-language = Mainīt valodu
unlink-this-phone = Atvienot šo tālruni
