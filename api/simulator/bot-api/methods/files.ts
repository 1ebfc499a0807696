/** Sending photos and documents, and fetching what a patron sent. */

import { z } from 'zod'
import { readMarkup } from '../markup.ts'
import { type Around, method, openChat } from '../method.ts'
import { flag, json, words } from '../parameters.ts'
import { put, type Server, wireMessage } from '../server.ts'
import { type Answer, accepted, refused, type StoredFile, type Upload } from '../shapes.ts'
import { entityShape, readText } from '../text.ts'

const CAPTION_LIMIT = 1024

const captioned = {
  chat_id: words,
  caption: words.optional(),
  parse_mode: z.string().optional(),
  caption_entities: json(z.array(entityShape)).optional(),
  reply_markup: json(z.unknown()).optional(),
  disable_notification: flag.optional(),
}
type Captioned = z.infer<z.ZodObject<typeof captioned>>

export const fileMethods = {
  sendPhoto: method({ ...captioned, photo: words.optional() }, (given, around) =>
    sendFile('photo', given, given.photo, around),
  ),
  sendDocument: method({ ...captioned, document: words.optional() }, (given, around) =>
    sendFile('document', given, given.document, around),
  ),
  getFile: method({ file_id: words }, (given, { server }) => {
    const file = server.files.get(given.file_id)
    if (!file) return refused(400, 'invalid file_id')
    return accepted({
      file_id: file.fileId,
      file_unique_id: `u${file.fileId}`,
      file_size: file.bytes.byteLength,
      file_path: `${file.kind}s/${file.fileId}`,
    })
  }),
}

/** Keeps bytes as Telegram keeps an upload, under a new file id. */
export function storeFile(server: Server, kind: StoredFile['kind'], upload: Upload): StoredFile {
  const file = { ...upload, kind, fileId: `${kind}-${server.nextNumber()}` }
  server.files.set(file.fileId, file)
  return file
}

function sendFile(kind: StoredFile['kind'], given: Captioned, reference: string | undefined, around: Around): Answer {
  const { server } = around
  const text = { text: given.caption ?? '', parse_mode: given.parse_mode, entities: given.caption_entities }
  const written = readText(text, CAPTION_LIMIT)
  if (!written.ok) return written
  const under = readMarkup(given.reply_markup)
  if (!under.ok) return under
  const chat = openChat(server, given.chat_id)
  if (!chat.ok) return chat
  const file = fileFor(kind, reference, around)
  if (!file.ok) return file
  const message = put(server, chat.result, {
    from: 'bot',
    ...written.result,
    ...under.result,
    preview: null,
    silent: given.disable_notification ?? false,
    file: file.result,
  })
  return accepted(wireMessage(server, chat.result, message))
}

function fileFor(kind: StoredFile['kind'], reference: string | undefined, around: Around): Answer<StoredFile> {
  const part = reference?.startsWith('attach://') ? reference.slice('attach://'.length) : kind
  const upload = around.files.get(part)
  if (upload) {
    if (upload.bytes.byteLength === 0) return refused(400, 'file must be non-empty')
    return accepted(storeFile(around.server, kind, upload))
  }
  if (reference === undefined) return refused(400, `there is no ${kind} in the request`)
  const known = around.server.files.get(reference)
  // The double fetches nothing from the network, so an address is as wrong as an unknown id.
  return known ? accepted(known) : refused(400, 'wrong file identifier/HTTP URL specified')
}
