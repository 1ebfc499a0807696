// Posts a form over a connection of its own, so that a kept-alive socket never hides or invents a failure.

import * as http from 'node:http'
import * as https from 'node:https'
import type { Posted, PostForm } from './types.ts'

export const postForm: PostForm = (url, fields, headers, signal) =>
  new Promise<Posted>((resolve) => {
    const body = new URLSearchParams(fields).toString()
    const secure = url.startsWith('https:')
    let connected = false
    const failed = () => {
      if (signal.aborted) resolve({ kind: 'timed out' })
      else resolve({ kind: connected ? 'broken' : 'unreachable' })
    }
    const request = (secure ? https : http).request(url, {
      method: 'POST',
      agent: false,
      signal,
      headers: {
        ...headers,
        'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
        'content-length': Buffer.byteLength(body),
      },
    })
    request.on('socket', (socket) => {
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        connected = true
      })
    })
    request.on('error', failed)
    request.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', failed)
      response.on('end', () => {
        resolve({ kind: 'answered', status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') })
      })
    })
    request.end(body)
  })
