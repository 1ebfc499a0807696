training-offers = Можно записаться:
training-guest = Выберите время; затем попросим войти.
training-none = Сейчас записываться не на что. О консультации можно спросить и в библиотеке или по телефону { $phone }.
training-none-at = Сейчас { $at } ничего нет, но есть поблизости.
training-slot = { $type ->
    [training] { $name }
   *[consultation] Консультация
  }, { $date } { $hour }, { $place }{ $left ->
    [full] {""} (мест нет)
    [yours] {""} (ваше)
   *[free] {""}
  }
training-asked = Заявка № { $number } принята: { $type ->
    [training] занятие { $title }
   *[consultation] консультация
  } { $date } в { $hour }, { $at }. Ответим до { $by }.
training-moved = Заявка № { $number } перенесена: { $type ->
    [training] занятие { $title }
   *[consultation] консультация
  } { $date } в { $hour }, { $at }. Ответим до { $by }.
training-full = Мест больше нет: { $day }, в { $hour }, { $at }.
training-gone = На это время записаться уже нельзя.
training-already-yours = У вас уже есть заявка № { $number }: { $type ->
    [training] занятие { $title }
   *[consultation] консультация
  } { $day }, в { $hour }, { $at }.
training-not-yours = Такой заявки у вас больше нет.
training-undo-too-late = Восстановить уже нельзя. Можно записаться снова.
training-none-yours = У вас сейчас нет записей на занятия и консультации.
training-yours = Ваши занятия и консультации:
training-line = { $type ->
    [training] { $line }
   *[consultation] Консультация
  }, { $date } { $hour } – { $state ->
    [confirmed] подтверждено
    [dropping] снято, можно восстановить
   *[asked] ждёт ответа
  }
training-card = № { $number }: { $type ->
    [training] занятие { $title }
   *[consultation] консультация
  } { $day }, в { $hour }, { $at } – { $state ->
    [confirmed] подтверждено
    [dropping] снято, можно восстановить
   *[asked] ждёт ответа
  }.
training-promise = Ответим до { $by }.
training-act-move = Перенести на другое время
training-act-drop = Снять заявку
training-where-to = На какое время перенести № { $number } ({ $type ->
    [training] занятие { $title }
   *[consultation] консультация
  } { $day }, в { $hour }, { $at })?
training-no-other = Другого свободного времени сейчас нет. Заявка остаётся в силе.
training-dropped = Заявка № { $number } снята: { $type ->
    [training] занятие { $title }
   *[consultation] консультация
  } { $date } в { $hour }, { $at }. Восстановить её можно в течение { $minutes ->
    [one] { $minutes } минуты
    [few] { $minutes } минут
   *[many] { $minutes } минут
  }.
training-undropped = Заявка № { $number } восстановлена: { $type ->
    [training] занятие { $title }
   *[consultation] консультация
  } { $day }, в { $hour }, { $at }.
notice-training-confirmed = Подтверждено, № { $number }: { $type ->
    [training] { $title }
   *[consultation] консультация
  } { $day }, в { $hour }, { $at }.{ $comment ->
    [none] {""}
   *[other] {""} Библиотека: { $comment }
  }
notice-training-declined = Не можем подтвердить № { $number }: { $type ->
    [training] { $title }
   *[consultation] консультация
  } { $date } в { $hour }, { $at }.{ $comment ->
    [none] {""}
   *[other] {""} Библиотека: { $comment }
  }
notice-training-cancelled = К сожалению, не состоится: { $type ->
    [training] { $title }
   *[consultation] консультация
  } { $date } в { $hour }, { $at }, № { $number }.{ $comment ->
    [none] {""}
   *[other] {""} Библиотека: { $comment }
  }
notice-training-reminder = Напоминаем: { $type ->
    [training] { $title }
   *[consultation] консультация
  } { $day }, в { $hour }, { $at }, № { $number }.
