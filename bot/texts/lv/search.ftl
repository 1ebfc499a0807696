search-what = Ko meklēt? Uzrakstiet nosaukumu, autoru vai ISBN.
nothing-found = „{ $query }” katalogā neatradu. Pamēģiniet mazāk vārdu vai tikai autora uzvārdu.
nothing-with-isbn = ISBN { $query } katalogā nav. Pamēģiniet nosaukumu vai autora uzvārdu.
found = { $count ->
    [zero] Atradu { $count } izdevumu:
    [one] Atradu { $count } izdevumu:
   *[other] Atradu { $count } izdevumus:
  }
found-by-spelling = Tieši „{ $query }” nav; rādu līdzīgo.
found-by-fewer-words = Visi vārdi no „{ $query }” kopā nav nevienam izdevumam; rādu tos, kuriem ir daļa.
hit = { $title }{ $written ->
    [yes] , { $author }
   *[no] {""}
  }{ $free ->
    [yes] {""}
   *[no] {" "}(izsniegts)
  }
back-to-results = Atpakaļ pie atrastā
