/** Carries one update to the bot's webhook over HTTP, on connections of its own that close with the server. */

import http from 'node:http'
import https from 'node:https'

/** What the bot answered: the status, and the seconds of `Retry-After` when it gave them. */
interface Reply {
  status: number
  retryAfter: number | null
}

/** Rejects when nothing answered. */
export type Post = (url: string, headers: Record<string, string>, body: string, stop: AbortSignal) => Promise<Reply>

export function createPost(): { post: Post; close: () => void } {
  const plain = new http.Agent({ keepAlive: true })
  const secure = new https.Agent({ keepAlive: true })
  const post: Post = (url, headers, body, stop) =>
    new Promise((resolve, reject) => {
      const isSecure = url.startsWith('https:')
      const options = {
        method: 'POST',
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        agent: isSecure ? secure : plain,
        signal: stop,
      }
      const request = (isSecure ? https : http).request(url, options, (response) => {
        const asked = Number(response.headers['retry-after'])
        response.resume()
        response.once('error', reject)
        response.once('end', () =>
          resolve({ status: response.statusCode ?? 0, retryAfter: Number.isFinite(asked) ? asked : null }),
        )
      })
      request.once('error', reject)
      request.end(body)
    })
  return {
    post,
    close() {
      plain.destroy()
      secure.destroy()
    },
  }
}
