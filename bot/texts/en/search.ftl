search-what = What shall I look for? Write a title, an author or an ISBN.
nothing-found = I found nothing for “{ $query }”. Try fewer words, or only the author's surname.
nothing-with-isbn = ISBN { $query } is not in the catalogue. Try the title or the author's surname.
found = { $count ->
    [one] Found { $count } title:
   *[other] Found { $count } titles:
  }
found-by-spelling = Nothing is spelt exactly “{ $query }”; here is what comes close.
found-by-fewer-words = Nothing has all the words of “{ $query }”; here is what has some of them.
hit = { $title }{ $written ->
    [yes] , { $author }
   *[no] {""}
  }{ $free ->
    [yes] {""}
   *[no] {" "}(on loan)
  }
back-to-results = Back to the results
