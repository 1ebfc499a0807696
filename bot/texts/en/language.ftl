which-language = Which language shall we use?
language-name = { $language ->
    [lv] Latviski
    [ru] По-русски
   *[en] English
  }
language-set = All right, I will answer in English from now on.
