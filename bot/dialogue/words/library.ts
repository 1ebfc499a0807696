/** Words about the library itself: hours, contacts, rules, trainings. */

import type { Phrases } from '../phrases.ts'

export const libraryRows: readonly Phrases[] = [
  {
    means: { intent: 'hours' },
    takes: 'branch and day',
    any: `
      ~ <when> <open> / <day> <library> <hours> <librarian>
      ~ <day> <open> / <library> <when>
      ~ {day} <open> / <library> <when> <day>
      ~ {day} <hours> / <library> <open> <when> <day>
      ~ <library> <open> <hours> / <day> <when>
      ~ <library> <hours> / <day> <when> <open>
      ~ <hours> <day> / <library> <open> <when>
      ~ <hours> {branch} / <library> <open> <when> <day>
      {branch} <open>
    `,
    lv: `
      (kāds ir|kādi ir|kāds|kādi)? (jums|jūsu|bibliotēkas)? (darba|darba dienas|atvēršanas) (laiks|laiki|laiku|grafiks|stundas) <day>?
      (darbalaiks|darbalaiki|darbalaiku)
      grafiks
      kāds (jums)? (ir)? (šodien|rīt)? darba laiks (šodien|rīt)?
      (vai|jūs|vai jūs)? (strādājat|strādāsiet|atvērti|vaļā|strādāsit) <day>?
      (vai)? <day>? (jūs)? (strādājat|strādāsiet)
      vai (jūs)? (esat|esiet|būsiet|ir) (atvērti|vaļā|ciet|slēgti|atvērts) <day>?
      vai <day> (ir|esat|būsiet)? (atvērts|atvērti|vaļā|slēgts|slēgti|ciet)
      vai (bibliotēka|bibliotēkas) (ir|būs|strādā|strādās)? (atvērta|vaļā|slēgta|ciet)? <day>?
      vai (bibliotēka|bibliotēkas) <day> (ir|būs)? (strādā|strādās|atvērta|vaļā|slēgta|ciet)
      vai {branch} <day>? (strādā|strādās|ir vaļā|ir atvērta|ir slēgta|vaļā) <day>?
      (līdz|no|kad|no cikiem līdz) cikiem (jūs)? <day>? (strādājat|strādā|esat|ir|vaļā)? (vaļā|atvērts|atvērti)?
      kad (var)? (atnākt|nākt|iet) (uz bibliotēku)?
      kad (ir)? brīvdiena
    `,
    en: `
      hours
      (your|the|library|what are your|what are the|what are|whats your|whats the)? (opening|open|working|business|library) (hours|times|time) <day>?
      (what are)? (your|library|the library) hours
      timetable
      schedule
      (are|is|will|were) (you|the library|library|it|u) (be)? (open|opened|closed|working) (on|at|this|in the|at the|over the)? <day>?
      (are|is) (you|the library) (open|closed) on (the)? {until}
      are you open
      open <day>
      (do|does) (you|the library) (open|close|work) (on)? <day>?
      (when|what time) (do|does|are|is|will|can) (you|the library|i|it) (open|close|opened|closed|come|visit|be open)
      how (late|long) (are|is) (you|the library) open <day>?
      (until|till) (when|what time) (are|is|do) (you|the library) (open|work)
    `,
    ru: `
      (часы|график|режим|время|расписание) (работы|вашей работы) (библиотеки)? (на)? <day>?
      (какой|какие|какое) (у вас)? (часы|график|режим|время|расписание) (работы)?
      (вы|а вы)? (работаете|открыты|закрыты|открыто|закрыто) (ли)? (вы)? (в|во|по|на)? <day>?
      (в|во|по)? <day> (вы)? (работаете|открыты|закрыты|открыто)
      (библиотека) (работает|открыта|закрыта) (ли)? (в|во|по)? <day>?
      (работает|открыта|закрыта) ли (библиотека)? (в|во|по)? <day>?
      (до|с|во) (скольки|сколько|какого часа|которого часа|каких пор) (вы|библиотека)? (сегодня|завтра)? (вы)? (работаете|работает|открыты|открыта|открывается|закрывается|открываетесь|закрываетесь)? <day>?
      когда (вы|библиотека)? (открываетесь|открывается|закрываетесь|закрывается|работаете|работает|открыты|открыта) (библиотека)?
      когда (можно)? (прийти|приходить)
    `,
  },
  {
    means: { intent: 'contact', lost: 'password' },
    lv: `
      (es)? (aizmirsu|esmu aizmirsis|esmu aizmirsusi|neatceros|pazaudēju|nezinu|nav) (savu|manu|manas)? (paroli|paroles|pieejas paroli|lietotājvārdu|lietotāja vārdu)
      (mainīt|nomainīt|atjaunot|atgūt|saņemt|dabūt) (savu|jaunu|manu)? paroli
      (jauna|aizmirsta|aizmirsu savu) parole
      parole (ir)? aizmirsta
    `,
    en: `
      (i)? (forgot|forgotten|have forgotten|dont remember|cant remember|dont know|lost|have lost) (my|the)? (password|pin|pin code|user name|username|login)
      ive (forgotten|lost) (my|the)? (password|pin|user name|username|login)
      (reset|change|recover|restore|new|forgotten) (my|the)? password
      password reset
    `,
    ru: `
      (я)? (забыл|забыла|не помню|потерял|потеряла|не знаю) (свой|мой)? (пароль|логин|имя пользователя)
      (сменить|восстановить|сбросить|получить|новый|изменить) (мой|свой|новый)? пароль
    `,
  },
  {
    means: { intent: 'contact', lost: 'card' },
    lv: `
      (es)? (pazaudēju|nozaudēju|esmu pazaudējis|esmu pazaudējusi|esmu nozaudējis|esmu nozaudējusi|nevaru atrast) (savu|manu)? (lasītāja|bibliotēkas)? (karti|kartīti)
      (mana|lasītāja)? karte (ir)? (pazudusi|nozaudēta|pazaudēta|nozagta)
      (man)? (nozaga|nozagta) (karti|karte|lasītāja karti|lasītāja karte)
      (pazaudēta|nozaudēta|nozagta|jauna) (lasītāja)? karte
    `,
    en: `
      (i|ive|i have)? (lost|misplaced|cant find) (my|the)? (library|reader|readers)? card
      my (library)? card (is|was|has been|got)? (lost|stolen|gone|missing)
      (lost|stolen|new|replacement) (library)? card
    `,
    ru: `
      (я)? (потерял|потеряла|утерял|утеряла|не могу найти) (свой|свою|мой|мою)? (читательский)? (билет|карту|карточку)
      (у меня)? (украли|пропал|пропала) (мой|моя|мою)? (читательский)? (билет|карту|карта|карточку)
      (потерян|утерян|новый) (читательский)? билет
    `,
  },
  {
    means: { intent: 'contact' },
    takes: 'branch',
    any: `
      ~ <reach> <you> / <how> <self> <library>
      ~ <reach> <librarian> / <how> <self> <library>
      ~ <how> <reach> / <library> <you> <self>
    `,
    lv: `
      kontakti
      kontakts
      kontaktinformācija
      adrese
      adreses
      tālrunis
      e pasts
      epasts
      tālruņa numurs
      (sazināties|sazinies|kontaktēties) (ar (bibliotēku|bibliotekāri|bibliotekāru|darbinieku|jums|cilvēku))?
      (kur)? (jūs)? atrodaties
      kur (jūs|ir|atrodas)? (bibliotēka|atrodaties|jūs atrodaties|ir bibliotēka|atrodas bibliotēka|esat|jūs esat|jūs atrast)
      kur (ir|atrodas) {branch}
      kā (jūs|pie jums|uz bibliotēku) (atrast|nokļūt|tikt)
      (jūsu|bibliotēkas)? (adrese|tālrunis|telefons|telefona numurs|tālruņa numurs|e pasts|epasts|kontakti)
      (kāda|kāds) (ir)? (jūsu|bibliotēkas) (adrese|tālrunis|telefons|e pasts|epasts|telefona numurs|tālruņa numurs)
      (runāt|parunāt|aprunāties) ar (bibliotekāri|bibliotekāru|cilvēku|darbinieku|dzīvu cilvēku)
      (piezvanīt|zvanīt|uzrakstīt|rakstīt) (bibliotēkai|bibliotekārei|bibliotekāram|jums)
      (uz kuru numuru|kā|kur) (var|varu)? (jums|bibliotēkai)? (piezvanīt|zvanīt|rakstīt)
      (saukt|pasauc|pasauciet) (bibliotekāri|cilvēku|bibliotekāru)
      jautājums bibliotekāram
      uzdot jautājumu (bibliotekāram|bibliotekārei)?
    `,
    en: `
      contact
      contacts
      contact (us|you|the library|library|a librarian|the librarian|librarian|staff|someone|details|info|information)
      (whats|what is|your|the|library|what are)? (your|the)? (library)? (address|addresses|phone number|email|e mail|email address|telephone|telephone number|location|contacts|contact details)
      where are you (located|based|exactly)?
      where (is|are) (the|your)? (library|libraries|building|branches) (located)?
      (where is|wheres) {branch}
      how (do|can) i (get|come) (to you|there|to the library)
      how (do|can|could) i (contact|reach|call|phone|email|find) (you|the library|a librarian)
      (talk|speak|write|chat) (to|with) (a|the|some)? (librarian|human|person|someone|somebody|real person|staff|operator)
      (call|phone|email|ask) (you|a librarian|the librarian|the library|librarian)
      (human|operator|librarian)
      phone
    `,
    ru: `
      контакты
      адрес
      адреса
      телефон
      номер телефона
      почта
      (связаться|связь|связаться бы) (с (библиотекой|библиотекарем|вами|сотрудником|человеком))?
      (где|как) (вы|библиотека)? (находитесь|находится|найти|расположены|добраться|вас найти|к вам добраться|к вам пройти|вы)
      где (библиотека|вы|находится библиотека)
      где находится {branch}
      где {branch}
      (ваш|какой|какой у вас|ваша|ваши)? (адрес|телефон|номер телефона|почта|электронная почта|имейл|контакты) (библиотеки)?
      (позвать|позови|позовите|поговорить с|говорить с|соедините с|нужен|спросить|вопрос) (библиотекаря|библиотекарем|человека|человеком|оператора|оператором|сотрудником|живым человеком|библиотекарю|библиотекарь)
      (как|куда) (вам|с вами|в библиотеку)? (позвонить|написать|связаться)
      (позвонить|написать) (вам|в библиотеку|библиотекарю)
    `,
  },
  {
    means: { intent: 'rules', about: 'cost' },
    any: `
      ~ <much> <cost> / <what> <library> <card> <hold> <books> <day> <overdue> <reader>
      ~ <what> <cost> <books> / <overdue> <much> <library>
      ~ <what> <cost> <card> / <much> <library> <reader>
    `,
    lv: `
      (cik|vai) (tas|par to|par kavēšanu|par kavējumu|par kavētu grāmatu)? (maksā|jāmaksā|ir bez maksas|ir par maksu)
      cik (maksā|jāmaksā|jāmaksā par|ir jāmaksā par) (kavējums|kavējumu|kavēšana|kavēšanu|nokavēta grāmata|nokavētu grāmatu|lasītāja karte|lasītāja karti|karte|rezervācija|rezervēšana|pagarināšana|bibliotēka|abonements)
      (vai)? (tas)? (ir)? (bez maksas|par maksu)
      (kāda|kāds|cik liela|cik liels)? (ir)? (soda nauda|kavējuma nauda|kavējuma maksa|maksa par kavējumu|sods par kavējumu|kavēšanas maksa) (par kavēšanu|par dienu)?
    `,
    en: `
      (what is|whats) the (fine|fee|cost|late fee|price) (for|of|on)? (late|overdue|a|an|the)? (late|overdue|library)? (books|book|returns|return|items|item|card|loans)?
      how much (is|are|does) (the|a|an)? (late|overdue|library)? (fine|fines|fee|fees|card|late fee|library card|membership) (cost|per day)?
      (what|how much) (does it|does that|does this|do you|is the|are the) (cost|charge|fine|fines|late fee) (for)?
      is it free (of charge)?
      (late|overdue) (fees|fee|fines|fine)
      (what is|what are|whats) the (late|overdue)? (fees|fines|fee|fine)
    `,
    ru: `
      (сколько|какой|есть ли)? (это)? (стоит|штраф|штрафы|платно|бесплатно) (за|ли это|за просрочку)?
      (какой|сколько)? (у вас)? штраф (за)? (просрочку|просроченную книгу|опоздание|день просрочки)?
      сколько стоит (просрочка|билет|читательский билет|карта|читательская карта|карточка|бронь|бронирование|продление|запись|абонемент|записаться)
      (это)? (платно|бесплатно) (ли)?
      штраф за просрочку
    `,
  },
  {
    means: { intent: 'rules', about: 'many' },
    lv: `
      cik (grāmatu|grāmatas|daudz grāmatu|izdevumu) (es)? (drīkst|drīkstu|var|varu) (paņemt|ņemt|aizņemties|izņemt|rezervēt|turēt)? (uz mājām|vienlaikus|uzreiz|vienā reizē|mājās)?
    `,
    en: `
      how many (books|items|things|holds|reservations) (can|may|could|am) (i|we|one|you) (allowed to)? (borrow|take|keep|have|reserve|hold|take out)? (out|home)? (at once|at a time|at the same time)?
      (what is|whats) the (maximum|limit) (number of|of|for|on)? (loans|books|items)?
    `,
    ru: `
      сколько (книг|изданий|журналов) (можно|я могу|могу|разрешено|дают|выдают) (взять|брать|держать|забронировать|заказать)? (сразу|одновременно|за раз|домой|на дом)?
    `,
  },
  {
    means: { intent: 'rules', about: 'pickup' },
    lv: `
      kas (man)? (vajadzīgs|vajag|jāņem līdzi|nepieciešams) (lai)? (saņemtu|saņemšanai|saņemt|izņemtu|izņemt) (grāmatu|rezervāciju)?
      (kas|ko) (man)? (jāņem|ņemt|jāpaņem) līdzi
    `,
    en: `
      what do i need to (collect|pick up|get) (a|my|the|it)? (book|books|hold|reservation)?
      what (do i need to|should i|do i have to|must i) bring (with me)?
    `,
    ru: `
      что (нужно|надо) (чтобы|для) (получить|забрать|получения) (книгу|книги|бронь)?
      что (нужно|надо)? (взять|брать|принести) с собой
    `,
  },
  {
    means: { intent: 'rules' },
    any: `
      ~ <much> <allowed> <take> / <books> <hold> <self> <my> <what>
      ~ <much> <books> <take> / <allowed> <self> <what>
      ~ <much> <allowed> <books> / have <self> <take>
    `,
    lv: `
      kārtība
      noteikumi
      (lietošanas|bibliotēkas|jūsu|kādi ir|kāda ir) (noteikumi|kārtība)
      (kādi|kāda) (ir)? (jūsu|bibliotēkas|lietošanas)? (noteikumi|kārtība)
      cik ilgi (es)? (drīkst|drīkstu|var|varu) (paturēt|turēt|lietot|glabāt|lasīt|būt)? (grāmatu|grāmatas)?
      cik (grāmatu|grāmatas|daudz grāmatu|ilgi|reižu|reizes|daudz|daudz reižu) (es)? (drīkst|drīkstu|var|varu) (paņemt|ņemt|aizņemties|pagarināt|rezervēt|turēt|paturēt)? (grāmatu|grāmatas|uz mājām)?
      uz cik (ilgu laiku|ilgi|dienām) (var|drīkst|izsniedz|dod) (grāmatu|grāmatas|paņemt|ņemt)? (grāmatu|grāmatas)?
      kā (tas|viss|šis|tas viss|te viss|bibliotēka|rezervēšana|rinda) (strādā|darbojas|notiek)
      kā (es)? (var|varu)? (rezervēt|pagarināt|pasūtīt|aizņemties|paņemt|saņemt|kļūt par lasītāju|reģistrēties) (grāmatu|grāmatas)?
      (kas notiek|kas būs) ja (nokavēju|nenododu|kavēju|nokavēšu|nozaudēju) (grāmatu|termiņu)?
    `,
    en: `
      rules
      (the|your|library|lending|what are the|what are your|show me the|show) rules
      terms (and conditions)?
      how does (it|this|that|renewal|reserving|the queue|everything|it all|this all|all this|the library|this thing) (all)? work
      how (do|can|does) (i|one|you|we) (reserve|renew|borrow|use the library|get a card|sign up|join|register|become a member) (a|the)? (book|books)?
      how (many|long) (books|times|items|days|holds|reservations|renewals)? (can|may|am|could) (i|we|one|you) (allowed to)? (borrow|take|keep|have|reserve|renew|hold) (out)? (a|the|my|it)? (book|books|one|it|out)? (for|at once|at a time)?
      (what is|whats) the (limit|loan period|fine|fee|maximum|cost)
      (loan|lending|borrowing) (period|rules|limit|limits|terms)
      how (do|does|are|is) (the)? (holds|reservations|renewals|queues|hold|loans|fines) (work|works)
      (what is|what are|whats) the (late|overdue)? (fees|fines|fee|fine|maximum|limit|limits) (number of|for|of|on)? (loans|books|holds|reservations|renewals)?
      how long is (the|a) (loan|loan period|lending period|borrowing period)
      what (happens|if) (if)? (im|i am|i) (late|lose|lost) (a|the|it|my)? (book)?
    `,
    ru: `
      правила
      (какие|ваши|какие у вас|правила) (правила|порядок) (пользования|библиотеки)?
      правила (пользования|библиотеки|пользования библиотекой)
      порядок (пользования|работы)?
      как (это|всё это|тут всё|здесь всё|это всё|всё|бронирование|очередь|у вас всё) (работает|устроено|происходит)
      как (я|мне|можно|мне можно)? (забронировать|продлить|взять|заказать|записаться|записаться в библиотеку|стать читателем|получить|вернуть) (книгу|книги)?
      (сколько|на сколько|как долго|как|на какой срок) (дней|раз|книг|времени)? (можно|я могу|могу|разрешено|дают|выдают|выдаются) (взять|брать|держать|продлить|продлевать|забронировать|заказать)? (книгу|книги|книг)?
      (на сколько|на какой срок) (дней)? (выдают|дают|выдаются|можно взять|выдаёте) (книгу|книги)?
      что будет если (я)? (не сдам|просрочу|потеряю|опоздаю) (книгу)?
    `,
  },
  {
    means: { intent: 'training', mine: true },
    lv: `
      (manas|rādīt manas|parādi manas|kādas ir manas) (nodarbības|apmācības|konsultācijas|mācības)
      mana (nodarbība|apmācība|konsultācija)
      mani pieteikumi (nodarbībām|apmācībām|konsultācijām)
    `,
    en: `
      (my|show my|show me my) (trainings|training|consultations|consultation|courses|classes|lessons)
    `,
    ru: `
      (мои|покажи мои|показать мои) (занятия|консультации|курсы|обучения)
      (моя|моё) (консультация|занятие|обучение)
    `,
  },
  {
    means: { intent: 'training' },
    takes: 'branch',
    lv: `
      apmācības
      apmācība
      konsultācija
      konsultācijas
      kursi
      nodarbības
      (pieteikties|pierakstīties|pieteikt|gribu|vēlos|rezervēt|pieteikums) (uz|savu)? (konsultācijai|konsultāciju|apmācībām|apmācību|apmācībai|kursiem|nodarbībai|nodarbībām|mācībām)
      (kādas|kad) (jums)? (ir|būs|notiek) (apmācības|konsultācijas|kursi|nodarbības)
      (vai)? (jums)? (ir|būs|notiek) (apmācības|konsultācijas|kursi|datorkursi)
      datorkursi
      (iemācīties|apgūt|palīdzība ar) (datoru|datorprasmes|internetu)
    `,
    en: `
      training
      trainings
      consultation
      consultations
      (a|book|book a|get a|get|have a|request a|request|sign up for|sign up for a|register for|apply for|ask for a|arrange a|schedule a) (training|consultation|consultations|lesson|course|class|computer class|training session|trainings)
      (courses|classes|lessons|workshops)
      (what|which|are there|do you have|do you offer) (any)? (trainings|training|courses|classes|consultations|workshops) (do you have|do you offer|are there)?
      computer (classes|course|courses|training|lessons)
    `,
    ru: `
      обучение
      обучения
      консультация
      консультации
      курсы
      занятия
      (записаться|запись|запишите|запишите меня|хочу|нужна|получить|попасть) (на)? (консультацию|обучение|курсы|занятие|занятия|урок|консультация)
      (какие|есть ли|когда) (у вас)? (курсы|занятия|консультации|обучение)
      компьютерные курсы
    `,
  },
]
