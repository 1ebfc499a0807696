/** What is said to staff: a file a page. None of it travels by SMS. */

import { account } from './desk-shapes/account.ts'
import { audit } from './desk-shapes/audit.ts'
import { calendar } from './desk-shapes/calendar.ts'
import { counter } from './desk-shapes/counter.ts'
import { frame } from './desk-shapes/frame.ts'
import { inventory } from './desk-shapes/inventory.ts'
import { library } from './desk-shapes/library.ts'
import { patrons } from './desk-shapes/patrons.ts'
import { refusals } from './desk-shapes/refusals.ts'
import { requests } from './desk-shapes/requests.ts'
import { shelving } from './desk-shapes/shelving.ts'
import { staff } from './desk-shapes/staff.ts'
import { today } from './desk-shapes/today.ts'
import { deskTraining } from './desk-shapes/training.ts'
import { shapes } from './shapes.ts'

export const deskShapes = {
  ...calendar,
  ...library,
  ...frame,
  ...refusals,
  ...patrons,
  ...account,
  ...audit,
  ...staff,
  ...requests,
  ...inventory,
  ...shelving,
  ...counter,
  ...today,
  ...deskTraining,
}

/** Every sentence there is, to patrons and to staff. */
export const allShapes = { ...shapes, ...deskShapes }
