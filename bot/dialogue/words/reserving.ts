/** Words about reservations and the queue: making one, watching it, moving it, leaving it. */

import type { Phrases } from '../phrases.ts'

export const reservingRows: readonly Phrases[] = [
  {
    means: { intent: 'reserve' },
    any: `
      <reserve>
      <reserve> {number}
      {number} <reserve>
      <reserve> {query}
      <reserve> {query} (for me|priekš manis|для меня)
      <enqueue> <queue>
    `,
    lv: `
      (stāties|iestāties|stājos|stāšos|nostāties|pievienoties|pierakstīties) rindā
      (stāties|iestāties|stāšos|nostāties|pievienoties|pierakstīties|ierakstīties) rindā (uz|pēc|pie)? {number}
      (stāties|iestāties|stāšos|nostāties|pievienoties|pierakstīties|ierakstīties) rindā (uz|pēc|pie) {query}
      (stāties|iestāties|stāšos|nostāties|pievienoties|pierakstīties|ierakstīties) rindā {query}
      (pierakstiet|pieraksti|ielieciet|ieliec|liec|lieciet|lūdzu pierakstiet) (mani)? rindā (uz|pēc|pie)? {query}
      (pierakstiet|pieraksti|ielieciet|ieliec) (mani)? rindā
      (uz|pēc) {query} rindā
      rindā (uz|pēc) {query}
      <reserve> (grāmatu|to|šo|šo grāmatu|izdevumu|man)
      (veikt|izdarīt|noformēt) (rezervāciju|pasūtījumu)
      (nolieciet|noliec|atliec|atlieciet|atlikt|nolikt|pielieciet) man {query}
      (pieteikties|pierakstīties) (uz|pēc) (grāmatu|grāmatas)? {query}
    `,
    en: `
      <reserve> (it|this|that|a book|this book|the book|this one|that one)
      queue
      queue (for|up for) {number}
      queue (for|up for) {query}
      queue me (up)? for {query}
      (get|put me|join|stand|wait) in (the)? (queue|line) (for {query})?
      join (the)? (queue|waitlist|waiting list) (for {query})?
      (put|place) (a)? hold (on {query})?
      (put|place) (a)? hold on {number}
      (make|place) a (reservation|hold|request)
      put {query} on (hold|reserve)
      put {number} on hold
      put me (down|on the list|on the waiting list|in the queue) for {query}
      (make|place) a reservation for {query}
      set aside {query}
    `,
    ru: `
      <reserve> (книгу|её|это|эту|эту книгу|эту книжку)
      в очередь
      (встать|стать|записаться|запиши|запишите|поставить|поставь|поставьте|встану) (меня)? в очередь
      (встать|стать|записаться|запиши|запишите|поставить|поставь|поставьте|встану) (меня)? в очередь (на|за)? {number}
      (встать|стать|записаться|запиши|запишите|поставить|поставь|поставьте|встану) (меня)? в очередь (на|за)? {query}
      в очередь (на|за) {query}
      (отложите|отложи|придержите) для меня {query}
      (сделать|оформить) (бронь|заказ)
    `,
  },
  {
    means: { intent: 'reservations' },
    any: `
      HL
      <my> <hold>
      <my> <queue>
      <show> <my>? <hold>
      ~ <where> <self> <queue> / <my> <position> <books> <hold>
      ~ <where> <position> <queue> / <my> <self> <books> <hold>
      ~ <when> <my> <turn> / <self> <books>
      ~ <my> <ready> / <books> <hold> <self> <when> <library> <collect>
      ~ <my> <books> <ready> / <self> <hold> <when>
      ~ <what> <self> <reserved> / <books> <hold> <my>
      ~ <where> <self> <position> / <my> <queue>
      ~ <where> <my> <hold> / <self> <books> <queue> <reserved> <library>
      ~ <my> <hold> <ready> / <books> <self> <when> <library>
      ~ <my> <books> <reserved> <ready> / <self> <when> <hold>
      ~ <what> <my> <hold> / <self> <books>
      ~ <wait> <position> / <where> <queue> <self> <my> <books>
      ~ <wait> <queue> / <where> <self> <my> <much> <position>
      ~ <ready> <collect> / <what> <self> <books> <hold> anything something
      ~ <what> <self> <hold> / <my> <books>
    `,
    lv: `
      rezervācijas
      rezervācija
      (kura|kāda) (vieta|rinda) man? (rindā)?
      (kura|kāda|cik tālu|kurā|cikais|cikā) (vieta|vietā)? (man|esmu|es esmu|ir)? (ir)? (rindā)
      (kur|kurā vietā) (es)? esmu (rindā)?
      mana vieta (rindā)?
      mana rinda
      rinda
      (ko|kas|kas man) (esmu)? (rezervējis|rezervējusi|rezervēts|pasūtīts|pasūtījis|pasūtījusi|ir rezervēts)
      kad (būs|pienāks|pienāk) mana (kārta|rinda|grāmata)
      kad (es)? (saņemšu|dabūšu|varēšu saņemt|varēšu dabūt) (grāmatu|savu grāmatu)?
      cik ilgi (vēl)? jāgaida
      cik ilgi (man)? (vēl)? (ir)? jāgaida
      kur (tagad)? (ir|palika|palikusi)? (mana|manas) <reserved>? (grāmata|grāmatas)
      (kas|kā|kas notiek|kā iet|kā klājas) (ir)? ar (manu|manām|manas) (rezervāciju|rezervācijām|rezervācijas|pasūtījumu|grāmatu)
      vai (ir)? mana <reserved>? grāmata (jau)? (ir|klāt|pienāca)
      vai (es)? jau? (varu|var) (jau)? (saņemt|izņemt|paņemt) (manu|savu) (rezervāciju|grāmatu|pasūtījumu)
      (rezervācijas|rezervāciju|pasūtījuma|manas rezervācijas) (statuss|stāvoklis)
      vai (mana)? (grāmata|rezervācija|grāmatas) (ir)? (jau)? (gatava|klāt|atnākusi|pienākusi|atnāca|gatavas)
      ko (man)? var (izņemt|saņemt)
      kas (mani)? gaida
      kuras grāmatas (man)? (gaida|ir gatavas)
    `,
    en: `
      holds
      reservations
      (the)? queue status
      my (place|position|spot|number|turn) (in (the)? (queue|line))?
      where am i (in (the)? (queue|line))?
      (what|whats|which) (number|place|position) am i
      what (is|are) (on hold|my holds|my reservations)
      what (do i have|have i got) on hold
      what (have i|did i) (reserved|reserve|requested)
      (when|how soon) (is|will it be|is it) my turn
      (when|how soon) (can|will) i (get|collect|have|pick up) (my book|my books|it|my hold|my reservation)
      how long (do i|will i|must i) (have to|need to)? wait
      how many people are (ahead|before|in front) (of me|me)?
      where (is|are|did)? my (reserved|requested)? (book|books) (go)?
      wheres my (reserved|requested)? (book|books)
      (what about|what happened to|what is happening with|whats happening with|whats up with|how about|any news on|any news about) my (hold|holds|reservation|reservations|request|requests)
      (what is|whats)? (the)? status of my (hold|holds|reservation|reservations|request|book)
      my (hold|reservation) status
      (is|are|has|have|did) my (reserved|requested) (book|books) (ready|here|arrived|arrive|in|available|there|come) (yet)?
      did my (book|books|hold|holds|reservation) (arrive|come|come in) (yet)?
      (can|may) i (already)? (pick up|collect|get) my (book|books|hold|reservation) (already|yet|now)?
      (is|are) (it|they) ready (yet)?
      (is|are|has) my (book|books|hold|holds|reservation|reservations) (ready|here|arrived|in|available|there|come) (yet)?
      (is|are) (anything|something) (ready|waiting) for me
      (anything|something) ready (for me)?
      what is (ready|waiting) for me
    `,
    ru: `
      (мои)? (брони|бронь|заказы|резервы|бронирования|заявки)
      (какой|какая|который|каким) (я|моя)? (по счёту|в очереди|очередь)
      (какой|который|каким) я (в очереди|по счёту)?
      (где|на каком месте) (я|моя книга)? (в очереди)?
      (на каком)? я? месте? в очереди
      моё? место в очереди
      моя очередь
      очередь
      что (я|у меня)? (забронировал|забронировала|заказал|заказала|забронировано|заказано)
      когда (подойдёт|придёт|будет|наступит) моя (очередь|книга|бронь)
      когда (я)? (получу|можно забрать|можно получить|смогу забрать|смогу получить) (книгу|мою книгу|свою книгу)?
      (сколько|долго ли|как долго) (ещё|мне)? (ждать|осталось ждать)
      где (сейчас)? (моя|мой|мои) (забронированная|заказанная)? (книга|книги)
      (что|как)? (там)? (с)? (моя|мой|моей|моим|мои|моими) (бронью|бронь|заказом|заказ|резервом|бронирование|бронированием)
      как (там|дела)? (моя|мой|мои|с моей|с моим) (бронь|брони|заказ|бронью|заказом)
      (статус|состояние) (моей|моего)? (брони|заказа|бронирования)
      (моя)? (забронированная|заказанная) книга (уже)? (готова|пришла)
      (можно|могу)? (ли|уже|я)? (забрать|получить) (мою|свою) (книгу|бронь)
      (готова ли|готов ли|пришла ли|готова|пришла) (моя|мой|моя бронь|уже)? (книга|заказ|бронь)
      (моя)? (книга|бронь|заказ) (уже)? (готова|готов|пришла|пришёл)
      что (меня)? (ждёт|готово)
      moi broni
    `,
  },
  {
    means: { intent: 'drop' },
    any: `
      CHX
      CHX {number}
      <cancel> {number}
      {number} <cancel>
      ~ <cancel> <hold> / <my> <all> {number}
      ~ <remove> <hold> / <my> <all> {number}
      (<cancel>|<remove>) <my>? <hold>
      (<cancel>|<remove>) <my>? <hold> {number}
      <hold> (<cancel>|<remove>)
      <remove> <my>? {number}
      <cancel> <my> {number}
      <cancel> <my>? <hold> {query}
      (<cancel>|<remove>) <hold> {query}
      <cancel> {query}
    `,
    lv: `
      (man)? vairs nevajag (grāmatu)? {query}
      {query} (man)? vairs (nevajag|nav vajadzīga|nav vajadzīgs)
      (es)? (vairs)? (negribu|nevēlos) (vairs)? (gaidīt|stāvēt|būt) rindā (pēc|uz)?
      (es)? (vairs)? (negribu|nevēlos) (vairs)? (gaidīt|stāvēt|būt) rindā (pēc|uz) {query}
      atteikties (no)? <hold>
      atteikties (no|no rezervācijas)? {number}
      (atteikties|atsakos) no (rezervācijas)? {query}
      (atcelt|atcel) (rezervāciju|rezervācijas) (uz|grāmatai)? {query}
      (izstāties|izņemt mani|iziet|izņemiet mani|svītrot mani|atteikties) no rindas (uz|pēc)?
      (izstāties|iziet) no rindas (uz|pēc) {query}
      (vairs)? nevajag {number}
      (vairs)? nevajag (rezervāciju|šo rezervāciju)
      <remove> rezervāciju {number}
    `,
    en: `
      i (dont|no longer|do not) (need|want) {query} (anymore|any more|any longer)
      i no longer (need|want) {query}
      i (dont|no longer|do not) (need|want) (it|this|that|the book|the hold) (anymore|any more|any longer)
      i no longer (need|want) (it|this|that|the book|the hold)
      i (dont|do not|no longer) want to (wait|be|stay|stand) (in (the)? (queue|line))? (anymore|any more|any longer)?
      i (dont|do not|no longer) want to wait for {query}
      drop
      drop (it|this|that|my hold|the hold|this hold)
      (cancel|remove|drop|delete) (the|my|this|a)? (hold|reservation|request|booking) (on|for|of|to)? {query}
      (cancel|remove|drop|delete) (the|my|this|a) (hold|reservation|request|booking)
      (cancel|remove|drop|delete) (the|my|this)? (hold|reservation|request|booking) (number|no)? {number}
      cancel (it|this|that|all holds|my holds)
      leave (the)? (queue|line) (for {query})?
      (remove|take) me (from|off|out of) (the)? (queue|line|list|waiting list) (for {query})?
      i (dont|no longer|do not) (need|want) {number} (anymore|any more)?
      (dont|no longer) (need|want) (my|the) (hold|reservation) (anymore|any more)?
      unreserve {number}
      unreserve {query}
    `,
    ru: `
      мне? больше не (нужна|нужен|нужно|нужны) {query}
      {query} мне? больше не (нужна|нужен|нужно|нужны)
      (я)? (больше)? не (хочу|буду) (больше)? (ждать|стоять|быть) (в очереди)?
      (снять|отменить|убрать) (мою|мой)? (бронь|заказ|резерв|бронирование) (на|с|книги)? {query}
      (снимите|отмените|уберите|удалите) (мою|мой)? (бронь|заказ) (на|с)? {query}
      снять с брони {number}
      (отказаться|отказываюсь) от (брони|заказа|очереди|резерва) {number}?
      (отказаться|отказываюсь) от {number}
      (выйти|убрать меня|уберите меня|уйти|выписать меня) из очереди (на {query})?
      (мне)? (больше)? не (нужна|нужен|нужно) (бронь|заказ)
      (больше)? не (нужна|нужен) {number}
    `,
  },
  {
    means: { intent: 'undo' },
    lv: `
      atsaukt
      atsauc
      atsauciet
      atsaukt (to|darbību|atcelšanu|pēdējo|pēdējo darbību|iepriekšējo)
      atsaukt atcelto (rezervāciju)?
      (es)? pārdomāju
      (atcelt|atgriezt) (atcelšanu|atcelto)
      atjaunot (rezervāciju|to)?
      atgriezt (rezervāciju|rindā|to)
      kļūdījos
      dabūt atpakaļ (rezervāciju)?
    `,
    en: `
      undo
      undo (it|that|this|please|last|the last one|drop|cancel|the cancellation|cancellation)
      (i)? changed my mind
      restore (it|my hold|my reservation|hold|the hold)?
      (put|bring|give) (it|my hold|that|my place) back
      (that was|it was)? (a)? mistake
      take (it|that) back
      bring back (my hold|my reservation)
    `,
    ru: `
      вернуть
      верни
      верните
      (вернуть|верни|верните) (обратно|назад|как было|бронь|мою бронь|заказ|место|место в очереди)
      отменить (отмену|последнее|действие)
      (я)? передумал
      (я)? передумала
      восстановить (бронь|заказ|резерв)?
      (я)? (ошибся|ошиблась)
    `,
  },
  {
    means: { intent: 'resume' },
    lv: `
      (atsākt|atsāc|atsāciet|atjaunot|atjauno|atjaunojiet|turpināt) <my>? <hold>? {number}
      (atsākt|atsāc|atsāciet|turpināt) <my>? (apturēto)? <hold>
      (atsākt|atjaunot|noņemt pauzi) {number}
      noņemt pauzi (rezervācijai)? {number}?
    `,
    en: `
      (resume|unpause|reactivate|unfreeze|restore) <my>? (the)? <hold>? {number}
      (resume|unpause|reactivate|unfreeze) (my|the|this|it|all my)? <hold>
      (unpause|unfreeze) (it|everything|all)?
    `,
    ru: `
      (возобновить|возобнови|возобновите|восстановить|разморозить) <my>? <hold>? {number}
      (возобновить|возобнови|возобновите|разморозить) <my>? <hold>
      снять <my>? <hold>? {number}? с паузы
    `,
  },
  {
    means: { intent: 'suspend' },
    any: `
      <pause>
      <pause> {until}
      <pause> {number}
      <pause> {number} {until}
      <pause> <my>? <hold>
      <pause> <my>? <hold> {until}
      <pause> <my>? <hold> {number} {until}?
      {number} <pause> {until}?
      ~ <pause> <hold> / <my> <all> <self> {number} {until}
      ~ <pause> {until} / <hold> <my> <all> {number}
    `,
    en: `
      pause (my|the|all|this|it|all my)? (hold|holds|reservation|reservations)? {until}?
      (suspend|freeze) (my|the|all|this|it|all my) (hold|holds|reservation|reservations)? {until}?
      (put|set) {number} on pause {until}?
      (put|set) (my hold|my holds|my reservation|it) on pause {until}?
      im (away|on holiday|on vacation) {until}
    `,
    lv: `
      <pause> (visas|manas|manu|šo|visu)? (rezervācijas|rezervāciju) {until}?
      (ielikt|likt|uzlikt) {number} (pauzē|pauzi) {until}?
      (uzlikt|likt) (rezervāciju|rezervācijas) (pauzē|uz pauzes) {until}?
      (būšu|esmu) (prom|atvaļinājumā) {until}
    `,
    ru: `
      (поставить|поставь|поставьте) (бронь|брони|заказ|мою бронь)? {number}? на паузу {until}?
      (приостановить|заморозить|отложить) (все|мои|мою|эту)? (брони|бронь|заказы|заказ) {until}?
      (я)? (уезжаю|в отпуске|буду в отпуске) {until}
    `,
  },
  {
    means: { intent: 'pickup' },
    takes: 'branch',
    any: `
      <change> <collect> <place>
      <change> <collect> <place> {number}
      <change> {number} <collect> <place>
      <change> {number}
      {number} <change> <collect> <place>
      ~ <change> <collect> <place> / <my> <hold> <books> {number}
      ~ <collect> {branch} / <hold> <books> <my> <self> <already> {number} it instead lai saņem up
    `,
    lv: `
      (saņemšanas|izņemšanas|izsniegšanas) (vieta|vietu|punkts|punktu)
      (mainīt|maini|nomainīt|nomainiet|mainiet|cita|citu) (saņemšanas|izņemšanas|izsniegšanas)? (vieta|vietu|punktu|filiāli|bibliotēku) {number}?
      (saņemt|saņemšu|izņemt|izņemšu|paņemt|paņemšu) {number}? (citur|citā vietā|citā bibliotēkā|citā filiālē)
      (citur|citā vietā|citā bibliotēkā|citā filiālē)
      (saņemt|saņemšu|izņemt|izņemšu|paņemšu|dabūt) {number}? {branch}
      {number} (saņemt|saņemšu|izņemt|izņemšu|paņemšu) {branch}
      (pārcelt|pārvietot|nosūtīt|atsūtīt|sūtiet|atsūtiet) (rezervāciju|grāmatu)? {number}? {branch}
      mainīt (vietu)? {number} {branch}
    `,
    en: `
      (change|switch|set|edit|different|another|other|new) (the|my)? (pickup|pick up) (place|point|location|branch|library|spot)? (of|for)? {number}?
      (the|my)? (pickup|pick up) (place|point|location|branch|library|spot)? (for|of)? {number}?
      (change|move|switch) (the|my)? (pickup|pick up) (place|point|location|branch)? (of|for)? {number} {branch}
      (collect|pick up|pickup|get|fetch) (it|this|my book|my books|my hold)? {branch}
      (collect|pick up|pickup|get|fetch|move|send) (hold|reservation|book)? {number} {branch}
      (collect|pick up|pickup) (it|{number})? (somewhere else|elsewhere|at another branch|at a different branch|in another library)
      (at|in)? (another|a different) (place|branch|library)
      (somewhere else|elsewhere)
      (change|move|send|switch) {number} {branch}
      (change|move|send) (it|my hold|my reservation|my book|hold) {number}? {branch}
    `,
    ru: `
      (место|пункт) (выдачи|получения)
      (сменить|изменить|поменять|поменяйте|смените|другое|другой) (место|пункт|филиал|точку) (выдачи|получения)? (для)? {number}?
      (забрать|заберу|получить|получу|забирать) (книгу|бронь|заказ)? {number}? {branch}
      (забрать|заберу|получить|получу) {number}? (в другом месте|в другом филиале|в другой библиотеке)
      (в другом месте|в другом филиале|в другой библиотеке)
      (перенести|перенеси|отправить|отправьте) (бронь|заказ|книгу)? {number}? {branch}
      сменить (место)? {number} {branch}
    `,
  },
  {
    means: { intent: 'pass' },
    any: `
      ~ <let> <next> / <own> <my> <self> <queue> {number}
    `,
    lv: `
      (palaist|palaid|palaidiet|palaidīšu|laist) (nākamo|nākošo|citu|citus|citus pa priekšu|pa priekšu|garām) {number}?
      (palaist|palaidīšu|laist) (nākamo|nākošo|citu|citus) (pa priekšu|garām|pirmo|priekšā|rindā)
      {number} palaist (nākamo|pa priekšu|garām)
      (palaist|laist) {number} (garām|pa priekšu)
      (lai|lai to)? (ņem|paņem|saņem) nākamais
      (izlaist|atdot|palaist garām|izlaižu|atdodu) (savu|manu)? (kārtu|rindu|vietu) (nākamajam|citam)? {number}?
      (izlaist|atdot) (savu)? (kārtu|rindu)? {number}
    `,
    en: `
      pass (my turn|my go|my place|the turn|it on|turn)? (on|for|with)? {number}
      pass (my turn|my go|my place|it on|turn|on it)
      pass
      skip (my turn|me|my place|a turn|this turn) (on|for)? {number}?
      skip {number}
      (let|give) (the)? next (one|person|reader|in line|in the queue)? (go|have it|go first|take it|pass)? (first|ahead)?
      let (someone else|others|somebody else|another) (go|have it|take it) (first|ahead)?
      (someone else|the next one) can have it (first)?
      (give up|skip) my (turn|place) (on|for)? {number}?
    `,
    ru: `
      (пропустить|пропусти|пропустите|пропускаю|пропущу) (вперёд|следующего|очередь|мою очередь|свою очередь|свой черёд|других|другого|ход)? (вперёд)? {number}?
      {number} пропустить (вперёд)?
      (пропустить|пропустите) {number} (вперёд)?
      (уступить|уступаю|уступлю|отдать) (очередь|свою очередь|место|своё место|следующему) (следующему)? {number}?
      пусть (берёт|возьмёт) следующий
    `,
  },
  {
    means: { intent: 'extend' },
    any: `
      <keep> <longer>
      <keep> {number} <longer>
      <keep> <longer> {number}
      <keep> {number}? <shelf> <longer> {number}?
      <keep> {number} <longer> <shelf>
      ~ <keep> <longer> / <shelf> <hold> <books> <my> <more> {number}
      ~ <keep> <shelf> / <hold> <books> <my> <more> {number}
      ~ <keep> <more> / <hold> <my> <shelf> {number}
    `,
    lv: `
      (paturēt|paturiet|turiet|glabājiet|atstājiet|pieturiet) (to|grāmatu|rezervāciju|manu grāmatu)? (man)? (vēl)? (plauktā)? (vēl)? (mazliet|nedaudz)? ilgāk (plauktā)?
      (paturēt|paturiet) (rezervāciju|grāmatu) {number} (plauktā)? ilgāk
      pagarināt (rezervāciju|rezervācijas termiņu|saņemšanas termiņu|saņemšanas laiku|izņemšanas termiņu|glabāšanu|glabāšanas termiņu) {number}?
      (nepaspēšu|nepaspēju|nevaru) (izņemt|saņemt|atnākt pakaļ)? (laikā)?
    `,
    en: `
      (keep|hold|leave) (it|them|my book|the book|my hold|this) (on (the|your|my)? shelf)? (a bit|a little|for)? longer (on the shelf)?
      (keep|hold|leave) {number} (on (the|your|my)? shelf)? (a bit|a little|for)? longer
      keep (it|my book|the book|{number}) on (the|your) shelf
      extend (the|my)? (pickup|pick up|hold|reservation|shelf|collection) (deadline|date|time|period)? (of|for)? {number}?
      i (cant|cannot|wont) (come|collect it|pick it up|make it) (in time|on time|yet)
      more time to (collect|pick up|pick it up)
    `,
    ru: `
      (оставить|оставьте|оставь|подержать|подержите|подержи|придержите|держать|держите) (её|их|книгу|бронь|мою книгу|для меня)? {number}? (ещё)? (на полке)? (ещё|немного|чуть)? (подольше|дольше) {number}?
      продлить (бронь|резерв|срок брони|срок выдачи|срок хранения|хранение) {number}?
      не (успею|успеваю) (забрать|прийти|за книгой)?
    `,
  },
]
