/** What can be said to Rinda, by examples; less before sign-in. */

import { tell } from '../outcome.ts'
import type { Outcome, Scene } from '../types.ts'

export function help(scene: Scene): Outcome {
  return scene.context.patron === undefined
    ? tell({ say: 'help-search' }, { say: 'help-guest' })
    : tell({ say: 'help-search' }, { say: 'help-account' }, { say: 'help-more' })
}
