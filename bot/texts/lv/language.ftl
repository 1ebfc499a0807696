which-language = Kurā valodā turpināsim?
language-name = { $language ->
    [lv] Latviski
    [en] English
   *[ru] По-русски
  }
language-set = Labi, turpmāk atbildēšu latviski.
