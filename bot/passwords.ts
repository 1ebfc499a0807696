/** Passwords at rest: argon2id with the pepper, worked out off the main thread. */

import { hash, verify } from '@node-rs/argon2'

export interface Passwords {
  hash(password: string): Promise<string>
  /** Takes as long for a patron without a password, or for nobody, as for one who has one. */
  matches(password: string, kept: string | undefined): Promise<boolean>
}

/** 19 MiB and 2 passes (OWASP's recommendation, and the package's default): about 50 ms. */
export function passwords(pepper: string): Passwords {
  const options = { secret: Buffer.from(pepper), memoryCost: 19_456, timeCost: 2, parallelism: 1 }
  let nobodys: Promise<string> | undefined
  return {
    hash: (password) => hash(password, options),
    async matches(password, kept) {
      nobodys ??= hash('nobody', options)
      const right = await verify(kept ?? (await nobodys), password, options)
      return right && kept !== undefined
    },
  }
}
