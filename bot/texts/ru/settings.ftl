settings-language = Язык: { $language ->
    [lv] латышский
    [en] английский
   *[ru] русский
  }.
settings-pickup = Обычное место выдачи: { $place }.
settings-no-pickup = Место выдачи запомнится после первой брони.
settings-notices = Уведомления на этот телефон: { $muted ->
    [yes] выключены
   *[no] включены
  }.
change-language = Сменить язык
unlink-this-phone = Отвязать этот телефон
