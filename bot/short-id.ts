/** Short ids and nonces that fit into a button's 64 bytes. */

import { randomBytes } from 'node:crypto'

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Ten of `a–z 0–9`: some 51 bits, plenty for one library's rows. */
export const shortId = (): string => Array.from(randomBytes(10), (byte) => letters[byte % letters.length]).join('')
