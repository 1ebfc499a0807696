/** Words about what a patron has at home: loans, renewals, returns, the card, the family. */

import type { Phrases } from '../phrases.ts'

export const accountRows: readonly Phrases[] = [
  {
    means: { intent: 'loans' },
    any: `
      OL
      <my> <books>
      <my> <loan>
      <show> <my> (<books>|<loan>)
      ~ <when> <due> / <my> <self> <books> <loan> <borrowed> <day> <library>
      ~ <what> <self> <borrowed> / <books> <my> <loan> <library> <day>
      ~ <self> <due> <books> / <my> <when> <loan> <day>
      ~ <what> <books> <self> / <my> <loan> <borrowed> <day>
      ~ <self> <books> <borrowed> / <what> <my> <day>
      ~ <self> <overdue> / <what> <books> <my> <loan> <due>
      ~ <overdue> <books> / <what> <self> <my>
      ~ <what> <my> <loan>
      ~ <show> <loan> / <my> <self>
      ~ <what> <due> / <my> <self> <books> <loan> <day> <when>
    `,
    lv: `
      ko esmu (paņēmis|paņēmusi|aizņēmies|aizņēmusies|izņēmis|izņēmusi)
      ko es? (paņēmu|aizņēmos)
      kas man ir? (paņemts|izsniegts|mājās|jānodod)
      kas man ir
      (paņemtās|izsniegtās|aizņemtās) <books>
      (cik|kādas|kuras|kas par) <books> man ir
      cik <books> esmu (paņēmis|paņēmusi)
      aizdevumi
      izsniegumi
      nodošanas? termiņi
      nodošanas termiņš
      kad <self>? <due> <books>?
      mans? abonements
      mans? konts
    `,
    en: `
      mybooks
      my account
      loans
      my? checkouts
      books? on loan
      what do i have
      what do i have (out|at home|on loan|checked out|borrowed)
      (which|what) <books> do i have (out|at home|on loan|borrowed|checked out)?
      what (have i|did i) (borrowed|borrow|taken|take|checked out)
      (which|what) <books> (have i|did i) (got|taken|take|borrow|borrowed) out?
      what have i got out?
      what i (have|borrowed|took)
      when are they due
      when (is|are) (it|they|this|the|my)? <books>? due back?
      due dates?
      due date
      what is due
      whats due
      (is|am|are) (anything|something|any of my books|i) (overdue|late|due)
      overdue
    `,
    ru: `
      что (я|мной)? (взял|взяла|взято)
      что у меня
      что (у меня)? (есть|взято|выдано|на руках) (у меня)?
      какие книги (у меня|я) (есть|на руках|взял|взяла|взяты|брал|брала)?
      сколько (у меня)? книг (у меня)? (на руках)?
      сколько книг я взял
      сколько книг я взяла
      когда <due> <my>? <books>?
      (книги|мои книги) на руках
      сроки (сдачи|возврата)?
      срок (сдачи|возврата)
      абонемент
      мой (аккаунт|счёт|абонемент)
      moi knigi
    `,
  },
  {
    means: { intent: 'renew', all: true },
    any: `
      RA
      <renew> <all>
      <all> <renew>
      <renew> <all> <my>? (<books>|<loan>)
      <all> <my>? (<books>|<loan>) <renew>
      <renew> <my> <several>
      ~ <renew> <all> / <books> <loan> <my> <self> <what>
    `,
    lv: `
      <renew> visu? (kas man ir|kas paņemts)
      <renew> (grāmatas|tās) {until}?
    `,
    en: `
      <renew> (all of them|them all|it all|all of my books|the lot|all the books|all my things|both)
      renewall
      <renew> (books|loans|the books|them) {until}?
    `,
    ru: `
      <renew> (все|всё) (мои|что есть|что у меня есть|что можно|сразу)
      prodli vse
      <renew> (книги|их) {until}?
    `,
  },
  {
    means: { intent: 'renew' },
    any: `
      <renew>
      <renewal>
      <my> <renewal>
      <renew> <my> (<books>|<loan>)
      R {number}
      <renew> {number}
      <renew> <my>? {number}
      {number} <renew>
      <renew> <books>? {until}
      <renew> {number} {until}
      ~ <renew> {number} / <books> <loan> <my>
      <renew> {query}
    `,
    lv: `
      vai (es)? (varu|var|drīkst|drīkstu) (vēl|ilgāk) (paturēt|turēt) {query}
      vai (es)? (varu|var|drīkst|drīkstu) (paturēt|turēt) {query} (vēl|ilgāk|vēl mazliet|vēl nedaudz|vēl nedēļu)
      vai (es)? (varu|var|drīkst|drīkstu) {query} (paturēt|turēt) (vēl|ilgāk)
      vai (es)? (varu|var|drīkst|drīkstu) (vēl|ilgāk) (paturēt|turēt) (grāmatu|to|šo|grāmatas)
      <renew> (grāmatu|izdevumu|termiņu|aizdevumu|to|šo|nodošanas termiņu)
      <renew> grāmatas termiņu
      paturēt grāmatu ilgāk
      vai (varu|var|drīkst|drīkstu)? (paturēt|turēt) {query} ilgāk
    `,
    en: `
      <renew> (it|this|that|one|my book|a book|the book|a loan|my loan|the loan|this book)
      keep (my book|the book|this book) longer
      ((can|could|may) (i|we))? (get|have|keep) {query} longer
      keep {query} (for longer|a bit longer|longer)
      {query} renew
    `,
    ru: `
      (можно|можно ли)? (мне)? (ещё|подольше)? (оставить|подержать) {query} (ещё|подольше|дольше)
      (можно|можно ли)? (мне)? ещё (оставить|подержать) {query}
      <renew> (книгу|мне книгу|срок|её|эту книгу|эту|срок книги|одну книгу|мою книгу)
      (оставить|подержать) книгу подольше
      {query} (продлить|продлите|продли)
    `,
  },
  {
    means: { intent: 'returned' },
    any: `
      <returned> {number}
      {number} <returned>
      ~ <gaveback> / <already> <books> <self> <my> <library> {number}
      ~ <self> <returned> / <already> <books> <my> {number}
    `,
    lv: `
      es? (jau|vakar|šodien|sen|jau sen|jau vakar) (nodevu|atdevu|atnesu|atgriezu) {query}
      (es|esmu)? jau? (nodevu|atdevu|atnesu) {query} (jau|vakar|šodien|jau vakar|bibliotēkā)
      {query} (es)? jau (nodevu|atdevu|atnesu|nodota|atdota|ir nodota)
      es? esmu jau? (nodevis|nodevusi|atdevis|atdevusi) {query}
      (jau|es|vakar|šodien|sen)? (jau|to|viņu|tās|tās visas|grāmatu|grāmatas|visu|visas)? (nodevu|atdevu|atgriezu) (jau|to|viņu|grāmatu|grāmatas|vakar|visu|visas|atpakaļ|bibliotēkā)?
      es? (to|jau|to jau|viņu jau|tās jau) (nodevu|atdevu|esmu nodevis|esmu nodevusi|atnesu)
      esmu (jau|to)? (nodevis|nodevusi|atdevis|atdevusi) (to|grāmatu|grāmatas)?
      (grāmata|tā|tās|grāmatas) (ir)? jau? (nodota|nodotas|atdota)
      <returned> jau {number}
      jau <returned> {number}
      (grāmatu|to|grāmatas|visu|visas) jau (nodevu|atdevu|atnesu)
      es jau <returned> {number}
    `,
    en: `
      (i|ive|i have|we|we have) already? (brought|taken|took|given|gave) (it|them|the book|the books|everything) back (already|yesterday|today|last week|this morning|on <day>)?
      (i|ive|i have|we|we have) already? (brought|taken|took|given|gave) {query} back (already|yesterday|today|last week|this morning)?
      (i|ive|i have|we|we have) already? (brought|given|taken|gave|took|handed) back {query}
      (i|ive|i have|we|we have) already returned {query}
      (i|ive|i have|we|we have) returned {query} (already|yesterday|today|last week)
      (i|i have|ive|we|weve|we have)? already? returned (it|them|that|this|the book|the books|my books|my book|everything|all)? (already|yesterday|today|last week)?
      (i|i have|ive)? already? (gave|given|brought|took) (it|them|the book) back already?
      (its|it is|it was|was|they were) already? returned
      (i|i have|ive)? already? returned {number} (already)?
    `,
    ru: `
      я? уже (вернул|вернула|сдал|сдала|отдал|отдала|возвратил|возвратила) {query}
      я? (вернул|вернула|сдал|сдала|отдал|отдала) {query} (уже|вчера|сегодня)
      {query} я? уже (вернул|вернула|сдал|сдала|отдал|отдала)
      я? (уже|её|их|книгу|книги|всё)? (уже|её|их|книгу|книги|всё)? (вернул|вернула|сдал|сдала|отдал|отдала|возвратил|возвратила) (её|их|книгу|книги|всё|уже|вчера|сегодня)?
      (книга|она|книги) уже? (сдана|сданы|возвращена)
      я? уже <returned> {number}
    `,
  },
  {
    means: { intent: 'card' },
    any: `
      <my> <card>
      <show> <my>? <card>
      ~ <my> <card> / <show> <reader> <self>
      ~ <what> <self> <debt> / <library>
      ~ <self> <debt> / <what> <library> <my>
    `,
    lv: `
      lasītāja (karte|karti|kartes numurs)
      (mana|manu|mans)? (lasītāja|bibliotēkas) (karte|karti|kartes|kartes numurs)
      (mans|mana)? kartes (numurs|termiņš|svītrkods)
      kāds ir mans? (kartes|lasītāja kartes) numurs
      mans svītrkods
      līdz kuram laikam der mana karte
      (kad|līdz kuram datumam|cik ilgi|vai) (der|beidzas|derīga|ir derīga) mana karte
      kad beidzas kartes termiņš
      (cik|ko) esmu parādā
      (cik|kāds|kādi)? (man ir|mani)? (soda|sods|sodi|parādi|parāds|soda nauda)
    `,
    en: `
      card
      my? library card
      my? (library)? card (number|expiry|barcode)
      (what is|whats) my (library)? card number
      (when does|does|is) my card (expire|expired|valid|expiring)
      (what|how much) do i owe
      (do i|i)? owe (anything|something|money|you|the library)
      my (fines|fees|debt|debts|balance|barcode)
    `,
    ru: `
      (мой)? (читательский)? билет
      (номер|срок)? (моей)? (карты|карточки|билета|читательского билета)
      (номер|срок действия) (моей)? (карты|карточки)
      мой штрихкод
      (сколько|что)? я? (должен|должна)
      сколько (с меня|мой долг)
      (мои|есть ли у меня|у меня есть) (штрафы|долги|задолженности|задолженность|долг|штраф)
      когда заканчивается моя карта
    `,
  },
  {
    means: { intent: 'remove-card' },
    any: `
      <remove> <card>
      <card> <remove>
      <remove> <my>? <child> <card>
      <remove> <card> <my>? <child>
    `,
    lv: `
      <remove> (citu|otru|vienu|šo|viņa|viņas|vēl vienu) <card>
      <remove> <card> no (ģimenes|saraksta|ģimenes kartēm|manām kartēm|savām kartēm|manas ģimenes|savas ģimenes)
      <remove> <my>? (bērnu|bērna karti|dēlu|meitu|ģimenes locekli) no (ģimenes|ģimenes kartēm|manām kartēm|savām kartēm)
      (noņemt|noņem|noņemiet|atvienot|atsaistīt) {query} karti
      (atvienot|atsaistīt|atslēgt) (bērna|dēla|meitas|ģimenes|citu|otru) karti
      kā (noņemt|izdzēst|izņemt) <card>
    `,
    en: `
      <remove> (a|the|one|another|that|this family|a family|the family|his|her) card
      <remove> (a|the|one|another)? card from (my|the)? (family|list|cards|account)
      <remove> (my|the|a) (child|kid|son|daughter|childs|kids|sons|daughters|family) (card|cards)? from (my|the)? (family|list|cards|account)
      <remove> (a|the) <child> <card>
      <remove> {query} card
      unlink (my|the|a) (childs|kids|sons|daughters|family|other) card
      how (do|can) i <remove> (a|the|my childs) card
    `,
    ru: `
      <remove> (другую|вторую|одну|эту|его|её|ещё одну) <card>
      <remove> <card> из (семьи|списка|семейных|моих карт|моей семьи)
      <remove> <my>? (ребёнка|сына|дочь|дочку) из (семьи|списка|семейных карт)
      (убрать|убери|уберите|удалить|удали) карту {query}
      (отвязать|отключить) (карту|карточку) (ребёнка|сына|дочери|жены|мужа)
      как (убрать|удалить) <card>
    `,
  },
  {
    means: { intent: 'family' },
    any: `
      ADDCARD
      <add> <my>? <card>
      <add> <my>? <child> <card>
      <add> <card> <child>
      <my>? <child> <card>
    `,
    lv: `
      ģimenes (kartes|karte|locekļi)
      (mana|manas)? ģimenes? (kartes|ģimene)
      pārslēgt karti
      (pārslēgties|pāriet) uz (citu|bērna) karti
      pievienot (ģimeni|bērnu|ģimenes locekli)
      (pievienot)? (vēl vienu|otru|citu) karti
    `,
    en: `
      my family
      family (card|cards|members|board)
      add (my|a|another|one more|the|second) (card|child|kid|son|daughter|family member)
      add (my|a) (childs|childrens|sons|daughters|kids|wifes|husbands) card
      switch (the)? (card|cards)
      other card
    `,
    ru: `
      (моя)? семья
      (семейные|другая|другую) (карты|карта|карту)
      добавить (ребёнка|ещё одну карту|другую карту|вторую карту|семью)
      (переключить|сменить) карту
    `,
  },
]
