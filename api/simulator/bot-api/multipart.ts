/** multipart/form-data, as grammY writes it (no quotes around a file's name, which stricter parsers refuse). */

import type { Upload } from './shapes.ts'

/** Fields and files of a body; `null` when it has no boundary or breaks off. */
export function parseMultipart(
  contentType: string,
  body: Buffer,
): { fields: Record<string, string>; files: Map<string, Upload> } | null {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1]
  if (boundary === undefined) return null
  const fields: Record<string, string> = {}
  const files = new Map<string, Upload>()
  const line = Buffer.from(`--${boundary}`)
  let at = body.indexOf(line)
  while (at >= 0) {
    const from = at + line.length
    if (body.subarray(from, from + 2).toString() === '--') return { fields, files }
    const next = body.indexOf(Buffer.concat([Buffer.from('\r\n'), line]), from)
    const head = body.indexOf('\r\n\r\n', from)
    if (next < 0 || head < 0 || head > next) return null
    const header = body.subarray(from, head).toString()
    const name = /[;\s]name="?([^";\r\n]*)"?/i.exec(header)?.[1]
    if (name === undefined) return null
    const content = body.subarray(head + 4, next)
    const filename = /filename="?([^";\r\n]*)"?/i.exec(header)?.[1]
    if (filename === undefined) fields[name] = content.toString()
    else files.set(name, { name: filename, bytes: new Uint8Array(content) })
    at = next + 2
  }
  return null
}
