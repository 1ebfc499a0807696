/**
 * Passwords as argon2id keeps them, with the pepper in each: a copy of the database alone is nothing to guess against.
 * Hashing takes some 50 ms of another thread: never while a transaction is open.
 */

import { hash, verify } from '@node-rs/argon2'

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const keyed = (pepper: string) => ({ secret: Buffer.from(pepper) })

/** The text to keep: algorithm, cost, salt and hash in one. Without the same pepper nothing opens it. */
export const hashPassword = (password: string, pepper: string): Promise<string> =>
  hash(password, { ...cost, ...keyed(pepper) })

/** Of a password nobody has, at the cost above: what an unknown card is held against, so that it takes as long. */
const nobodys = '$argon2id$v=19$m=19456,t=2,p=1$p1QvyEG16rkm5gEr0EWqsA$E9SbYv+tL1dc/Zq4h94d08Ghiklk7HatzQwM6K/F8cU'

/** False when there is nothing to hold it against, or nothing was given; takes as long as when there is. */
export async function isPassword(password: string, kept: string | null | undefined, pepper: string): Promise<boolean> {
  const same = await verify(kept ?? nobodys, password, keyed(pepper))
  return same && kept != null && password !== ''
}
