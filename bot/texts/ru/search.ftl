search-what = Что искать? Напишите название, автора или ISBN.
nothing-found = По запросу «{ $query }» ничего нет. Попробуйте меньше слов или только фамилию автора.
nothing-with-isbn = ISBN { $query } в каталоге нет. Попробуйте название или фамилию автора.
found = { $count ->
    [one] Найдено { $count } издание:
    [few] Найдено { $count } издания:
   *[many] Найдено { $count } изданий:
  }
found-by-spelling = Точного совпадения с «{ $query }» нет; вот похожее.
found-by-fewer-words = Все слова из «{ $query }» вместе не встречаются; вот где есть часть из них.
hit = { $title }{ $written ->
    [yes] , { $author }
   *[no] {""}
  }{ $free ->
    [yes] {""}
   *[no] {" "}(на руках)
  }
back-to-results = К результатам поиска
