// Focuses the scan field, guards against pressing twice, counts down. Nothing is right only because of it.
const scan = document.querySelector('[data-scan]')
scan?.focus()
// What was refused is seen, and replaced by the next scan.
scan?.select()

for (const form of document.querySelectorAll('form[data-once]')) {
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent === 'yes') event.preventDefault()
    form.dataset.sent = 'yes'
    form.setAttribute('aria-busy', 'true')
  })
}
// The back button brings the page back as it was left.
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) {
    delete form.dataset.sent
    form.removeAttribute('aria-busy')
  }
})

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}

// Library time may run ahead of this machine's: the page says when it was made.
const made = Date.parse(document.querySelector('meta[name="made-at"]')?.content ?? '') || Date.now()
const opened = performance.now()
function countDown() {
  const now = made + performance.now() - opened
  for (const time of document.querySelectorAll('[data-until]')) {
    const minutes = Math.floor((Date.parse(time.dataset.until) - now) / 60_000)
    const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
    const clock = `${hours}:${String(rest).padStart(2, '0')}`
    time.textContent = minutes < 0 ? '' : days > 0 ? `${days} d ${clock}` : clock
    time.classList.toggle('alarm', minutes < 60)
  }
}
countDown()
setInterval(countDown, 20_000)

// What can be taken back for a minute: by the second, then its button goes; the server decides anyway.
function countSeconds() {
  const now = made + performance.now() - opened
  for (const time of document.querySelectorAll('[data-seconds]')) {
    const seconds = Math.ceil((Date.parse(time.dataset.seconds) - now) / 1000)
    time.textContent = `${seconds} s`
    if (seconds <= 0) time.closest('form')?.remove()
  }
}
countSeconds()
setInterval(countSeconds, 1000)
