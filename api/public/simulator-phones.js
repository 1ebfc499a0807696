// Draws the two phones: what is new is added, what changed is replaced in place, what is gone is taken away.

const $ = (id) => document.getElementById(id)
const drawn = new WeakMap()

/** An element with these properties and children; text goes in as text. */
export function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}

/** Makes the children of `list` show `items`; an unchanged one is left alone, so that screen readers hear only news. */
export function keep(list, items, make) {
  const known = new Map([...list.children].map((child) => [child.dataset.key, child]))
  let previous = null
  let news = false
  for (const { key, ...item } of items) {
    const said = JSON.stringify(item)
    let child = known.get(key)
    known.delete(key)
    if (child === undefined || drawn.get(child) !== said) {
      const fresh = make(item)
      fresh.dataset.key = key
      drawn.set(fresh, said)
      if (child) replace(child, fresh)
      else news = true
      child = fresh
    }
    const place = previous ? previous.nextSibling : list.firstChild
    if (place !== child) list.insertBefore(child, place)
    previous = child
  }
  for (const gone of known.values()) gone.remove()
  return news
}

/** The keyboard's focus stays on the button in the same place, or the nearest there still is. */
function replace(old, fresh) {
  const at = [...old.querySelectorAll('button')].indexOf(document.activeElement)
  old.replaceWith(fresh)
  const buttons = [...fresh.querySelectorAll('button')]
  if (at >= 0) (buttons[at] ?? buttons.at(-1) ?? $('telegram-text')).focus()
}

const marks = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre' }

function words(parts) {
  return parts.map(({ text, mark, href }) => {
    const inside = href
      ? element('a', { href, target: '_blank', rel: 'noopener noreferrer', textContent: text })
      : document.createTextNode(text)
    return mark ? element(marks[mark], {}, inside) : inside
  })
}

const hour = (at, zone) =>
  new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone })
const day = (at, zone) =>
  new Date(at).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone })

/** Puts a line with the day before the first message of each. */
function withDays(messages, zone) {
  let last = ''
  return messages.flatMap((message) => {
    const today = day(message.at, zone)
    if (today === last) return [message]
    last = today
    return [{ key: `day ${today} ${message.key}`, day: today }, message]
  })
}

const dayLine = (text) => element('li', { className: 'day' }, element('span', { textContent: text }))

function follow(chat, draw) {
  const atEnd = chat.scrollHeight - chat.scrollTop - chat.clientHeight < 80
  const news = draw()
  if (news || atEnd) chat.scrollTop = chat.scrollHeight
}

export function drawTelegram(screen, zone, { press, type }) {
  const { standing, messages, menu, about } = screen
  const blocked = standing === 'blocked'
  $('start').hidden = standing === 'member'
  $('start').textContent = blocked ? 'UNBLOCK' : 'START'
  $('telegram-writing').hidden = standing !== 'member'
  $('block').hidden = standing !== 'member'
  $('telegram-about').hidden = messages.length > 0
  $('telegram-about').textContent = about || 'Press START to talk to the library.'
  const lines = messages.map(({ id, ...message }) => ({ key: `m${id}`, id, ...message }))
  follow($('telegram-chat'), () =>
    keep($('telegram-messages'), withDays(lines, zone), (line) =>
      line.day ? dayLine(line.day) : bubble(line, zone, press),
    ),
  )
  const commands = menu.map(({ command, description }) => ({ key: command, command, description }))
  keep($('telegram-menu'), commands, ({ command, description }) => {
    const choice = element('button', { type: 'button' }, element('b', { textContent: description }), ` /${command}`)
    choice.addEventListener('click', () => {
      document.querySelector('.menu').open = false
      $('telegram-text').focus()
      type(`/${command}`)
    })
    return choice
  })
  document.querySelector('.menu').hidden = menu.length === 0
}

function bubble({ id, from, at, edited, parts, buttons, picture }, zone, press) {
  const text = element('div', { className: 'words' }, ...words(parts))
  if (picture) text.prepend(element('img', { src: picture, alt: 'A picture' }))
  const time = `${edited ? 'edited ' : ''}${hour(at, zone)}`
  const line = element(
    'li',
    { className: from },
    element('span', { className: 'unseen', textContent: from === 'bot' ? 'Library: ' : 'You: ' }),
    element('div', { className: 'bubble' }, text, element('small', { textContent: time })),
  )
  if (buttons.length > 0)
    line.append(element('div', { className: 'buttons' }, ...buttons.map((row) => keys(row, id, press))))
  return line
}

function keys(row, id, press) {
  return element(
    'div',
    { className: 'keys' },
    ...row.map(({ label, press: sent, href }) => {
      if (href) return element('a', { href, target: '_blank', rel: 'noopener noreferrer', textContent: `${label} ↗` })
      const key = element('button', { type: 'button', textContent: label })
      key.addEventListener('click', () => press(sent, id))
      return key
    }),
  )
}

export function drawSms({ number, optedOut, texts }, zone) {
  $('sms-number').textContent = number
  $('sms-muted').hidden = !optedOut
  $('sms-about').hidden = texts.length > 0
  const lines = texts.map((text, place) => ({ key: `t${place}`, ...text }))
  follow($('sms-chat'), () =>
    keep($('sms-messages'), withDays(lines, zone), (line) => (line.day ? dayLine(line.day) : text(line, zone))),
  )
}

const speakers = { patron: 'You: ', library: 'Library: ', carrier: 'The carrier: ' }

function text({ by, at, parts, segments, alphabet, characters }, zone) {
  const parcel = `${segments} ${segments === 1 ? 'part' : 'parts'} · ${alphabet} · ${characters} chars`
  const origin = by === 'carrier' ? 'the carrier itself, not the library' : parcel
  return element(
    'li',
    { className: by },
    element('span', { className: 'unseen', textContent: speakers[by] }),
    element('div', { className: 'bubble' }, element('div', { className: 'words' }, ...words(parts))),
    element('small', {
      className: segments > 1 && by === 'library' ? 'parcel many' : 'parcel',
      textContent: `${hour(at, zone)} · ${origin}`,
    }),
  )
}
