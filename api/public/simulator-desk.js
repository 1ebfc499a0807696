// Draws what can be done at the desk.

import { element, keep } from './simulator-phones.js'

const $ = (id) => document.getElementById(id)

export function drawDesk(tasks, perform) {
  const lines = tasks.map((task, place) => ({
    key: `${task.acts[0]?.act.act} ${JSON.stringify(task.acts[0]?.act ?? place)}`,
    ...task,
  }))
  const mine = lines.filter((line) => line.mine)
  const others = lines.filter((line) => !line.mine)
  keep($('desk-mine'), mine.length > 0 ? mine : [{ key: 'none', nothing: true }], (line) => card(line, perform))
  keep($('desk-others'), others, (line) => card(line, perform))
  $('desk-rest').hidden = others.length === 0
  $('desk-count').textContent = String(others.length)
}

function card({ nothing, what, title, who, where, acts, mine }, perform) {
  if (nothing) return element('li', { className: 'nothing', textContent: 'Nothing waits for this patron.' })
  const keys = acts.map(({ label, act }) => {
    const key = element('button', { type: 'button', textContent: label })
    key.setAttribute('aria-label', `${label}: ${title}`)
    key.addEventListener('click', () => perform(act))
    return key
  })
  return element(
    'li',
    {},
    element('p', {}, element('strong', { textContent: title }), element('span', { textContent: what })),
    element('small', { textContent: mine ? where : `${who} · ${where}` }),
    element('div', { className: 'acts' }, ...keys),
  )
}
