desk-check-in-title = Принять
desk-check-in-scan = Штрихкод экземпляра
desk-check-in-submit = Принять
desk-check-in-shelve = Поставить на полку
desk-check-in-hold = На полку брони
desk-check-in-send = Отправить: { $place }
desk-check-in-shelve-at = Место: { $at }, { $call }
desk-check-in-hold-for = Читатель: { $name }, билет { $card }
desk-check-in-hold-until = Хранить до { $until }
desk-check-in-send-for = Экземпляр ждёт другой читатель; выдача { $at }.
desk-check-in-send-home = Там его постоянное место.
desk-check-in-not-lent = Экземпляр не был выдан.
desk-check-in-late = Возврат на { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
  } позже срока.
desk-check-in-undone = Отменено: экземпляр { $barcode } и очередь – как до приёма.
desk-check-in-again = Это уже отменено.
desk-copy-lost = Экземпляр повреждён или утерян
desk-copy-barcode = Штрихкод экземпляра
desk-copy-what = Что случилось?
desk-copy-is-lost = Утерян
desk-copy-is-damaged = Повреждён
desk-copy-damage = Что повреждено
desk-copy-submit = Изъять из обращения
desk-copy-say-damage = Напишите, что повреждено. Пока ничего не изменено.
desk-copy-choose = Укажите, утерян экземпляр или повреждён. Пока ничего не изменено.
desk-copy-given-up = Экземпляр { $barcode } изъят из обращения: { $loss ->
    [lost] утерян
   *[damaged] повреждён
  }.
desk-copy-next = Другой экземпляр найден для { $count ->
    [one] { $count } брони
    [few] { $count } броней
   *[many] { $count } броней
  }; см. список для отбора.
desk-copy-waits = Следующего экземпляра { $count ->
    [one] ждёт { $count } бронь
    [few] ждут { $count } брони
   *[many] ждут { $count } броней
  }.
desk-copy-unfillable = Больше нельзя выполнить { $count ->
    [one] { $count } бронь
    [few] { $count } брони
   *[many] { $count } броней
  }; читателям сообщим.
desk-undo = Отменить
desk-check-out-title = Выдать
desk-check-out-card = Читательский билет
desk-check-out-card-submit = Дальше
desk-check-out-scan = Штрихкод экземпляра
desk-check-out-submit = Выдать
desk-check-out-comment = Почему всё же выдаёте
desk-check-out-anyway = Всё же выдать
desk-check-out-leave = Не выдавать
desk-check-out-next-patron = Следующий читатель
desk-check-out-due = До { $due }
desk-check-out-line = до { $due }
desk-check-out-good = Можно выдавать
desk-check-out-loans = { $count ->
    [0] Ничего не выдано
    [one] { $count } выдача
    [few] { $count } выдачи
   *[many] { $count } выдач
  }
desk-check-out-overdue = Просрочено: { $count }
desk-check-out-fees = Долг { $fees }
desk-check-out-ready = Ждут на полке брони
desk-check-out-ready-at = выдача { $at }
desk-check-out-today = Выдано сегодня
desk-check-out-stale = Эта страница была открыта долго, поэтому ничего не выдано. У стойки по-прежнему { $name }? Если да, нажмите «Выдать», если нет – «Следующий читатель».
desk-check-out-undone = Отменено: экземпляр { $barcode } и очередь – как до выдачи.
desk-check-out-no-barcode = Отсканируйте штрихкод экземпляра.
desk-claims-title = Читатели говорят, что вернули
desk-claims-none = Искать нечего. Здесь появятся издания, которые, по словам читателей, уже возвращены.
desk-claims-hint = Посмотрите на полке. Если экземпляр там, нажмите «Найден» – он будет принят. Пока вы не ответили, напоминания не отправляем.
desk-claims-copy = Экземпляр
desk-claims-where = Где искать
desk-claims-when = Когда сказано
desk-claims-answer = Нашёлся?
desk-claims-at = { $at }
desk-claims-due = срок { $due }
desk-claims-found = Найден
desk-claims-not-found = Не найден
desk-claims-found-of = Найден: { $title }
desk-claims-not-found-of = Не найден: { $title }
desk-claims-stays = «{ $title }» не найдено: выдача остаётся, напоминания продолжатся.
