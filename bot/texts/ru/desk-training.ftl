desk-training-title = Обучение и консультации
desk-training-asked = Нужно ответить
desk-training-what = Что и когда
desk-training-who = Читатель
desk-training-phone = Телефон
desk-training-state = Статус
desk-training-decide = Ответ
desk-training-sentence = Фраза для читателя
desk-training-sentence-of = Фраза для читателя к № { $number }
desk-training-confirm = Подтвердить
desk-training-decline = Отказать
desk-training-confirm-of = Подтвердить № { $number }
desk-training-decline-of = Отказать по № { $number }
desk-training-choose = Пока ничего не решено: нажмите «Подтвердить» или «Отказать».
desk-training-decided = № { $number }: { $state ->
    [confirmed] подтверждено
   *[declined] отказано
  }. Читателю сообщим.
desk-training-state-is = { $state ->
    [confirmed] подтверждено
    [dropping] снято, ещё можно восстановить
   *[asked] ждёт ответа
  }
desk-training-coming = Что запланировано
desk-training-none = Ничего не запланировано. Добавьте время ниже.
desk-training-seats-taken = Занято мест: { $taken } из { $seats }. Длительность: { $minutes } мин.
desk-training-cancelled = Отменено: { $reason }
desk-training-cancel = Отменить это время
desk-training-cancel-go = Отменить и сообщить
desk-training-reason = Причина для читателей
desk-training-reason-needed = Напишите причину одной короткой фразой (до 120 знаков): её получат все, кто записан.
desk-training-taken-back = Время отменено. { $count ->
    [0] Никто не был записан.
    [one] Сообщим { $count } читателю.
    [few] Сообщим { $count } читателям.
   *[many] Сообщим { $count } читателям.
  }
desk-training-add = Добавить время
desk-training-kind = Вид
desk-training-consultation = Консультация
desk-training-training = Обучение
desk-training-names = Название занятия
desk-training-names-needed = Напишите название занятия на всех трёх языках.
desk-training-date = День
desk-training-time = Начало
desk-training-minutes = Длительность в минутах
desk-training-seats = Число мест
desk-training-weeks = Сколько недель подряд (1 = один раз)
desk-training-anyway = Добавить, хотя библиотека в это время закрыта
desk-training-add-go = Добавить
desk-training-added = { $count ->
    [one] Добавлено: { $count }.
    [few] Добавлено: { $count }.
   *[many] Добавлено: { $count }.
  }
desk-no-unknown-training = Такого времени или заявки нет. Откройте страницу снова.
desk-no-training-over = Это время уже наступило или отменено, изменить ничего нельзя.
desk-no-training-sentence-needed = Для отказа нужна фраза читателю: напишите, почему или когда можно прийти.
desk-no-training-in-past = Это время уже прошло. Выберите более позднее.
desk-no-training-closed = Библиотека в это время закрыта: { $days }. Выберите другое время или отметьте, что добавить всё равно.
desk-no-training-decided = { $known ->
    [yes] Решение уже есть ({ $name }): { $state ->
        [confirmed] подтверждено
        [declined] отказано
       *[cancelled] читатель снял заявку
      }.
   *[no] Решение уже есть: { $state ->
        [confirmed] подтверждено
        [declined] отказано
       *[cancelled] читатель снял заявку
      }.
  }
