more = More
back = Back
no = No
left-as-is = All right, nothing was changed.
already-done = That is already done.
which-number = Which one do you mean?
from-list = From the last list
from-notice = From the reminder
no-such-number = There is no number { $number } in the list; the last one is { $last }.
number-without-list = There is no list to choose from right now. Please write what you would like.
list-ends = That is all; the list ends here.
list-begins = This is the beginning of the list.
list-out-of-date = This list is out of date.
list-afresh = The list was out of date; here is a fresh one.
taken-up-again = Back to where we were.
return-to-question = Go on where we were
switch-language = { $language ->
    [lv] Turpināt latviski
    [ru] Продолжить по-русски
   *[en] Continue in English
  }
switch-in-words = { $language ->
    [lv] Lai turpinātu latviski, rakstiet „latviski”.
    [ru] Чтобы продолжить по-русски, напишите «по-русски».
   *[en] To continue in English, write “english”.
  }
wordless = I can only answer text. Please write it in words.
answer-elsewhere = This message cannot be answered. Please call { $phone }.
something-broke = That did not work, and the fault is ours. Please try again in a moment or call the library.
