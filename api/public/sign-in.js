/** Takes the one-time secret from the address into the form, and shows which phone asks before anything can be typed. */

const form = document.querySelector('#sign-in')
const field = form?.querySelector('[name=token]')
const secret = field?.value || location.hash.slice(1)

if (secret) for (const link of document.querySelectorAll('[data-keeps-secret]')) link.hash = secret

if (form) {
  let sent = false
  // A second press would find the link used up, and say so instead of the success.
  form.addEventListener('submit', (event) => {
    if (sent) event.preventDefault()
    sent = true
    // A download leaves the page where it is.
    if ('downloads' in form.dataset) {
      form.hidden = true
      document.querySelector('#downloaded').hidden = false
    }
    form.querySelector('button').setAttribute('aria-busy', 'true')
  })
  addEventListener('pageshow', () => {
    sent = false
    form.querySelector('button').removeAttribute('aria-busy')
  })
  // Another link opened in the same tab changes only the fragment.
  addEventListener('hashchange', () => location.reload())
  if (form.hidden) showPhone()
}

async function showPhone() {
  const show = (id) => {
    document.querySelector(id).hidden = false
  }
  if (!secret) return show('#over')
  try {
    const answer = await fetch('/signin/phone', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: secret }),
    })
    if (answer.status === 404) return show('#over')
    if (!answer.ok) return show('#trouble')
    const { phone } = await answer.json()
    field.value = secret
    document.querySelector('#phone').textContent = phone
    show('#sign-in')
    document.querySelector('#number').focus()
  } catch {
    show('#trouble')
  }
}
