/** The librarians' console under /staff: a file a page. */

import type { FastifyPluginAsync } from 'fastify'
import { accountRoutes } from './staff/account.ts'
import { auditRoutes } from './staff/audit.ts'
import { calendarRoutes } from './staff/calendar.ts'
import { checkInRoutes } from './staff/check-in.ts'
import { checkOutRoutes } from './staff/check-out.ts'
import { claimsRoutes } from './staff/claims.ts'
import { openConsole } from './staff/console.ts'
import type { ConsoleDoor } from './staff/door.ts'
import { faultPages } from './staff/fault-pages.ts'
import { inventoryRoutes } from './staff/inventory.ts'
import { libraryRoutes } from './staff/library.ts'
import { patronRoutes } from './staff/patron.ts'
import { patronsRoutes } from './staff/patrons.ts'
import { pickListRoutes } from './staff/pick-list.ts'
import { readyShelfRoutes } from './staff/ready-shelf.ts'
import { requestsRoutes } from './staff/requests.ts'
import { signInRoutes } from './staff/sign-in.ts'
import { staffRoutes } from './staff/staff.ts'
import { staffPersonRoutes } from './staff/staff-person.ts'
import { todayRoutes } from './staff/today.ts'
import { trainingRoutes } from './staff/training.ts'
import { transitRoutes } from './staff/transit.ts'

/** Register it inside a server that parses forms and cookies, limits rates and sets the usual headers. */
export const staffConsole =
  (door: ConsoleDoor): FastifyPluginAsync =>
  async (app) => {
    const pages = openConsole(app, door)
    app.register(async (scope) => scope.setNotFoundHandler(pages.elsewhere), { prefix: '/staff' })
    faultPages(app, door)
    signInRoutes(app, door)
    accountRoutes(pages, door)
    requestsRoutes(pages)
    inventoryRoutes(pages)
    patronsRoutes(pages, door)
    patronRoutes(pages, door)
    calendarRoutes(pages)
    libraryRoutes(pages)
    staffRoutes(pages)
    staffPersonRoutes(pages)
    auditRoutes(pages)
    pickListRoutes(pages)
    readyShelfRoutes(pages)
    transitRoutes(pages)
    claimsRoutes(pages)
    checkOutRoutes(pages)
    checkInRoutes(pages)
    todayRoutes(pages)
    trainingRoutes(pages)
  }
