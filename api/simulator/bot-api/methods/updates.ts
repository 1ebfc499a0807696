/** How the bot takes its updates: it polls, or has set a webhook; never both. */

import { z } from 'zod'
import { method } from '../method.ts'
import { flag, integer, json } from '../parameters.ts'
import { accepted, refused } from '../shapes.ts'

const kinds = { allowed_updates: json(z.array(z.string())).optional() }
const drop = { drop_pending_updates: flag.optional() }
const HOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"

export const updateMethods = {
  getUpdates: method(
    { offset: integer.optional(), limit: integer.optional(), timeout: integer.optional(), ...kinds },
    (given, { server, gone }) => {
      if (server.webhook.hook()) return refused(409, HOOK_ACTIVE)
      if (given.allowed_updates) server.updates.allow(given.allowed_updates)
      return server.polling.ask({
        offset: given.offset ?? 0,
        limit: Math.min(100, Math.max(1, given.limit ?? 100)),
        timeoutSeconds: given.timeout ?? 0,
        gone,
      })
    },
  ),

  setWebhook: method(
    {
      url: z.string(),
      secret_token: z.string().optional(),
      max_connections: integer.optional(),
      ...kinds,
      ...drop,
    },
    (given, { server }) => {
      if (given.drop_pending_updates) server.updates.dropAll()
      if (given.allowed_updates) server.updates.allow(given.allowed_updates)
      if (given.url === '') {
        server.webhook.stop()
        return accepted(true)
      }
      if (!reachable(given.url)) return refused(400, 'bad webhook: An HTTPS URL must be provided for webhook')
      const secret = given.secret_token ?? ''
      if (secret.length > 256) return refused(400, 'secret token is too long')
      if (!/^[A-Za-z0-9_-]*$/.test(secret)) return refused(400, 'secret token contains unallowed characters')
      server.polling.interrupt('terminated by setWebhook request')
      server.webhook.set({
        url: given.url,
        secret: secret === '' ? null : secret,
        maxConnections: Math.min(100, Math.max(1, given.max_connections ?? 40)),
      })
      return accepted(true)
    },
  ),

  deleteWebhook: method(drop, (given, { server }) => {
    server.webhook.stop()
    if (given.drop_pending_updates) server.updates.dropAll()
    return accepted(true)
  }),

  getWebhookInfo: method({}, (_given, { server }) => {
    const hook = server.webhook.hook()
    const failure = server.webhook.lastFailure()
    const allowed = server.updates.allowed()
    return accepted({
      url: hook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: server.updates.waiting.size,
      ...(hook ? { max_connections: hook.maxConnections } : {}),
      ...(hook && failure
        ? { last_error_date: Math.floor(failure.at / 1000), last_error_message: failure.message }
        : {}),
      ...(allowed.length > 0 ? { allowed_updates: allowed } : {}),
    })
  }),
}

// The real server takes https only; on this machine plain http will do.
function reachable(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
}
