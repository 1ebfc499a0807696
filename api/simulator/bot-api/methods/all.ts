/** Every method the double knows, by its name. */

import type { Method } from '../method.ts'
import { answerMethods } from './answers.ts'
import { fileMethods } from './files.ts'
import { messageMethods } from './messages.ts'
import { profileMethods } from './profile.ts'
import { updateMethods } from './updates.ts'

export const METHODS: Readonly<Record<string, Method>> = {
  ...profileMethods,
  ...updateMethods,
  ...messageMethods,
  ...fileMethods,
  ...answerMethods,
}
