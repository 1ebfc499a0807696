settings-language = Language: { $language ->
    [lv] Latvian
    [ru] Russian
   *[en] English
  }.
settings-pickup = Your usual collection point: { $place }.
settings-no-pickup = I will remember your collection point after the first reservation.
settings-notices = Notices to this phone: { $muted ->
    [yes] off
   *[no] on
  }.
change-language = Change the language
unlink-this-phone = Sign this phone out
