settings-language = Язык: { $language ->
    [lv] латышский
    [en] английский
   *[ru] русский
  }.
settings-pickup = Обычный пункт выдачи: { $place }.
settings-no-pickup = Пункт выдачи запомнится после первой брони.
settings-notices = Уведомления на этот телефон: { $muted ->
    [yes] выключены
   *[no] включены
  }.
change-language = Сменить язык
unlink-this-phone = Отвязать этот телефон
