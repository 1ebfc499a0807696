/** Words of the conversation itself: yes and no, more and back, help, why, languages, greetings, muting. */

import type { Phrases } from '../phrases.ts'

export const talkRows: readonly Phrases[] = [
  {
    means: { intent: 'help' },
    lv: `
      palīdzība
      palīdzi
      palīdziet
      palīgā
      palīdzēt
      komandas
      izvēlne
      (ko|kas) (tu|jūs|te|šeit|viss|ar tevi)? (māki|mākat|proti|protat|vari|varat|var) (darīt|izdarīt|palīdzēt|man palīdzēt|visu)?
      (ko|kā) (tu|jūs)? (vari|varat|māki) (man)? (palīdzēt|darīt|izdarīt|piedāvāt)
      (palīdzi|palīdziet|vajag palīdzību|vajadzīga palīdzība|man vajag palīdzību|vajag palīdzēt) (man)?
      ko (es)? (te|šeit)? (varu|var) (rakstīt|darīt|jautāt|prasīt)
      kā (tevi|to|šo|botu|rindu) (lietot|izmantot)
      kas tu (esi|tāds|tāda|tāds esi)
      kas ir (rinda|šis|tas|šī)
      nesaprotu
    `,
    en: `
      help
      commands
      command
      menu
      help (me|please|needed|wanted)
      (what|which) (can you|do you|can|else can you|are you able to|can this bot|can this) (do|help with|offer) (for me)?
      what can i (do|ask|type|say|write|text) (here)?
      (how|what) (can|do) you (help|help me|do)
      (i)? need (some)? help
      (can|could) you help (me)?
      how (do|can) i use (this|you|it|the bot)
      (show|list) (me)? (the|all)? commands
      what are (the|your) commands
      who (are you|is this)
      what (is this|are you|is rinda)
      i dont understand
    `,
    ru: `
      помощь
      помоги
      помогите
      хелп
      справка
      команды
      меню
      (что|чего) (ты|вы)? (умеешь|умеете|можешь|можете|знаешь|тут можно) (делать|сделать)?
      (чем|как) (ты|вы)? (можешь|можете|поможешь) (мне)? (помочь)?
      (нужна|мне нужна) помощь
      (помоги|помогите) (мне)?
      как (тобой|этим|ботом|вами) пользоваться
      как пользоваться (тобой|этим|ботом|вами|этим ботом)?
      (кто|что) (ты|вы) (такой|такая|такое|такие)?
      (что|какие) (тут|здесь|я могу|есть)? (можно|спросить|написать|команды) (делать|спросить|написать)?
      не понимаю
      pomosh
      pomoshch
    `,
  },
  {
    means: { intent: 'why' },
    lv: `
      (un|bet)? (kāpēc|kādēļ)
      (un)? kāpēc (nē|tā|ne|gan|ne tagad|tad nē|gan nē|tad)
      kāpēc (nevar|nevaru|man nevar|es nevaru|neļauj|nedrīkst|man neļauj|atteica|atteikts|atteikums|nepagarināja|neizdevās|nesanāk) (to)? (pagarināt|rezervēt|darīt|saņemt|pasūtīt|izdarīt)? (grāmatu|to|šo)?
      (kāds ir|kāds) (iemesls|atteikuma iemesls)
      kāds iemesls
      kas (par|noticis) (iemeslu|vainas)
    `,
    en: `
      (but|so|and)? why
      (but)? why (not|so|is that|is it|no|though)
      (but)? why (cant|cannot|couldnt|can not|wont|may|can) (i|it|you|we|not)? (not)? (renew|reserve|borrow|hold|have|be renewed|do that|do it|get)? (it|this|that|them|the book|my book|be renewed)?
      (but)? why (was|is|were) (it|this|that|my request|my renewal|i) (refused|rejected|declined|not allowed|denied|blocked|not possible|not renewed)
      (whats|what is) the reason
      (for what|what) reason
      how come
    `,
    ru: `
      (а|но|и)? почему
      (а|но)? почему (нет|нельзя|так|же|не|это|отказ|отказали|отказано)
      (а|но)? почему (нельзя|не могу|я не могу|мне нельзя|не получается|не получилось|не продлили|отказали|не продлили|мне отказали) (это)? (продлить|забронировать|взять|заказать|получить)? (её|книгу|это|эту книгу)?
      (какова|в чём|какая) (причина|дело|причина отказа)
      по какой причине
      отчего
    `,
  },
  {
    means: { intent: 'number' },
    any: '{number}',
    en: 'the {number}\nnumber {number} please',
    ru: 'под номером {number}',
    lv: 'ņemšu {number}\nizvēlos {number}',
  },
  {
    means: { intent: 'more' },
    lv: `
      vēl
      vairāk
      (kas)? tālāk
      nākamie
      nākamā lapa
      nākamo lapu
      (rādi|rādīt|parādi|parādiet|dod|gribu|vai ir) vēl (rezultātus|grāmatas|vairāk)?
      vēl (vairāk|rezultātus|grāmatas|rezultāti)
      (rādi|rādīt|parādi) (tālāk|vairāk|nākamos|nākamās|citus)
      kas vēl
      turpināt
      turpini
    `,
    en: `
      more
      next
      next page
      (show|see|give|view|list|any) (me)? (some)? more (results|books|please|titles)?
      (show|see) (me)? (the)? next (page|ones)?
      more (results|of them|books|titles|please)
      continue
      (what|anything|whats) else
      go on
    `,
    ru: `
      ещё
      дальше
      далее
      больше
      следующие
      следующая страница
      (покажи|покажите|показать|давай|дай|есть|хочу|а) (мне)? (ещё|дальше|больше|остальные|следующие) (книги|результаты)?
      ещё (результаты|книги|есть)
      что ещё
      продолжить
      продолжай
      eshe
    `,
  },
  {
    means: { intent: 'back' },
    lv: `
      atpakaļ
      iepriekšējie
      iepriekšējā lapa
      (iet|ej|atgriezties|rādi|rādīt) (atpakaļ|iepriekšējos|iepriekšējo|uz sākumu)
      atgriezties
    `,
    en: `
      back
      previous
      previous page
      go back
      (take|bring) me back
      (show|see) (me)? (the)? previous (page|ones)?
    `,
    ru: `
      назад
      обратно
      предыдущие
      предыдущая страница
      (вернуться|вернись|иди|идти|пойти|перейти) (назад|обратно|к началу)
      вернуться
      вернись
    `,
  },
  {
    means: { intent: 'agree' },
    lv: `
      jā
      jap
      jaa
      labi
      labs
      der
      protams
      piekrītu
      apstiprinu
      apstiprināt
      sarunāts
      (jā|nu)? (jā|labi|protams|lūdzu|noteikti|gribu|der|piekrītu|paldies|gan|to gribu)
      jā (lūdzu|paldies|protams|labi|gribu|der|dariet tā)
      labi (lai iet|dariet tā|darīsim tā|paldies|tā|piekrītu)
      aiziet
      lai (iet|ir)
      dariet tā
      noteikti
    `,
    en: `
      yes
      yep
      yeah
      yup
      yea
      sure
      okay
      k
      okey
      confirm
      confirmed
      agreed
      i agree
      of course
      fine
      correct
      absolutely
      certainly
      (yes|yeah|ok|okay|sure) (please|thanks|thank you|sure|i do|i would|of course|do it|go ahead|that one|go|fine|that is fine)
      (<yes>)? (do|do it|go ahead|do that|go for it)
      sounds good
      thats (fine|right|ok|correct|good)
      that is (fine|right|ok|correct|good)
      all right
      alright
      very well
    `,
    ru: `
      да
      ага
      угу
      хорошо
      ладно
      конечно
      согласен
      согласна
      подтверждаю
      подтвердить
      ок
      окей
      давай
      давайте
      верно
      точно
      (да|ну|ага|хорошо|ок) (да|пожалуйста|конечно|хочу|давай|давайте|хорошо|спасибо|согласен|согласна|ладно|верно)
      (так и)? сделайте
      идёт
      da
      договорились
    `,
    any: `
      ok
      <yes> <yes>
    `,
  },
  {
    means: { intent: 'decline' },
    any: `
      <no> <no>
      <no> <cancel>
    `,
    lv: `
      nē
      nea
      nevajag
      negribu
      nevēlos
      atcelt
      atcel
      nē vēl ne
      nē (nē|paldies|nevajag|negribu|lūdzu|tā ne|vairs)
      (paldies)? (nē|nevajag) (paldies|neko|to|vairs)
      ne (tagad|šoreiz|gluži|jau)
      (labāk)? (nē|ne)
      nekas
      neko
      aizmirsti
      liec mierā
    `,
    en: `
      no
      nope
      nah
      cancel
      never mind
      nevermind
      (no)? cancel (that|it|this)?
      no (no|thanks|thank you|way|please|need|i dont|not now|sorry)
      not (now|this time|really|interested|yet|today)
      (i)? (dont|do not) (want|need) (it|that|to|this|any)
      forget it
      neither
      none (of these|of them)?
      decline
      abort
      dont
    `,
    ru: `
      нет
      не
      неа
      отмена
      отменить
      отмени
      отбой
      (нет|не)? (не надо|не нужно|не хочу|не стоит|не сейчас|не согласен|не согласна|незачем)
      нет (нет|спасибо|не надо|не хочу|не нужно|не сейчас)
      спасибо не надо
      net
      забудь
      ничего
    `,
  },
  {
    means: { intent: 'stop' },
    any: `
      stop
    `,
    lv: `
      nevajag (man|vairs|man vairs|vairs man)? (rakstīt|sūtīt|zvanīt) (ziņas|paziņojumus|īsziņas)?
      (negribu|nevēlos) (vairs)? saņemt (ziņas|paziņojumus|īsziņas|jūsu ziņas)
      (man)? vairs nevajag (rakstīt|sūtīt|ziņas|paziņojumus|īsziņas)
      beigt
      beidz
      beidziet
      pietiek
      izbeigt
      izbeidziet
      apklusti
      klusē
      apklusināt
      mute
      (beidziet|beidz|pārtrauciet|pārtrauc|nesūti|nesūtiet|nesūtīt|izbeidziet) (man|vairs|man vairs)? (rakstīt|sūtīt|ziņas|paziņojumus|ziņot|sūtīt ziņas|sūtīt paziņojumus|atgādinājumus)
      (vairs)? (nerakstiet|neraksti|nesūtiet|nesūti|nevajag rakstīt) (man|vairs|man vairs|vairs man)? (ziņas|paziņojumus|neko|vairs)?
      (izslēgt|izslēdz|izslēdziet|atslēgt|apturēt) (visus)? (paziņojumus|ziņas|atgādinājumus|ziņojumus)
      (atrakstīties|atteikties) no (paziņojumiem|ziņām|atgādinājumiem)
    `,
    en: `
      (please)? stop (writing|texting|messaging) (to)? me
      no need to (text|write|message) (to)? me (anymore|any more)?
      i (dont|do not) want (your|any|any more|more)? (messages|texts|notifications|reminders) (anymore|any more)?
      stop (it|please|messages|notifications|texting|texting me|messaging me|sending|sending messages|sending me messages|all|reminders|notices|all messages|everything|now)
      mute
      mute (me|all|notifications|it|everything|please)
      unsubscribe
      stopall
      optout
      opt out
      opt me out
      unsubscribe me
      quit
      end
      revoke
      (dont|do not) (message|text|write|notify|remind|contact|bother|disturb) me (anymore|any more|again)?
      (turn|switch) off (all|the|my)? (notifications|messages|reminders|notices)
      (turn|switch) (all|the|my)? (notifications|messages|reminders|notices) off
      no more (messages|notifications|texts|reminders|notices)
    `,
    ru: `
      не (надо|нужно) (мне)? (больше)? (писать|присылать|слать) (мне|сообщения|уведомления)?
      (я)? не хочу (больше)? (получать|ваших|ваши)? (сообщения|уведомления|сообщений|уведомлений|смс)
      стоп
      хватит
      замолчи
      отписаться
      отпишите
      прекратить
      прекратите
      отпиши меня
      отпишите меня
      (хватит|перестань|перестаньте|прекратите|прекрати) (мне)? (писать|присылать|слать|сообщения|уведомления|рассылку)
      (больше)? не (пишите|пиши|присылайте|шлите|беспокойте|присылай) (мне)? (больше|сообщения|уведомления|напоминания)?
      (отключить|выключить|отключи|отключите|выключи|остановить) (все)? (уведомления|сообщения|напоминания|рассылку|оповещения)
      отписаться от (уведомлений|рассылки|сообщений)
    `,
  },
  {
    means: { intent: 'start' },
    any: `
      start
    `,
    lv: `
      sākt
      sāc
      sākam
      atsākt
      unmute
      (ieslēgt|ieslēdz|ieslēdziet|atjaunot|atsākt) (visus)? (paziņojumus|ziņas|atgādinājumus|ziņojumus)
      (raksti|rakstiet|sūti|sūtiet) (man)? (atkal|ziņas|paziņojumus|ziņas atkal)
    `,
    en: `
      unmute
      unmute (me|all|notifications|it|everything)
      unstop
      resubscribe
      subscribe
      begin
      resume
      (start|resume) (messages|notifications|again|sending|reminders|notices|please)
      (turn|switch) on (all|the|my)? (notifications|messages|reminders|notices)
      (turn|switch) (all|the|my)? (notifications|messages|reminders|notices) on
    `,
    ru: `
      старт
      начать
      начнём
      возобновить
      (включить|включи|включите|возобновить) (все)? (уведомления|сообщения|напоминания|рассылку|оповещения)
      подписаться
    `,
  },
  {
    means: { intent: 'greeting' },
    any: `
      <hello>
      <hello> <hello>
    `,
    lv: `
      sveiks
      labu (dienu|rītu|vakaru|labu dienu)
      (laba|labs) (diena|rīts|vakars)
      (labdien|sveiki|čau) (visiem|bibliotēka|rinda|jums)
      lab (dien|rīt|vakar)
      kā (iet|klājas|tev iet|jums iet|jums klājas)
    `,
    en: `
      good (morning|afternoon|evening|day|night)
      (hello|hi|hey) (there|all|rinda|library|everyone|again|bot)
      how are you
      (hello|hi) how are you
    `,
    ru: `
      (добрый|доброго) (день|вечер|дня|вечера)
      доброе утро
      доброй ночи
      доброго времени суток
      (привет|здравствуйте) (всем|бот|ринда|библиотека|вам)
      как (дела|ты|вы|поживаете)
      добрый
    `,
  },
  {
    means: { intent: 'thanks' },
    any: `
      <thank>
      <thank> <thank>
    `,
    lv: `
      (liels|mīļš|sirsnīgs|vislielākais|milzīgs|liels liels|ok|jā|labi)? paldies (liels|jums|tev|viss|tas viss|par palīdzību|ļoti|sirsnīgs|visu labu)?
      (labi|ok|okei|skaidrs|super|forši|lieliski) (paldies)
      (liels)? paldies (jums|tev) (par palīdzību)?
      paldies tas viss
      tas viss paldies
      pateicos (jums|par palīdzību)?
      super
      forši
      lieliski
      atā
      visu labu
      uz redzēšanos
    `,
    en: `
      thank (you|u|you very much|you so much|you kindly|you all)
      (many|ok|okay|great|thanks|no more|perfect|good|cool|alright|lovely) (thanks|thank you|thx)
      thanks (a lot|so much|very much|for your help|for the help|a million|again|all|everyone|bye)
      thank you (very much|so much|for your help|for the help|for everything|again|bye)
      (thats|that is|that will be) all (thanks|thank you)?
      thankyou
      ty
      cheers
      bye
      goodbye
      good bye
      see you
    `,
    ru: `
      (большое|огромное|ок|хорошо|да|всё) (спасибо|спасибо вам)
      спасибо (большое|вам|тебе|огромное|вам большое|за помощь|всё|до свидания|большое вам)
      (очень)? (благодарю|признателен|благодарен|благодарна) (вас|вам|за помощь)?
      спасибки
      отлично
      супер
      (до свидания|до встречи|пока|всего доброго|всего хорошего)
    `,
  },
  {
    means: { intent: 'language', language: 'lv' },
    any: `
      LV
      LAT
    `,
    lv: `
      latviski
      latviešu
      latviešu (valoda|valodā|valodu|mēlē)
      (runā|runājiet|raksti|rakstiet|atbildi|atbildiet|sarunāties|gribu|turpināt|pārslēgt|turpinām|runāsim|pārslēgties|pārslēdz) (uz|pa)? (latviski|latviešu|latviešu valodā|latviešu valodu)
      valoda (latviešu|latviski)
    `,
    en: `
      latvian
      (in|to|speak|use|change to|switch to|answer in|write in|talk in|change language to|language|set language to|reply in|speak in) latvian
      language lv
      latvian (language|please)
    `,
    ru: `
      (латышский|латышском|латышски)
      (по|на|говори по|говорите по|пиши по|пишите по|отвечай по|давай по|язык) (латышски|латышский|латышском|латвийски)
      латышский язык
      (на)? латышском (языке)?
      (говорите|говори|пишите|переключить|перейти|переключи) на (латышский|латышском)
    `,
  },
  {
    means: { intent: 'language', language: 'en' },
    any: `
      EN
      ENG
    `,
    lv: `
      angliski
      angļu
      angļu (valoda|valodā|valodu|mēlē)
      (runā|runājiet|raksti|rakstiet|atbildi|atbildiet|sarunāties|gribu|turpināt|pārslēgt|pārslēgties|pārslēdz) (uz|pa)? (angliski|angļu|angļu valodā|angļu valodu)
      valoda (angļu|angliski)
    `,
    en: `
      english
      (in|to|speak|use|change to|switch to|answer in|write in|talk in|change language to|language|set language to|reply in|do you speak|speak in) english
      language en
      english (language|please)
      (can|could) (you|we) (speak|write|talk|switch) (in|to)? english
    `,
    ru: `
      (английский|английском|английски)
      (по|на|говори по|говорите по|пиши по|пишите по|отвечай по|давай по|язык) (английски|английский|английском)
      английский язык
      (на)? английском (языке)?
      (говорите|говори|пишите|переключить|перейти|переключи) на (английский|английском)
    `,
  },
  {
    means: { intent: 'language', language: 'ru' },
    any: `
      RU
      RUS
    `,
    lv: `
      krieviski
      krievu
      krievu (valoda|valodā|valodu|mēlē)
      (runā|runājiet|raksti|rakstiet|atbildi|atbildiet|sarunāties|gribu|turpināt|pārslēgt|pārslēgties|pārslēdz) (uz|pa)? (krieviski|krievu|krievu valodā|krievu valodu)
      valoda (krievu|krieviski)
    `,
    en: `
      russian
      (in|to|speak|use|change to|switch to|answer in|write in|talk in|change language to|language|set language to|reply in|speak in) russian
      language ru
      russian (language|please)
    `,
    ru: `
      (русский|русском|русски)
      (по|на|говори по|говорите по|пиши по|пишите по|отвечай по|давай по|давайте по|язык|можно по|говорить по|вы говорите по) (русски|русский|русском)
      русский язык
      (на)? русском (языке)?
      (говорите|говори|пишите|переключить|перейти|переключи|переключите) на (русский|русском|русском языке)
      po russki
    `,
  },
  {
    means: { intent: 'language' },
    lv: `
      valoda
      valodas
      (mainīt|nomainīt|maini|izvēlēties|cita|citu|pārslēgt) (valoda|valodu)
      valodas maiņa
    `,
    en: `
      language
      languages
      (change|switch|choose|set|another|other|select) (the|my)? language
    `,
    ru: `
      язык
      языки
      (сменить|изменить|поменять|выбрать|другой|поменяй|смени) язык
      смена языка
    `,
  },
]
