/** Whose a deed is that names a branch itself: that branch's, if the library has it. */

import type { Branches } from './deed.ts'
import type { Rooms } from './rooms.ts'

export const knownBranch = async ({ library }: Rooms, { branch: code }: { branch: string }): Promise<Branches> =>
  (await library()).branches.some((one) => one.code === code) ? [code] : 'nowhere'
