// Scans wait in a line and are sent one after the other; without a network they wait, each with its key, and are sent again.
// Without this script the form is posted as any other.
const form = document.querySelector('#counting')
const answer = document.querySelector('#answer')
const offline = document.querySelector('#offline')
const kept = 'rinda-scans'

if (form) {
  const field = form.querySelector('[data-scan]')
  const [id, first] = [form.elements.id.value, form.elements.key.value]
  const line = JSON.parse(sessionStorage.getItem(kept) ?? '[]').filter((one) => one.id === id)
  let made = 0
  let sending = false

  const keep = () => sessionStorage.setItem(kept, JSON.stringify(line))
  const say = (lost) => {
    offline.hidden = !lost
    offline.querySelector('strong').textContent = lost ? String(line.length) : ''
  }

  async function send() {
    if (sending) return
    sending = true
    while (line.length > 0) {
      const [{ barcode, key }] = line
      try {
        const body = new URLSearchParams({ csrf: form.elements.csrf.value, key, id, barcode })
        const response = await fetch(form.action, { method: 'POST', body })
        if (response.status >= 500 || response.status === 429) throw new Error('again')
        // Not signed in any more, paused, or finished: the page itself says so.
        if (!response.ok || new URL(response.url).pathname !== location.pathname) return location.reload()
        const page = new DOMParser().parseFromString(await response.text(), 'text/html')
        if (!page.querySelector('#counting')) return location.reload()
        line.shift()
        keep()
        say(false)
        const flash = page.querySelector('.flash.refused:not(#offline)')
        answer.replaceChildren(...(flash ? [flash] : []), ...page.querySelector('#answer').childNodes)
        document.querySelector('#progress').replaceWith(page.querySelector('#progress'))
      } catch {
        say(true)
        await new Promise((resolve) => setTimeout(resolve, 2000))
      }
    }
    sending = false
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const barcode = field.value.trim()
    field.value = ''
    field.focus()
    if (barcode === '') return
    line.push({ id, barcode, key: `${first}.${made++}` })
    keep()
    send()
  })
  send()
}
