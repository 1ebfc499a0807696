/** What every library system must do, said as a librarian would: one suite, run by each backend. */

import { describe } from 'vitest'
import { changing } from './changing.ts'
import { checkingInAndOut } from './checking.ts'
import { atTheCounter } from './counter.ts'
import { counting } from './counting.ts'
import { deciding } from './deciding.ts'
import { fetching } from './fetching.ts'
import { leaving } from './leaving.ts'
import { lookingAfter } from './looking-after.ts'
import { queueing } from './queueing.ts'
import { renewing } from './renewing.ts'
import { reserving } from './reserving.ts'
import type { Make } from './scene.ts'
import { searching } from './searching.ts'
import { shelving } from './shelving.ts'
import { speakingOf } from './speaking-of.ts'

/** Runs the whole suite; `make` opens a backend holding exactly the rows of the seed it is given. */
export function describeBackend(name: string, make: Make): void {
  describe(`${name}: reserving`, () => reserving(make))
  describe(`${name}: changing a reservation`, () => changing(make))
  describe(`${name}: the queue`, () => queueing(make))
  describe(`${name}: fetching`, () => fetching(make))
  describe(`${name}: at the shelves`, () => shelving(make))
  describe(`${name}: checking in and out`, () => checkingInAndOut(make))
  describe(`${name}: at the counter`, () => atTheCounter(make))
  describe(`${name}: asking for longer`, () => renewing(make))
  describe(`${name}: deciding`, () => deciding(make))
  describe(`${name}: counting`, () => counting(make))
  describe(`${name}: searching and signing in`, () => searching(make))
  describe(`${name}: cards of the family`, () => lookingAfter(make))
  describe(`${name}: leaving`, () => leaving(make))
  describe(`${name}: what notices read`, () => speakingOf(make))
}
