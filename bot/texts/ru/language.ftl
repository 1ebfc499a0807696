which-language = На каком языке продолжим?
language-name = { $language ->
    [lv] Latviski
    [en] English
   *[ru] По-русски
  }
language-set = Хорошо, теперь отвечаю по-русски.
