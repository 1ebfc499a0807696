/** Librarians decide requests: everything is checked again, and against a rule only with a comment. */

import { expect, it } from 'vitest'
import { lent, type Make, open, type Rows, type Scene } from './scene.ts'

export function deciding(make: Make): void {
  const asked = async (rows: Rows): Promise<{ scene: Scene; requestId: string }> => {
    const scene = await open(make, rows)
    await scene.backend.renew({ ask: 'renew', patronId: 'anna', loanIds: ['loan-c1'] }, scene.by('anna'))
    const [line] = await scene.backend.loans({ ask: 'loans', patronId: 'anna' }, scene.now())
    return { scene, requestId: line?.pending?.id ?? '' }
  }
  const due = async (scene: Scene) =>
    (await scene.backend.loans({ ask: 'loans', patronId: 'anna' }, scene.now()))[0]?.loan

  it('moves the due date only on approval', async () => {
    const { scene, requestId } = await asked({ lent: [lent('c1', 'anna', '2026-06-05')] })
    expect(await due(scene)).toMatchObject({ dueAt: '2026-06-05', renewals: 0 })
    expect(await scene.backend.desk.decide(scene.staff(), { requestId, approve: true })).toMatchObject({
      decided: { state: 'approved', decidedBy: 'librarian', decidedAt: scene.now() },
      loan: { dueAt: '2026-06-19', renewals: 1 },
    })
    expect(await due(scene)).toMatchObject({ dueAt: '2026-06-19', renewals: 1 })
  })

  it('keeps the due date on refusal, with the librarian’s comment', async () => {
    const { scene, requestId } = await asked({ lent: [lent('c1', 'anna', '2026-06-05')] })
    const decision = { requestId, approve: false, comment: 'vajag skolai' }
    expect(await scene.backend.desk.decide(scene.staff(), decision)).toMatchObject({
      decided: { state: 'refused', comment: 'vajag skolai' },
    })
    expect(await due(scene)).toMatchObject({ dueAt: '2026-06-05', renewals: 0 })
  })

  it('checks again at the moment of decision: against a rule only with a comment', async () => {
    const { scene, requestId } = await asked({ lent: [lent('c1', 'anna', '2026-06-05')] })
    await scene.reserve('bruno')
    const approve = { requestId, approve: true }
    expect(await scene.backend.desk.decide(scene.staff(), approve)).toEqual({
      refusal: 'comment-needed',
      against: 'someone-waits',
    })
    expect(await scene.backend.desk.decide(scene.staff(), { ...approve, comment: ' ' })).toMatchObject({
      refusal: 'comment-needed',
    })
    expect(await due(scene)).toMatchObject({ dueAt: '2026-06-05' })
    expect(await scene.backend.desk.decide(scene.staff(), { ...approve, comment: 'sarunāts' })).toMatchObject({
      decided: { state: 'approved', comment: 'sarunāts' },
      against: { refusal: 'someone-waits', waiting: 1 },
    })
  })

  it('decides once: the second librarian hears what the first one said', async () => {
    const { scene, requestId } = await asked({ lent: [lent('c1', 'anna', '2026-06-05')] })
    await scene.backend.desk.decide(scene.staff(), { requestId, approve: true })
    expect(await scene.backend.desk.decide(scene.staff(), { requestId, approve: false })).toEqual({
      refusal: 'already-decided',
      state: 'approved',
      decidedBy: 'librarian',
    })
    expect(await due(scene)).toMatchObject({ renewals: 1 })
    expect(await scene.backend.desk.decide(scene.staff(), { requestId: 'nothing', approve: true })).toEqual({
      refusal: 'unknown-request',
    })
  })

  it('lists what is still open at a branch, the nearest deadline first, with who else waits', async () => {
    const rows = { lent: [lent('c1', 'anna', '2026-06-05'), lent('c2', 'bruno', '2026-06-05')] }
    const { scene } = await asked(rows)
    scene.at('2026-06-01T09:00:00.000Z')
    await scene.backend.renew({ ask: 'renew', patronId: 'bruno', loanIds: ['loan-c2'] }, scene.by('bruno'))
    await scene.reserve('cilda')
    const { requests } = await scene.backend.desk.work('galvena', scene.now())
    expect(requests.map(({ request, waiting }) => [request.patronId, waiting])).toEqual([
      ['bruno', 1],
      ['anna', 1],
    ])
    expect((await scene.backend.desk.work('parventa', scene.now())).requests).toEqual([])
  })
}
