/** Cards of the family: who looks after whom, and until when. */

import { expect, it } from 'vitest'
import type { Instant } from '../../bot/library/types.ts'
import { copy, type Make, open, patron, tuesday } from './scene.ts'

export function lookingAfter(make: Make): void {
  const family = () =>
    open(make, {
      copies: [copy('c1'), copy('c2')],
      patrons: [
        patron('anna', { born: '1986-05-12' }),
        patron('emma', { category: 'child', born: '2016-09-01' }),
        patron('toms', { category: 'child', born: '2008-06-03' }),
      ],
      guardians: [{ holderId: 'anna', cardId: 'toms' }],
    })
  const add = (scene: Awaited<ReturnType<typeof family>>, wardId: string, key?: string) =>
    scene.backend['add-ward']({ ask: 'add-ward', holderId: 'anna', wardId }, scene.by('anna', key))
  const wardsOf = async (scene: Awaited<ReturnType<typeof family>>, now: Instant = tuesday) =>
    (await scene.backend.wards({ ask: 'wards', patronId: 'anna' }, now)).map(({ id }) => id)

  it('adds a card, once however often it is asked, and takes it off again', async () => {
    const scene = await family()
    expect(await add(scene, 'emma', 'k1')).toMatchObject({ added: { id: 'emma' } })
    expect(await add(scene, 'emma', 'k1')).toMatchObject({ added: { id: 'emma' } })
    expect(await add(scene, 'emma')).toMatchObject({ added: { id: 'emma' } })
    expect(await wardsOf(scene)).toEqual(['emma', 'toms'])
    const remove = () =>
      scene.backend['remove-ward']({ ask: 'remove-ward', holderId: 'anna', wardId: 'emma' }, scene.by('anna'))
    expect(await remove()).toBe('removed')
    expect(await remove()).toBe('was-not-there')
    expect(await wardsOf(scene)).toEqual(['toms'])
  })

  it('nobody looks after their own card, or one that does not exist', async () => {
    const scene = await family()
    expect(await add(scene, 'anna')).toEqual({ failed: 'own-card' })
    expect(await add(scene, 'nobody')).toEqual({ failed: 'gone' })
  })

  it('a child’s card leaves on the eighteenth birthday, unless its owner agrees anew', async () => {
    const scene = await family()
    const birthday: Instant = '2026-06-03T07:00:00.000Z'
    expect(await wardsOf(scene)).toEqual(['toms'])
    expect(await wardsOf(scene, birthday)).toEqual([])
    scene.at(birthday)
    await add(scene, 'toms')
    expect(await wardsOf(scene, birthday)).toEqual(['toms'])
  })

  it('limits stay each card’s own', async () => {
    const scene = await family()
    await add(scene, 'emma')
    expect(await scene.reserve('emma')).toHaveProperty('reservation')
    expect(await scene.reserve('anna')).toHaveProperty('reservation')
  })
}
