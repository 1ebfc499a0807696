/** `/public/…`: our own styles and scripts, and by name the two files of others that pages use. */

import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const ours = fileURLToPath(new URL('./public/', import.meta.url))
const others: Readonly<Record<string, string>> = {
  '/public/pico.css': fileURLToPath(import.meta.resolve('@picocss/pico/css/pico.min.css')),
  '/public/htmx.js': fileURLToPath(new URL('../node_modules/htmx.org/dist/htmx.min.js', import.meta.url)),
}

export function servePublicFiles(app: FastifyInstance): void {
  app.register(fastifyStatic, { root: ours, prefix: '/public/', index: false, dotfiles: 'ignore', maxAge: '1h' })
  for (const [path, file] of Object.entries(others)) {
    const at = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'))
    app.get(path, { logLevel: 'warn' }, (_request, reply) => reply.sendFile(file.slice(at + 1), file.slice(0, at)))
  }
}
