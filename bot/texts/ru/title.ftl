title-head = { $title }
title-author = { $known ->
    [author] { $author }
    [year] { $year }
   *[both] { $author }, { $year }
  }
title-queue = { $count ->
    [one] В очереди { $count } читатель.
    [few] В очереди { $count } читателя.
   *[many] В очереди { $count } читателей.
  }
title-gone = Этого издания в каталоге больше нет.
no-copies = Сейчас нет ни одного экземпляра.
holding-free = { $place }: на полке { $count }
holding-lent = { $place }: на руках до { $due }
holding-late = { $place }: просрочено, срок был { $due }
holding-none-free = { $place }: сейчас нет на полке
holding-reading-room = { $place }: только для чтения в библиотеке
