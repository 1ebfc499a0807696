/** `npm run bench -- turns [--json]`: a whole turn against a floor and a peer, in ratios of one run. */

import { turns } from './turns/turns.ts'

const [name, ...rest] = process.argv.slice(2)
const json = rest.includes('--json')
if (name === 'turns') await turns({ json })
else {
  console.error('npm run bench -- turns [--json]   (search and notices come with their issues)')
  process.exitCode = 1
}
