rules-lent = { $type ->
    [book] Книги
    [audio] Аудиозаписи
    [periodical] Журналы
    [dvd] DVD
   *[other] { $type }
  } выдаём на { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
  }{ $renewable ->
    [no] , продлить нельзя
   *[yes] {""}
  }.
rules-renewal = Продлить можно { $times ->
    [one] { $times } раз
    [few] { $times } раза
   *[many] { $times } раз
  }, не раньше чем за { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
  } до срока, если никто другой не ждёт.
rules-decision = { $who ->
    [staff] О продлении решает библиотекарь: ответ будет до { $by } следующего рабочего дня.
   *[rules] Продлеваем сразу, если правила позволяют.
  }
rules-reservations = Броней одновременно – не больше { $most }.
rules-limits = Бронировать нельзя, если долг больше { $fees } или просроченных изданий больше { $overdue }.
rules-promise = { $who ->
    [staff] О брони решает библиотекарь: ответ будет до { $by } следующего рабочего дня.
   *[rules] Свободный экземпляр найдём до { $by } следующего рабочего дня.
  }
rules-queue = Если всё на руках, можно встать в очередь. Снятую бронь можно восстановить в течение { $minutes ->
    [one] { $minutes } минуты
    [few] { $minutes } минут
   *[many] { $minutes } минут
  }.
rules-pickup = Готовую бронь храним { $days ->
    [one] { $days } рабочий день
    [few] { $days } рабочих дня
   *[many] { $days } рабочих дней
  }.
