more = Vēl
back = Atpakaļ
no = Nē
left-as-is = Labi, nekas nav mainīts.
already-done = Tas jau ir izdarīts.
which-number = Kuru domājāt?
from-list = No pēdējā saraksta
from-notice = No atgādinājuma
no-such-number = Sarakstā nav { $number }. numura, pēdējais ir { $last }.
number-without-list = Šobrīd nav saraksta, no kura izvēlēties. Uzrakstiet, ko vēlaties.
list-ends = Tas ir viss, saraksts beidzies.
list-begins = Šis ir saraksta sākums.
list-out-of-date = Šis saraksts ir novecojis.
list-afresh = Saraksts bija novecojis, te ir jauns.
taken-up-again = Turpinām iesākto.
return-to-question = Turpināt iesākto
switch-language = { $language ->
    [en] Continue in English
    [ru] Продолжить по-русски
   *[lv] Turpināt latviski
  }
switch-in-words = { $language ->
    [en] To continue in English, write “english”.
    [ru] Чтобы продолжить по-русски, напишите «по-русски».
   *[lv] Lai turpinātu latviski, rakstiet „latviski”.
  }
wordless = Protu atbildēt tikai uz tekstu. Uzrakstiet, lūdzu, vārdiem.
answer-elsewhere = Uz šo ziņu atbildēt nevar. Zvaniet { $phone }.
something-broke = Neizdevās to izdarīt, kļūda ir mūsu pusē. Lūdzu, mēģiniet vēlreiz pēc brīža vai zvaniet bibliotēkai.
