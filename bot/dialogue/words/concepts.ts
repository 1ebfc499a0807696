/** Concepts: words that mean the same in the rows, by language. `word*` stands for the word with any short ending. */

import type { Concept } from '../phrases.ts'

export const concepts = {
  // words that may stand anywhere and change nothing
  polite: {
    lv: 'lūdzu lūdzami lūgums gribu gribētu gribēju gribam gribētos vēlos vēlētos vēlējos varu varētu varat vari varam var vajag vajadzētu drīkst tagad ka tad nu ātri',
    en: 'please pls plz kindly oops',
    ru: 'пожалуйста пожалуста плиз пж пжл я мы хочу хотел хотела хотели хотелось бы можно можете можешь могу мне нам нужно надо вы ты прошу давай давайте ну ли просто вас тебя скажите подскажите',
  },
  // the same, but a sentence does not end with them
  want: {
    lv: 'es man mums jums tu jūs vai un',
    en: 'i we id im to want wanna would like can could may you me us need let lets also just hey dear',
  },
  hello: {
    lv: 'labdien labrīt labvakar sveiki sveika sveiks čau čau čao sveicināti',
    en: 'hello hi hey hallo greetings',
    ru: 'здравствуйте здравствуй привет приветствую privet здрасьте здрасте',
  },
  thank: {
    lv: 'paldies pateicos paldie',
    en: 'thanks thx thank cheers',
    ru: 'спасибо благодарю спс spasibo',
  },
  // small words inside a sentence taken as a bag
  small: {
    lv: 'ir esmu esat būs ar un par uz no līdz tad šī tie kas pie tā to šo šos jau vēl sev savā tur vispār bet es man mani mūs jāzina zināt pateikt pasaki pasakiet parādi parādiet pastāsti pastāstiet kāda kādas kādi kaut gan tieši',
    en: 'is are am was be been do does did have has had ive got the a an in on at of for to it its this that these those so any know tell show check see still currently there',
    ru: 'в во на у с по за из это бы же до и а то о об уже ещё знать скажи узнать покажи покажите посмотреть там так есть будет обо про pastasti',
  },
  // the account
  my: {
    lv: 'mans mana manu manas mani manus manām maniem manā manai manam savu savas savus savām visas visu',
    en: 'my mine our',
    ru: 'мой моя моё мои мою моих моим моей моего моему свои свою своих moi',
  },
  several: {
    lv: 'grāmatas grāmatām izdevumus žurnālus',
    en: 'books loans items titles things',
    ru: 'книги книжки журналы издания',
  },
  self: {
    lv: 'es esmu man manas mana mans mani manu manam manai mums mūsu',
    en: 'i im ive id my we our me mine',
    ru: 'я у меня мне мной мои моя мой моё мою моих моей нас нам',
  },
  books: {
    lv: 'grāmat* grāmatiņ* izdevum* žurnāl* eksemplār* lasāmo lasāmviel* grāmatas grāmatām',
    en: 'book books item items title titles thing things stuff magazine magazines everything',
    ru: 'книг* книга книги книгу книжк* knigi knigu издани* журнал* экземпляр* всё все',
  },
  loan: {
    lv: 'aizdevum* aizņēmum* izsniegum*',
    en: 'loan loans borrowings checkouts',
    ru: 'выдач* заём',
  },
  hold: {
    lv: 'rezervācij* rezervējum* pasūtījum* rezerv rezerve rezerves rezervi',
    en: 'hold holds reservation reservations booking bookings request requests',
    ru: 'брон* бронирован* резерв* заказ* заявк*',
  },
  renew: {
    lv: 'pagarināt pagarini pagariniet pagarinu pagarināšu pagarinām pagarināsi pagarināsim pagarinās pagarina pagarinātu prolongēt',
    en: 'renew renewing extend prolong',
    ru: 'продлить продли продлите продлим продлевать продлю продлил продлевай продлеваю prodlit prodlitj prodli prodlite',
  },
  renewal: {
    lv: 'pagarināšana pagarināšanu pagarinājums pagarinājumu pagarinājumi',
    en: 'renewal renewals',
    ru: 'продление продления',
  },
  all: {
    lv: 'visas visu visus visi visām visiem',
    en: 'all everything every',
    ru: 'все всё всех всем vse',
  },
  reserve: {
    lv: 'rezervēt rezervē rezervējiet rezervēju rezervēšu rezervēsim rezervētu rezervējam ierezervēt pasūtīt pasūti pasūtiet pasūtīšu pasūtītu pasūtam aizņemties',
    en: 'reserve reserving hold request borrow',
    ru: 'забронировать забронируй забронируйте забронирую бронировать бронирую забронируем заказать закажи закажите закажу зарезервировать зарезервируй зарезервируйте резервировать zabronirovat zakazat',
  },
  queue: {
    lv: 'rinda rindā rindu rindai rindas',
    en: 'queue line waitlist',
    ru: 'очередь очереди очередью',
  },
  enqueue: {
    lv: 'stāties iestāties stājos stāšos nostāties pievienoties pierakstīties ierakstīties iestājos iestāšos',
    en: '',
    ru: 'встать стать записаться поставить запишите поставьте встану стою',
  },
  cancel: {
    lv: 'atcelt atcel atceliet atcelšu atceļu atceltu',
    en: 'cancel drop',
    ru: 'отменить отмени отмените отменяю отменю отмена снять сними снимите сниму',
  },
  remove: {
    lv: 'noņemt noņem noņemiet izdzēst izdzēs dzēst svītrot izņemt izņemiet izņem atteikties atsakos',
    en: 'remove delete',
    ru: 'убрать убери уберите удалить удали отказаться отказываюсь аннулировать',
  },
  pause: {
    lv: 'apturēt aptur apturi apturiet apturēšu pauzēt pauze iesaldēt iesaldē iesaldējiet atlikt atliec atlieciet nopauzēt',
    en: 'pause suspend freeze postpone',
    ru: 'приостановить приостанови приостановите заморозить заморозь заморозьте отложить отложи отложите пауза',
  },
  change: {
    lv: 'mainīt maini mainiet nomainīt nomaini izmainīt samainīt pārcelt',
    en: 'change switch move edit set',
    ru: 'сменить смени смените изменить измени поменять поменяй поменяйте перенести',
  },
  collect: {
    lv: 'saņemt saņemšu saņemšana saņemšanas izņemt izņemšu izņemšanas paņemt paņemšu',
    en: 'collect collection pickup pick fetch',
    ru: 'забрать заберу получить получу выдачи получения забирать',
  },
  place: {
    lv: 'vieta vietu vietas punkts punktu filiāli filiāle bibliotēku bibliotēka',
    en: 'place point location branch library spot',
    ru: 'место места пункт пункта точку филиал библиотеку',
  },
  shelf: {
    lv: 'plauktā plaukts plauktu plaukta',
    en: 'shelf',
    ru: 'полке полка полки полку',
  },
  longer: {
    lv: 'ilgāk garāk',
    en: 'longer',
    ru: 'дольше подольше',
  },
  keep: {
    lv: 'paturēt paturi paturiet paturēšu turēt turiet pieturēt pieturiet glabāt glabājiet atstāt atstājiet',
    en: 'keep hold leave',
    ru: 'оставить оставь оставьте подержать подержи подержите держать держите хранить сохранить придержать придержите',
  },
  // questions
  when: {
    lv: 'kad cikos cikiem kurā kādā laikā datumā datumam datums ilgi',
    en: 'when whens what which date time day late early until till long how',
    ru: 'когда во сколько скольки какого числа какой день дата долго kogda',
  },
  what: {
    lv: 'ko kas kādas kuras kādus kuri cik kuru kādu saraksts sarakstu parādi parādiet rādi',
    en: 'what which whats how many any list show view see',
    ru: 'что какие какую каких сколько чего список ли есть списке покажи покажите посмотреть',
  },
  where: {
    lv: 'kur kura kurā kāda kādā kurš cik kurais cikais',
    en: 'where what which whats wheres how',
    ru: 'где какой какая какое каким какую который которая сколько',
  },
  due: {
    lv: 'jānodod jāatdod nodot atdot jānes jānest jāatnes jāatgriež atgriezt termiņš termiņi termiņu nodošanas nododama nododamas jānodot jāatdot nododu atpakaļ beidzas',
    en: 'due return returned returning back deadline deadlines bring expire expires',
    ru: 'сдавать сдать сдавайте вернуть возвращать возврата возврат отдать отдавать срок сроки сдачи нести кончается истекает заканчивается sdavat sdat vernut',
  },
  borrowed: {
    lv: 'paņēmis paņēmusi paņemts paņemtas paņemta paņemtās paņemti aizņēmies aizņēmusies aizņemtas izņēmis izņēmusi izsniegts izsniegtas izsniegtās izsniegta paņēmu aizņēmos mājās rokās',
    en: 'borrowed out loan loans loaned checked borrowing checkout',
    ru: 'взял взяла взяли взято взяты взятые взятых брал брала руках выдано выданы выданные одолжил читаю',
  },
  ready: {
    lv: 'gatava gatavs gatavas klāt pieejama atnākusi atnāca pienākusi pienāca atvesta ieradusies saņemama',
    en: 'ready arrived come available waiting',
    ru: 'готова готов готово готовы пришла пришёл пришли доступна поступила',
  },
  turn: {
    lv: 'kārta rinda rindas',
    en: 'turn',
    ru: 'очередь',
  },
  position: {
    lv: 'vieta vietā vietu numurs numuru pozīcija kārtas pēc cilvēku cilvēki gaida priekšā',
    en: 'place position number spot people ahead front many long',
    ru: 'место месте номер позиция человек людей впереди передо мной по счёту стою',
  },
  returned: {
    lv: 'nodevu atdevu nodota nodotas nodots atnesu nodevis nodevusi atdevis atdevusi nodevām atdota atgriezu',
    en: 'returned',
    ru: 'вернул вернула вернули сдал сдала сдали отдал отдала возвратил возвратила',
  },
  // the library
  open: {
    lv: 'strādā strādājat strādāsiet strādāsit strādāt vaļā atvērts atvērta atvērti atvērtas slēgts slēgta slēgti slēdzat slēdz slēgsiet slēdzaties ver verat veraties atverat atveraties atvērsiet vērsiet ciet ciest aizverat',
    en: 'open opened opens close closed closes opening working work',
    ru: 'работает работаете работаешь работать открыта открыты открыто открыт закрыта закрыты закрыто закрыт закрывается закрываетесь открываетесь открывается закрываете открываете',
  },
  hours: {
    lv: 'laiks laiki laiku grafiks grafiku stundas',
    en: 'hours times schedule timetable',
    ru: 'часы график режим расписание время',
  },
  day: {
    lv: 'šodien rīt parīt šobrīd tagad šovakar šonedēļ pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien pirmdienā otrdienā trešdienā ceturtdienā piektdienā sestdienā svētdienā pirmdienās otrdienās trešdienās ceturtdienās piektdienās sestdienās svētdienās brīvdienās brīvdienā svētkos jāņos nedēļ* rītdien darbdienās',
    en: 'today tomorrow now tonight monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekend weekends holidays week evening christmas easter',
    ru: 'сегодня завтра послезавтра сейчас понедельник вторник среду четверг пятницу субботу воскресенье понедельникам вторникам средам четвергам пятницам субботам воскресеньям выходные выходным праздники неделе вечером будни',
  },
  library: {
    lv: 'bibliotēk*',
    en: 'library libraries',
    ru: 'библиотек*',
  },
  librarian: {
    lv: 'bibliotekār* darbiniek* cilvēk* konsultant*',
    en: 'librarian librarians staff human person someone',
    ru: 'библиотекар* сотрудник* человек* оператор*',
  },
  allowed: {
    lv: 'drīkst drīkstu drīkstam var varu atļauts ļauts',
    en: 'can may allowed able permitted',
    ru: 'можно могу разрешено разрешается положено',
  },
  take: {
    lv: 'paņemt ņemt aizņemties rezervēt pasūtīt turēt paturēt izmantot pagarināt glabāt',
    en: 'borrow take keep reserve renew',
    ru: 'взять брать держать забронировать бронировать заказать продлить продлевать пользоваться',
  },
  much: {
    lv: 'cik cikas cikreiz ilgi reizes reižu dienas dienām dienu daudz laiku ilgam',
    en: 'how many much long times days',
    ru: 'сколько долго раз дней как какой срок',
  },
  cost: {
    lv: 'maksā jāmaksā maksas cena cenas soda sods maksājums kavējums kavējuma kavēšanu kavēšana',
    en: 'cost costs free fine fines price prices charge fee fees',
    ru: 'стоит платно бесплатно штраф штрафы цена цены платить плата',
  },
  debt: {
    lv: 'parāds parādi parādu parādus parādā sods sodi sodu soda nauda naudu',
    en: 'owe fines fees debt debts balance',
    ru: 'долг долги должен должна задолженность штраф штрафы',
  },
  card: {
    lv: 'karte karti kartes kartei kartiņa kartiņu',
    en: 'card cards',
    ru: 'карта карту карты карточка карточку билет',
  },
  overdue: {
    lv: 'kavējas kavēju nokavēts nokavētas nokavēta nokavēju kavētas kavēta nokavēti',
    en: 'overdue late',
    ru: 'просрочен* просроченные просроченных просрочил просрочила',
  },
  reserved: {
    lv: 'rezervējis rezervējusi rezervēts rezervētas rezervēta pasūtījis pasūtījusi pasūtīts pasūtītas rezervēju',
    en: 'reserved requested',
    ru: 'забронировал забронировала заказал заказала забронировано забронированы заказано заказаны',
  },
  wait: {
    lv: 'jāgaida jāgaidīt gaidīt',
    en: 'wait',
    ru: 'ждать ожидание',
  },
  let: {
    lv: 'palaist palaid palaidiet palaidīšu palaižu laist laidiet izlaist izlaidīšu izlaižu ņem paņem iet saņem ej lai',
    en: 'let pass skip go goes',
    ru: 'пропустить пропусти пропустите пропускаю пропущу уступить уступлю уступаю пусть идёт берёт возьмёт',
  },
  next: {
    lv: 'nākamo nākamais nākamajam nākošo nākošais citu cits citi citus citam',
    en: 'next else other others ahead',
    ru: 'следующего следующий следующему следующая другого другому другие вперёд',
  },
  own: {
    lv: 'kārtu rindu vietu kārta vietā',
    en: 'turn place first',
    ru: 'очередь место первым черёд',
  },
  more: {
    lv: 'nedaudz mazliet pāris dienas dienu ilgāk vēl',
    en: 'bit little few days more extra',
    ru: 'немного чуть пару дней день подольше дольше ещё',
  },
  gaveback: {
    lv: 'nodevu atdevu atnesu atgriezu',
    ru: 'вернул вернула вернули сдал сдала сдали отдал отдала возвратил возвратила',
  },
  already: {
    lv: 'jau sen vakar šodien aizvakar viņu atpakaļ šorīt',
    en: 'already yesterday today ago back last week',
    ru: 'уже давно вчера сегодня её их обратно эту это утром',
  },
  how: {
    lv: 'kā kur',
    en: 'how where',
    ru: 'как куда',
  },
  reach: {
    lv: 'sazināties piezvanīt zvanīt uzrakstīt sazvanīt',
    en: 'contact reach call phone',
    ru: 'связаться позвонить написать дозвониться',
  },
  you: {
    lv: 'jums jūs jūsu tev',
    en: 'you your',
    ru: 'вы вам вас вами ваш',
  },
  setting: {
    lv: 'iestatījum* uzstādījum*',
    en: 'settings preferences options',
    ru: 'настройк* параметр*',
  },
  calendar: {
    lv: 'kalendār*',
    en: 'calendar',
    ru: 'календар*',
  },
  reader: {
    lv: 'lasītāja bibliotēkas numurs numuru',
    en: 'reader library membership readers number barcode',
    ru: 'читательский читателя номер',
  },
  yes: {
    lv: 'jā labi protams noteikti gribu piekrītu der',
    en: 'yes yeah yep ok okay sure fine',
    ru: 'да ага угу хорошо конечно давай давайте ладно ок',
  },
  no: {
    lv: 'nē nea nevajag negribu',
    en: 'no nope nah',
    ru: 'нет неа',
  },
  // phone and conversation
  phone: {
    lv: 'tālrunis tālruni telefons telefonu numuru konts kontu čatu karti',
    en: 'phone number account device chat card telegram',
    ru: 'телефон номер аккаунт устройство чат счёт карту телеграм',
  },
  notices: {
    lv: 'paziņojum* atgādinājum* ziņojum* ziņas ziņu',
    en: 'notifications notification notices notice reminders messages',
    ru: 'уведомлени* напоминани* сообщени* оповещени*',
  },
  show: {
    lv: 'rādi rādīt parādi parādiet parādīt apskatīt skatīt redzēt dod atver',
    en: 'show view see list open display give get',
    ru: 'покажи покажите показать посмотреть увидеть открой дай',
  },
  child: {
    lv: 'bērna bērnu bērns dēla meitas ģimenes sievas vīra mammas',
    en: 'child childs childrens daughter son kids kid sons daughters family wifes husbands another second',
    ru: 'ребёнка детей сына дочери дочки семьи жены мужа ещё вторую',
  },
  add: {
    lv: 'pievienot pievieno pievienojiet pievienošu pievienoju piesaistīt pieslēgt',
    en: 'add link connect attach',
    ru: 'добавить добавь добавьте привязать подключить присоединить',
  },
  data: {
    lv: 'dati datus datiem',
    en: 'data information info',
    ru: 'данные данных информацию',
  },
  erase: {
    lv: 'dzēst izdzēst dzēs izdzēs dzēsiet izdzēsiet',
    en: 'erase delete remove wipe',
    ru: 'удалить удали удалите стереть сотри сотрите',
  },
} as const satisfies Record<string, Concept>
