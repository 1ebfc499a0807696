/** Words that ask for a title, and that follow one. */

import type { Phrases } from '../phrases.ts'

export const searchingRows: readonly Phrases[] = [
  {
    means: { intent: 'search' },
    lv: `
      meklēt
      meklēju
      meklēšana
      atrast
      (meklēt|meklē|meklēju|meklējiet|atrast|atrodi|atrodiet|sameklē|sameklēt|sameklējiet|pameklē|pameklēt) {query}
      (meklēt|meklēju|atrast|atrodi|sameklē) grāmatu
      (meklēt|meklēju|atrast|atrodi|sameklē) (kaut ko|grāmatas) (no|par) {query}
      (vai)? (jums|bibliotēkā|jums te|te|tev|bibliotēkai) ir {query}
      (vai)? (jums|bibliotēkā) ir (pieejama|pieejams|pieejamas|atrodama|dabūjama|kaut kas no|kaut kas par|kas no|kāda grāmata par|kādas grāmatas par|grāmatas par|grāmata par) {query}
      (vai)? (jums|bibliotēkā) (nav|nebūtu|būtu|būs|atrastos) {query}
      (vai)? (jums|bibliotēkā)? ir {query} (grāmatas|darbi|romāni|stāsti|dzeja)
      (vai)? ir (pieejama|pieejams|pieejamas|dabūjama|dabūjams) {query}
      vai ir {query}
      grāmatas (par|no) {query}
      (vai)? {query} (ir)? (pieejama|pieejams|dabūjama|dabūjams|pieejamas)
      (vai)? {query} ir (jums|bibliotēkā|uz vietas|plauktā|brīva)
      (vai)? (es)? (varu|var|varētu) (dabūt|paņemt|aizņemties|izņemt) {query}
      (kur|kā) (var|varu|es varu|varētu)? (dabūt|atrast) {query}
      (gribu|gribētu|vēlos|vēlētos) (izlasīt|lasīt|palasīt|atrast|meklēt) {query}
      (gribu|gribētu|vēlos|vēlētos|vajag) (kādu|kādas)? (grāmatu|grāmatas|kaut ko) (par|no) {query}
      (mani)? interesē {query}
      (man)? (vajag|vajadzētu|nepieciešama|nepieciešams) (grāmatu|grāmata) {query}
      kas jums ir no {query}
      (kādas)? (jums)? (ir)? {query} grāmatas (ir)? (jums|pieejamas)
      (kādas|kuras) (ir)? {query} grāmatas (jums)? (ir)?
    `,
    en: `
      search
      find
      search (for)? {query}
      search (the)? (catalogue|catalog)
      search (the)? (catalogue|catalog) for {query}
      (find|look up|look for|lookup) {query}
      (find|search|search for|look for|find me|looking for) (a book|books|something|anything) (called|by|about|on|named|titled) {query}
      find a book
      find {query} for me
      books (by|about|on) {query}
      (do|does|would|will|did) (you|the library|library|u) (guys)? (happen to)? (have|got|stock|carry|own|hold) {query}
      (do|does) (you|the library|library|u) (have|got) (got)? (any|a|the|anything|something|some|any books|a book|books|anything written|a copy|copies|any copies) (by|about|from|on|of|called|titled) {query}
      (have|has) (you|the library|library|u) (got)? {query}
      (have|has) (you|the library|library|u) (got)? (any|a|anything|something|some|any books|a book|books|anything written|a copy|copies|any copies) (by|about|from|on|of|called|titled) {query}
      (got|anything|any books|got anything|got any) (anything|any)? (by|about) {query}
      (is|are) there (any copy of|a copy of|any books by|any books about|anything by|anything about|a book called) {query}
      is {query} (available|in|there|on the shelf|in the library|free|in stock)
      (is|are) {query} available (now|today|at the library)?
      (im|i am|we are) (looking|searching) for (a|the)? (book|books)? (called|by|about|titled|named) {query}
      (im|i am|we are)? (looking|searching) for {query}
      (i|we)? (want|would like|need|wish|id like)? to (read|find|search for|look for) {query}
      i (want|need) (a|the)? book (called|by|about|titled|named)? {query}
      (where|how) (can|do|could) (i|we) (find|get) {query}
      (can|could|may) (i|we) (get|borrow|have|find|take) {query}
      (can|could) you (find|search|search for|look up|look for) {query}
      (what|which) (books|titles) (do you have|have you got|have you) (by|about|on) {query}
      what (do you have|have you got|have you) (by|about|on|from) {query}
      (show|show me|list) (me)? (books|everything|anything|something|all books) (by|about) {query}
    `,
    ru: `
      найти
      найди
      поиск
      искать
      (найти|найди|найдите|ищу|искать|поищи|поищите|поиск|отыскать|поискать) {query}
      (найти|найди|найдите|ищу|поищи) (книгу|книги|что-нибудь|что нибудь) (про|о|об|автора)? {query}
      (есть|имеется|имеются|найдётся|бывает) (ли)? (у вас|у тебя|в библиотеке|в наличии) {query}
      (есть|имеется|имеются|найдётся) ли {query}
      (есть)? (ли)? у вас (есть|имеется|найдётся|нет) {query}
      (есть|имеется|найдётся) (ли)? (у вас|в библиотеке) (книга|книги|книг|роман|романы|что-нибудь|что нибудь|что-то|что то) (автора|про|о|об|от|под названием)? {query}
      (есть)? (ли)? у вас есть (книга|книги|роман|романы|что нибудь|что то) (автора|про|о|об|от|под названием)? {query}
      {query} (есть|имеется) (ли)? (у вас|в наличии|в библиотеке)
      {query} (есть|имеется) ли
      (есть|имеется) {query} (у вас|в наличии|в библиотеке)
      какие (есть)? книги {query} (у вас)? есть (у вас)?
      какие (у вас)? есть книги {query}
      книги (про|о|об|автора) {query}
      нет ли (у вас)? {query}
      (можно|могу|могу ли)? (я|ли)? (взять|получить|почитать) {query}
      где (можно|мне)? (найти|взять) {query}
      (хочу|хотел|хотела|хотелось бы|хотел бы|хотела бы) (прочитать|почитать|найти) {query}
      (меня)? интересует {query}
      (мне)? (нужна|нужен|нужны) (книга|книги|книгу|роман)? {query}
      (доступна|доступен) ли {query}
      poisk {query}
      (najti|naiti|ishchu|ischu) {query}
    `,
  },
  {
    means: { intent: 'follow' },
    lv: `
      sekot
      (sekot|sekošu|sekoju|seko) {query}
      (sekot|sekošu|seko) (autoram|autorei|tēmai|sērijai|jaunumiem) {query}
      (paziņot|paziņojiet|paziņo|dod ziņu|dodiet ziņu) (man)? (kad|ja) (būs|parādās|parādīsies|iznāks) {query}
    `,
    en: `
      follow
      follow {query}
      follow (the)? (author|series|topic|subject) {query}
      (notify|tell|alert) me (when|about|if) (new)? {query} (is added|arrives|appears|comes out|comes in|comes)
      (notify|alert) me (about|of) {query}
    `,
    ru: `
      следить
      (следить|слежу|следи|следите) за {query}
      (следить|следи|следите) за (автором|серией|темой|новинками) {query}
      подписаться на {query}
      (сообщите|сообщи|дайте знать) (мне)? (когда|если) (появится|выйдет|будет) {query}
    `,
  },
]
