/** What is said to staff: a file a page. None of it travels by SMS. */

import { account } from './desk-shapes/account.ts'
import { audit } from './desk-shapes/audit.ts'
import { counter } from './desk-shapes/counter.ts'
import { frame } from './desk-shapes/frame.ts'
import { refusals } from './desk-shapes/refusals.ts'
import { requests } from './desk-shapes/requests.ts'
import { staff } from './desk-shapes/staff.ts'
import { today } from './desk-shapes/today.ts'
import { shapes } from './shapes.ts'

export const deskShapes = { ...frame, ...refusals, ...account, ...audit, ...staff, ...requests, ...counter, ...today }

/** Every sentence there is, to patrons and to staff. */
export const allShapes = { ...shapes, ...deskShapes }
