// The simulator's page: asks for the scene, shows it, and sends what is typed, pressed and moved.

import { drawDesk } from './simulator-desk.js'
import { drawSms, drawTelegram } from './simulator-phones.js'

const $ = (id) => document.getElementById(id)
const radios = () => [...document.querySelectorAll('input[name=patron]')]
const holder = () => radios().find((radio) => radio.checked)
const tries = {
  lv: {
    telegram: ['Labdien', 'Meklēt Raudupiete', 'Manas grāmatas', 'Pieslēgties'],
    sms: ['Darba laiks', 'Manas grāmatas', 'Pagarināt visas'],
  },
  en: {
    telegram: ['Hello', 'Search Orwell', 'My books', 'Sign in'],
    sms: ['Opening hours', 'My books', 'Renew everything'],
  },
  ru: {
    telegram: ['Здравствуйте', 'Найти Булгаков', 'Мои книги', 'Войти'],
    sms: ['Часы работы', 'Мои книги', 'Продлить всё'],
  },
}

let scene
let showing = false
let again = false
let moving = false
// START goes away when it is pressed; the focus then waits for the field that takes its place.
let writeNext = false

/** Says something to the tester, below the clock and to a screen reader. */
function say(words, isFault = false) {
  $('status').textContent = words
  $('status').classList.toggle('fault', isFault)
}

async function send(path, body) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const heard = await answer.json()
  if (!answer.ok) throw new Error(heard.message)
  return heard
}

/** Does it, and says why when it cannot be done. */
async function attempt(act) {
  try {
    say('')
    await act()
  } catch (error) {
    say(error.message, true)
  }
  await show()
}

/** Fetches the scene and shows it; asked meanwhile, it does so once more. */
async function show() {
  if (showing) {
    again = true
    return
  }
  showing = true
  try {
    const { value } = holder()
    const answer = await fetch(`/simulator/scene?patron=${encodeURIComponent(value)}`)
    if (answer.ok && holder().value === value) draw(await answer.json())
    else again = again || answer.ok
  } catch {
    say('The simulator does not answer. It comes back by itself.', true)
  } finally {
    showing = false
  }
  if (again) {
    again = false
    await show()
  }
}

function draw(next) {
  if (scene === undefined) $('status').textContent = ''
  scene = next
  $('now').dateTime = scene.now
  $('now-time').textContent = scene.clock.time
  $('now-day').textContent = scene.clock.day
  $('go-date').min = scene.clock.date
  const { zone } = scene.clock
  drawTelegram(scene.telegram, zone, {
    press: (press, message) => attempt(() => send(telegram(), { press, message })),
    type: (text) => attempt(() => send(telegram(), { text })),
  })
  drawSms(scene.sms, zone)
  if (writeNext && scene.telegram.standing === 'member') {
    writeNext = false
    $('telegram-text').focus()
  }
  drawDesk(scene.desk, (act) =>
    attempt(async () => {
      const { done } = await send('/simulator/desk', act)
      say(done)
    }),
  )
}

const telegram = () => `/simulator/telegram/${holder().dataset.user}`
const sms = () => `/simulator/sms/${holder().dataset.number}`

function composer(formId, inputId, path) {
  $(formId).addEventListener('submit', (event) => {
    event.preventDefault()
    const input = $(inputId)
    const text = input.value.trim()
    if (text === '') return
    input.value = ''
    attempt(() => send(path(), { text }))
  })
}

function drawTries() {
  const words = tries[holder().dataset.language] ?? tries.en
  for (const [kind, path] of [
    ['telegram', telegram],
    ['sms', sms],
  ]) {
    const chips = words[kind].map((text) => {
      const chip = document.createElement('button')
      chip.type = 'button'
      chip.textContent = text
      chip.addEventListener('click', () => attempt(() => send(path(), { text })))
      return chip
    })
    $(`${kind}-tries`).replaceChildren(...chips)
    $(`${kind}-tries`).lang = holder().dataset.language
  }
}

async function moveClock(move) {
  if (moving) return
  moving = true
  const controls = [...document.querySelectorAll('.clock button, .clock input')]
  // Not disabled: the focus would be lost.
  for (const control of controls) control.setAttribute('aria-disabled', 'true')
  document.querySelector('.clock').classList.add('moving')
  const watch = setInterval(show, 1000)
  await attempt(async () => {
    say('The clock is moving…')
    await send('/simulator/clock', move)
    say('')
  })
  clearInterval(watch)
  for (const control of controls) control.removeAttribute('aria-disabled')
  document.querySelector('.clock').classList.remove('moving')
  moving = false
}

let events
let polling
/** Hears of changes over a stream; without one, asks every two seconds. */
function listen() {
  events?.close()
  clearInterval(polling)
  events = new EventSource(`/simulator/events?patron=${encodeURIComponent(holder().value)}`)
  events.addEventListener('changed', show)
  const mine = events
  polling = setInterval(() => {
    if (mine.readyState !== EventSource.OPEN) show()
  }, 2000)
}

function hold() {
  history.replaceState(null, '', `/simulator?patron=${encodeURIComponent(holder().value)}`)
  $('telegram-messages').replaceChildren()
  $('sms-messages').replaceChildren()
  say('')
  drawTries()
  listen()
  show()
}

composer('telegram-form', 'telegram-text', telegram)
composer('sms-form', 'sms-text', sms)
$('start').addEventListener('click', () => {
  const blocked = scene?.telegram.standing === 'blocked'
  writeNext = true
  attempt(() => send(telegram(), blocked ? { blocked: false } : { start: true }))
})
$('block').addEventListener('click', () => attempt(() => send(telegram(), { blocked: true })))
for (const radio of radios()) radio.addEventListener('change', hold)
for (const button of document.querySelectorAll('[data-by]')) {
  button.addEventListener('click', () => moveClock({ by: button.dataset.by }))
}
document.querySelector('[data-morning]').addEventListener('click', () => moveClock({ to: scene.clock.nextMorning }))
$('go').addEventListener('submit', (event) => {
  event.preventDefault()
  moveClock({ to: `${$('go-date').value}T09:00` })
})
document.addEventListener('keydown', (event) => {
  const menu = document.querySelector('.menu[open]')
  if (event.key !== 'Escape' || !menu) return
  menu.open = false
  menu.querySelector('summary').focus()
})

drawTries()
listen()
show()
