desk-ready-title = Полка броней
desk-ready-none = На полке броней ничего нет.
desk-ready-who = Читатель
desk-ready-copy = Экземпляр
desk-ready-until = Хранить до
desk-ready-what = Оставить
desk-ready-moment = { $until }
desk-ready-last-day = последний день
desk-ready-over = срок прошёл
desk-ready-dropped = Бронь снята читателем. Не убирайте до { $until }: её ещё можно вернуть.
desk-ready-waiting = { $count ->
    [one] Ждёт ещё { $count } читатель
    [few] Ждут ещё { $count } читателя
   *[many] Ждут ещё { $count } читателей
  }
desk-ready-kept-longer = Уже продлевали
desk-ready-keep = Хранить дольше
desk-ready-keep-of = Хранить дольше: { $name }, { $title }
desk-ready-comment = Почему
desk-ready-comment-of = Почему хранить дольше: { $name }, { $title }
desk-ready-kept = { $name }, { $title }: хранить до { $until }
desk-ready-not-kept = { $name }: { $why }
desk-clear-title = { $count ->
    [one] Нужно убрать { $count } экземпляр
    [few] Нужно убрать { $count } экземпляра
   *[many] Нужно убрать { $count } экземпляров
  }
desk-clear-scan = Штрихкод убранного экземпляра
desk-clear-submit = Убран
desk-clear-of = Убран: { $title }
