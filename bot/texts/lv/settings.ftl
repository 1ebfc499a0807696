settings-language = Valoda: { $language ->
    [en] angļu
    [ru] krievu
   *[lv] latviešu
  }.
settings-pickup = Ierastā saņemšanas vieta: { $place }.
settings-no-pickup = Saņemšanas vietu iegaumēšu pēc pirmās rezervācijas.
settings-notices = Paziņojumi uz šo tālruni: { $muted ->
    [yes] izslēgti
   *[no] ieslēgti
  }.
change-language = Mainīt valodu
unlink-this-phone = Atslēgt šo tālruni
