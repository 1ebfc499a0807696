/** The web server with the sign-in page in it, over a real database. */

import { signIn } from '../../api/routes/sign-in.ts'
import { buildServer } from '../../api/server.ts'
import { memory } from '../../bot/ils/memory/memory.ts'
import { openSignInPage } from '../../bot/sign-in-page.ts'
import { loadTexts } from '../../bot/texts/load.ts'
import { seedOf } from '../contracts/scene.ts'
import type { SignInScene } from './sign-in-scene.ts'
import { ventspils } from './ventspils.ts'

export function signInServer(scene: SignInScene, publicUrl: () => string) {
  const texts = loadTexts()
  const clock = { now: scene.now }
  const library = async () => ventspils
  return buildServer({
    catalogue: memory(seedOf({}), { ids: () => 'none' }),
    library,
    clock,
    texts,
    ready: async () => ({ ok: true }),
    trustedProxy: [],
    logger: undefined,
    plugins: [
      signIn({
        ...openSignInPage(scene.signingIn, scene.ownData),
        library,
        texts,
        clock,
        publicUrl,
      }),
    ],
  })
}
