/** Words about this phone and this account: linking, leaving, settings, what is stored. */

import type { Phrases } from '../phrases.ts'

export const phoneRows: readonly Phrases[] = [
  {
    means: { intent: 'link' },
    lv: `
      pieslēgties
      (pieslēgt|pieslēdz|piesaistīt|piesaisti|sasaistīt|savienot|saistīt) (manu|savu|mani|šo)? (tālruni|telefonu|karti|kontu|numuru|lasītāja karti|čatu)?
      (pieslēgšanās|ielogoties|ienākt|autorizēties|autentificēties|pierakstīties|ieiet|pieslēdzos|reģistrēties|logoties|iežurnalēties)
      kā (pieslēgties|ielogoties|ieiet|ienākt|autorizēties)
      (ieiet|ienākt|pieslēgties|ielogoties) (savā|manā)? (kontā|profilā|sistēmā)
      (kods|kodu|kodam|saite|saiti|pieslēgties|piesaistīt|mans kods) (ir)? {code}
      (mans kods ir|te ir kods|kods no bibliotēkas) {code}
    `,
    en: `
      sign in
      signin
      log in
      login
      link
      connect
      (sign|log) me in
      (sign in|log in|login) to? (my)? (account|library account)
      (link|connect|attach) (my|this|the|me)? (phone|account|card|library card|number|telegram|chat)?
      (link|code|sign in|login|log in|pin|connect) (is)? {code}
      (my|the) code (is)? {code}
      register
      sign up
      how (do|can) i (sign in|log in|login)
    `,
    ru: `
      войти
      как (войти|зайти|авторизоваться|зарегистрироваться)
      вход
      логин
      авторизация
      авторизоваться
      зайти
      залогиниться
      подключиться
      регистрация
      зарегистрироваться
      (привязать|привяжи|привяжите|подключить|связать) (мой|свой|этот|мою)? (телефон|карту|аккаунт|номер|читательский билет|телеграм|билет|чат)?
      (войти|вход|зайти) (в)? (мой|свой|аккаунт|кабинет|систему|личный кабинет|свой аккаунт|мой аккаунт)
      (код|ссылка|войти|привязать|мой код|вход|kod) {code}
    `,
  },
  {
    means: { intent: 'unlink' },
    any: `
      <remove> <my> <card>
    `,
    lv: `
      iziet
      atslēgties
      atsaistīt
      izlogoties
      izrakstīties
      atvienot
      atvienoties
      (atsaistīt|atslēgt|atvienot|atsaisti|atvieno|atvienojiet|atsaistiet|noņemt|aizmirst) (manu|šo|savu|mani)? (tālruni|telefonu|kontu|numuru|čatu|telegram)
      (atsaistīt|atslēgt|atvienot|atsaisti|atvieno|atsaistiet|atvienojiet) (manu|šo|savu)? karti
      (iziet|izlogoties|atslēgties|izrakstīties) no (konta|sistēmas|profila|sava konta)
    `,
    en: `
      sign out
      signout
      sign me out
      log out
      logout
      logoff
      log off
      log me out
      unlink
      disconnect
      (unlink|disconnect|detach|forget|remove) (my|this|the)? (phone|account|number|chat|telegram|telephone)
      (unlink|disconnect|detach|forget) (my|this|the)? card
      (sign out|log out) (of|from) (my|this)? (account|phone)
    `,
    ru: `
      выйти
      выход
      отвязать
      отключиться
      разлогиниться
      (отвязать|отвяжи|отвяжите|отключить|отсоединить) (мой|этот|свой|мою)? (телефон|карту|аккаунт|номер|чат|телеграм)
      (выйти|выход) из (аккаунта|системы|кабинета|своего аккаунта|моего аккаунта)
    `,
  },
  {
    means: { intent: 'wrong-number' },
    lv: `
      (nepareizs|nepareizais|cits|sajaukts|kļūdains) (numurs|tālruņa numurs|telefons)
      (jums|tas|šis|te|tas te)? (ir)? (nepareizs|nepareizais|cits) (numurs|cilvēks|adresāts)
      (tas|šis) (nav|vairs nav) (mans|viņa|viņas|manējais|pareizais) (numurs|tālrunis|pareizs)
      jums (ir)? nepareizs numurs {query}
      tas nav mans numurs {query}
      (jūs)? (esat)? (kļūdījāties|kļūdījušies|sajaucāt|esat kļūdījušies) (ar)? (numuru|adresātu)?
      (es)? (neesmu|nepazīstu) (tas|tā|šis|lasītājs|jūsu lasītājs) (cilvēks)?
    `,
    en: `
      (the|this is the|this is a|you have the|youve got the|you got the|you have a|you have|sorry|its the|thats the)? wrong (number|person|phone|one)
      wrong
      (you have|youve got|sorry) the? wrong number {query}
      this (is not|isnt) my number {query}
      (this|its|it) (is|was)? not (my|the right|his|her|their|my phone) (number|person|phone)
      (this is not|this isnt|im not|i am not) (my number|the right number|the right person|that person|your reader|him|her|me)
      (you have)? (mistaken|the incorrect) number
    `,
    ru: `
      (это|вы|у вас)? (не тот|неправильный|неверный|чужой|другой) (номер|телефон|человек|адресат)
      (вы)? (ошиблись|ошибка|перепутали) (номером|номер|адресатом|в номере)?
      это не (мой|тот|его|её) (номер|телефон)
      (это не мой номер|вы ошиблись номером|это не тот номер) {query}
      (не туда|не тому) (попали|пишете|пишите)?
    `,
  },
  {
    means: { intent: 'settings' },
    any: `
      NOTICES
      <my> <notices>
      <change> <my>? <notices>
      <change> <notices>
      ~ <setting> <notices> / <my> <change> <show>
      ~ <setting> <change> / <my> <notices>
      ~ <setting> <show> / <my> <notices>
    `,
    lv: `
      iestatījumi
      iestatījums
      iestatījumus
      paziņojumi
      paziņojums
      paziņojumus
      atgādinājumi
      uzstādījumi
      (mani|mainīt|mainīt manus|atvērt|rādīt|parādi|parādīt)? (iestatījumi|iestatījumus|uzstādījumi|uzstādījumus|paziņojumus|paziņojumi|atgādinājumi|atgādinājumus)
      (paziņojumu|atgādinājumu|privātuma) (iestatījumi|iestatījumus)
      privātums
      klusās stundas
      (mainīt|nomainīt) (tālruņa)? numuru
    `,
    en: `
      settings
      setting
      options
      preferences
      notifications
      notices
      reminders
      (my|change|open|show|edit|the|change my|show my|notification|notice|privacy|reminder) (settings|preferences|notifications|notices|reminders|options)
      (when|how) (do|will) you (remind|notify) me
      privacy
      quiet hours
      (change|new) (my)? phone number
    `,
    ru: `
      настройки
      настройка
      уведомления
      уведомление
      напоминания
      оповещения
      (мои|изменить|открыть|показать|покажи|поменять|сменить)? (настройки|уведомления|напоминания|оповещения)
      настройки (уведомлений|напоминаний|приватности)
      приватность
      тихие часы
      (сменить|изменить) номер (телефона)?
    `,
  },
  {
    means: { intent: 'calendar' },
    any: `
      ~ <calendar> <add> / <my> <due> <self>
      ~ <calendar> <my> / <due> <show>
      ~ <calendar> <due> / <my> <show> <books>
    `,
    lv: `
      kalendārs
      (pievienot|ielikt|saglabāt|sūtīt|atsūtīt) (termiņus)? (kalendārā|kalendāram|kalendāru)
      (mans|termiņu|nodošanas)? kalendārs
      kalendārā
      kalendāra (saite|saiti|fails)
      kalendāru
    `,
    en: `
      calendar
      (my|the|due|add to|add to my|put in my|export to|send|send me a|subscribe to|send me the) calendar (feed|file|link|of due dates)?
      (add|put|export) (them|it|due dates|the dates|my due dates|my loans|dates) (to|in|into) (my|the) calendar
      ics
      ical
    `,
    ru: `
      календарь
      (мой|в|добавить в|добавь в|экспорт в|отправить в|прислать|пришли|добавить сроки в) календарь
      календарь (сроков|сдачи|возврата)
    `,
  },
  {
    means: { intent: 'test' },
    lv: `
      (izmēģinājuma|testa|pārbaudes) (ziņa|ziņu|īsziņa|ziņojums|īsziņu)
      (dod|dodiet|sūti|sūtīt|sūtiet|atsūti|atsūtiet|nosūti|nosūtiet|atsūtīt|nosūtīt) (man)? (izmēģinājuma|testa|pārbaudes) (ziņu|īsziņu|ziņojumu)
      tests
      izmēģinājums
    `,
    en: `
      test
      (send|send me|give me|get|show me)? (a|the|me a)? test (message|text|sms|notice|notification|one)
      send (me)? a test
      test (my)? (notifications|notices|messages|it|this)
    `,
    ru: `
      тест
      (пришли|пришлите|отправь|отправьте|прислать|отправить|послать)? (мне)? (пробное|тестовое|проверочное) (сообщение|смс|уведомление)
      проверка (связи)?
    `,
  },
  {
    means: { intent: 'export' },
    any: `
      <my> <data>
      <show> <my> <data>
    `,
    lv: `
      (eksportēt|lejupielādēt|saņemt|atsūtiet|atsūti|iegūt|izdot|nosūtīt|nosūtiet|dabūt) (man|manus|savus|visus manus|man manus) datus
      (datu|manu datu) (eksports|izdruka|kopija)
      eksports
      ko (jūs|tu|bibliotēka|par mani)? (zināt|zini|glabājat|glabā|zina)? par mani (zināt|zini|glabājat)?
      kādus datus (jūs)? (glabājat|glabā) (par mani)?
    `,
    en: `
      export
      (export|download|send me|get|give me|show me|copy of|a copy of|request|send) (all)? (of)? my (personal)? data
      data export
      my personal data
      what (do you|does the library|data do you) (know|store|keep|have|hold) (about|on) me
      what data do you have
    `,
    ru: `
      экспорт
      (выгрузить|скачать|получить|пришлите|пришли|отправьте|выгрузка|экспорт|экспортировать|прислать|запросить) (мне)? (все)? (мои|свои|моих)? (личные)? (данные|данных)
      (какие данные|что|какую информацию) (вы|ты|обо мне|у вас)? (обо мне|знаете|храните|есть)? (обо мне|храните|знаете|знаешь)
    `,
  },
  {
    means: { intent: 'erase' },
    any: `
      <erase> <my> <data>
      ~ <erase> <data> <self> / <all> <my> you know
    `,
    lv: `
      (dzēst|izdzēst|dzēsiet|izdzēsiet|izdzēs) (visus|visu|visus manus|visu par|manu|mani|savu|savus|manus) (datus|kontu|profilu|mani)?
      (aizmirsti|aizmirstiet) (par)? mani
      datu dzēšana
    `,
    en: `
      erase
      (erase|delete|remove|wipe|forget|destroy|close) (all|all of)? my (personal|account)? (data|account|information|everything|info|profile|history)
      (erase|delete) (me|everything about me|everything you know about me)
      forget (about)? me
      data erasure
    `,
    ru: `
      (удалить|удали|удалите|стереть|сотрите|сотри|уничтожить) (все|всё|все мои|мой|мою|меня|мои|свои|обо мне|всё обо мне|свой|все свои) (личные)? (данные|аккаунт|профиль|информацию|учётную запись|меня)?
      (забудь|забудьте) (обо мне|меня|про меня)
    `,
  },
]
