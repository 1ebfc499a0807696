more = Ещё
back = Назад
no = Нет
left-as-is = Хорошо, всё осталось как было.
already-done = Это уже сделано.
which-number = Что вы имели в виду?
from-list = Из последнего списка
from-notice = Из напоминания
no-such-number = В списке нет номера { $number }, последний – { $last }.
number-without-list = Сейчас нет списка, из которого выбирать. Напишите, пожалуйста, что вам нужно.
list-ends = Это всё, список закончился.
list-begins = Это начало списка.
list-out-of-date = Этот список устарел.
list-afresh = Список устарел, вот новый.
taken-up-again = Вернёмся к начатому.
return-to-question = Вернуться к начатому
switch-language = { $language ->
    [lv] Turpināt latviski
    [en] Continue in English
   *[ru] Продолжить по-русски
  }
switch-in-words = { $language ->
    [lv] Lai turpinātu latviski, rakstiet „latviski”.
    [en] To continue in English, write “english”.
   *[ru] Чтобы продолжить по-русски, напишите «по-русски».
  }
wordless = Понимаю только текст. Напишите, пожалуйста, словами.
answer-elsewhere = На это сообщение нельзя ответить. Звоните: { $phone }.
something-broke = Не получилось, ошибка на нашей стороне. Попробуйте, пожалуйста, чуть позже или позвоните в библиотеку.
