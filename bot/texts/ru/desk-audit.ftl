desk-audit-title = Журнал: кто что делал
desk-audit-who = Кто
desk-audit-everybody = все
desk-audit-did = Что
desk-audit-everything = всё
desk-audit-day = День
desk-audit-when = Когда
desk-audit-about = О чём
desk-audit-where = Где
desk-audit-show = Показать
desk-audit-none = Таких записей нет. Выберите другой день, сотрудника или действие.
desk-audit-older = Более старые записи
desk-audit-gone = удалённая учётная запись
desk-audit-whole = вся библиотека
desk-audit-at = { $at }
desk-audit-unread = Такой выбор не удалось прочитать; показаны новейшие записи.
desk-audit-deed = { $deed ->
    [decide] решение по запросу
    [report-found] найден экземпляр к выдаче
    [report-missing] экземпляр к выдаче не найден
    [receive-transit] получен экземпляр из пути
    [check-out] выдача
    [check-in] приём
    [change-due-at] изменён срок
    [undo] действие отменено
    [give-up-copy] экземпляр отмечен как утерянный или повреждённый
    [claim-found] найден экземпляр, о возврате которого сообщалось
    [claim-not-found] не найден экземпляр, о возврате которого сообщалось
    [change-calendar] изменён календарь
    [change-library] изменены настройки библиотеки
    [patron-messages] просмотрены сообщения читателя
    [register-patron] зарегистрирован читатель
    [change-patron] изменены данные читателя
    [new-slip] читателю дан новый пароль или код
    [unlock-patron] разблокирован вход читателя
    [unlink-phone] отвязан телефон
    [add-ward] добавлена семейная карта
    [remove-ward] убрана семейная карта
    [export-patron] читателю выданы его данные
    [erase-patron] данные читателя удалены
    [keep-ready] оставлено на полке дольше
    [clear-shelf] убрано с полки бронирования
    [found-after-all] найден разыскиваемый экземпляр
    [still-missing] разыскиваемый экземпляр пока не найден
    [give-up-search] поиск экземпляра прекращён
    [add-staff] добавлен сотрудник
    [change-staff] изменена учётная запись сотрудника
    [deactivate-staff] закрыта учётная запись сотрудника
    [activate-staff] снова открыта учётная запись сотрудника
    [reset-staff-password] сотруднику дан одноразовый пароль
    [reset-second-factor] сброшен второй фактор
    [end-staff-session] завершён сеанс сотрудника
    [make-token] создан ключ программы
    [revoke-token] отозван ключ программы
    [change-own-password] сменён собственный пароль
    [start-inventory] начата инвентаризация
    [scan-inventory] сканирование при инвентаризации
    [pause-inventory] инвентаризация приостановлена
    [resume-inventory] инвентаризация продолжена
    [finish-inventory] инвентаризация завершена
    [mark-missing] отмечены недостающие экземпляры
    [add-trainings] предложена консультация или обучение
    [cancel-training] отменена консультация или обучение
    [decide-booking] решение по заявке на консультацию или обучение
   *[other] { $name }
  }
