desk-inventory-title = Инвентаризация
desk-inventory-outside = Вне отделов
desk-inventory-place = Место
desk-inventory-copies = Экземпляры
desk-inventory-last = В последний раз
desk-inventory-never = ещё не проводилась
desk-inventory-last-line = { $date } не хватало { $missing } из { $expected }
desk-inventory-going-on = Идёт с { $date }
desk-inventory-paused-since = Приостановлена, начата { $date }
desk-inventory-start = Начать
desk-inventory-start-of = Начать: { $place }
desk-inventory-go-on = Продолжить
desk-inventory-go-on-of = Продолжить: { $place }
desk-inventory-finished-title = Завершённые инвентаризации
desk-inventory-date = Завершена
desk-inventory-expected = Должно быть на полке
desk-inventory-scanned = Отсканировано
desk-inventory-scan = Штрихкод
desk-inventory-write = Записать
desk-inventory-hint = Сканируйте экземпляры один за другим. Сканировать могут сразу несколько человек.
desk-inventory-progress = Отсканировано { $scanned } из { $expected }
desk-inventory-pause = Приостановить
desk-inventory-paused = Инвентаризация приостановлена. Всё отсканированное сохранено.
desk-inventory-pause-done = Приостановлена. Продолжить можно в другой день и на другом устройстве.
desk-inventory-report = Отчёт
desk-inventory-back = Назад к сканированию
desk-inventory-finish = Завершить инвентаризацию
desk-inventory-finish-hint = После этого сканировать в неё больше нельзя; отчёт останется.
desk-inventory-finish-done = Инвентаризация завершена. Теперь подтвердите, каких экземпляров нет.
desk-inventory-is-finished = Завершена { $date }
desk-inventory-offline = Нет сети. Сканировать можно дальше: всё отправится, как только сеть вернётся. Ждут отправки:
desk-inventory-right = Верно
desk-inventory-belongs = Место: { $place }
desk-inventory-lent = Выдан
desk-inventory-held = Забронирован
desk-inventory-unknown = Неизвестен
desk-inventory-again = Уже был
desk-inventory-found = Нашёлся
desk-inventory-to-check-in = Принять
desk-inventory-withdrawn = Списан
desk-inventory-belongs-do = Отложите экземпляр, чтобы отнести на его место.
desk-inventory-lent-do = По каталогу экземпляр выдан. Примите его, иначе за ним будет числиться просрочка.
desk-inventory-held-do = Этот экземпляр ждут. Примите его, и станет ясно, куда его нести.
desk-inventory-unknown-do = Такого штрихкода в каталоге нет. Отложите экземпляр.
desk-inventory-again-do = { $was ->
    [in-place] Экземпляр на своём месте
    [misplaced] Его место не здесь
    [unknown] Такого штрихкода в каталоге нет
    [lent] Экземпляр числился выданным
    [held] Экземпляр был забронирован
    [withdrawn] Экземпляр списан
   *[other] Экземпляр надо было принять
  }. Сканировано: { $name }.
desk-inventory-found-do = Экземпляр числился пропавшим. Примите его, и он снова будет доступен.
desk-inventory-to-check-in-do = По каталогу экземпляр ещё не вернулся на своё место. Примите его.
desk-inventory-withdrawn-do = Экземпляр списан. Отложите его.
desk-inventory-check-in = Принять
desk-inventory-check-in-of = Принять { $barcode }
desk-inventory-list-name = { $list ->
    [missing] Не хватает
    [misplaced] Не на месте
    [lent] Выданы, но здесь
    [held] Забронированы, но здесь
    [check-in] Принять
    [unknown] Неизвестные
    [withdrawn] Списанные
   *[marked] Признаны пропавшими
  }
desk-inventory-list = { $list ->
    [missing] Не хватает
    [misplaced] Не на месте
    [lent] Выданы, но здесь
    [held] Забронированы, но здесь
    [check-in] Принять
    [unknown] Неизвестные
    [withdrawn] Списанные
   *[marked] Признаны пропавшими
  }: { $count }
desk-inventory-list-do = { $list ->
    [missing] Они должны стоять на полке, но не отсканированы. Проверьте полку и подтвердите, каких нет. Их больше нельзя будет забронировать, а об очередях система позаботится.
    [misplaced] Отнесите их на место.
    [lent] По каталогу они выданы. Примите их.
    [held] Их ждут. Примите их, и станет ясно, куда нести.
    [check-in] Они пропали или были в пути. Примите их, и они снова будут доступны.
    [unknown] Таких штрихкодов в каталоге нет. Внесите экземпляры в каталог или замените штрихкод.
    [withdrawn] Они списаны, и на полке им не место.
   *[marked] Забронировать их больше нельзя. Если какой-то всё же нашёлся, отметьте это.
  }
desk-inventory-none = В этом списке ничего нет.
desk-inventory-call-number = Шифр
desk-inventory-what = Издание
desk-inventory-barcode = Штрихкод
desk-inventory-select = Выбрать { $barcode }
desk-inventory-to-fetch = Забронирован, подобрать
desk-inventory-miss-ticked = Подтвердить: выбранных нет
desk-inventory-miss-page = Подтвердить: нет всех на этой странице ({ $count })
desk-inventory-select-first = Сначала выберите хотя бы один экземпляр.
desk-inventory-marked-done = Признано пропавшими: { $count }.
desk-inventory-left = Не тронуты, так как за это время отсканированы, выданы или приняты: { $count }.
desk-inventory-queues = Изменено броней: { $count }. Читателям сообщат.
desk-inventory-found-after-all = Всё же нашёлся
desk-inventory-found-of = Всё же нашёлся { $barcode }
desk-inventory-page = Страница { $page } из { $pages }
desk-inventory-earlier = Предыдущая страница
desk-inventory-later = Следующая страница
desk-inventory-print = Для печати
