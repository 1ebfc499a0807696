/** The page templates (`*.eta` beside this file); everything put into them is escaped for HTML. */

import { Eta } from 'eta'

const eta = new Eta({ views: import.meta.dirname, cache: true, autoEscape: true })

/** A page as a function of what it shows. */
export const page =
  <View extends object>(name: string) =>
  (view: View): string =>
    eta.render(`./${name}`, view)
