/** Reads a transcript: plain text that a librarian can read and write. */

import type { ChannelName, Language } from '../../bot/library/types.ts'

export type Line =
  | { line: number; does: 'patron'; text: string }
  | { line: number; does: 'press'; label: string }
  | { line: number; does: 'bot'; text: string; only?: ChannelName }
  | { line: number; does: 'told'; text: string; only?: ChannelName }
  | { line: number; does: 'clock'; by: string }
  | { line: number; does: 'signs in'; card: string }
  | { line: number; does: 'desk'; act: string }

export interface Transcript {
  card?: string
  language?: Language
  channel?: ChannelName
  /** local date and time of the first line */
  clock?: string
  /** what the calendar brings by itself is played too */
  news?: 'all'
  lines: Line[]
}

const headers = ['card', 'language', 'channel', 'clock', 'news'] as const

/** Parses one `.chat` file; throws with the line number when a line is none of the known forms. */
export function readTranscript(text: string): Transcript {
  const transcript: Transcript = { lines: [] }
  text.split('\n').forEach((raw, index) => {
    const line = index + 1
    if (raw.startsWith('#') || raw.trim() === '') return
    const more = /^\s+(\S.*)$/.exec(raw)
    const last = transcript.lines.at(-1)
    if (more !== null && (last?.does === 'bot' || last?.does === 'told')) {
      last.text += `\n${more[1]?.trimEnd()}`
      return
    }
    const [, name, only, rest = ''] = /^([a-z ]+?)(?: \((telegram|sms)\))?:\s*(.*?)\s*$/.exec(raw) ?? []
    if (name === undefined) throw new Error(`line ${line}: cannot be read: ${raw}`)
    if (transcript.lines.length === 0 && header(transcript, name, rest)) return
    transcript.lines.push(lineOf(line, name, only, rest))
  })
  return transcript
}

function header(transcript: Transcript, name: string, value: string): boolean {
  if (!headers.some((known) => known === name)) return false
  if (name === 'clock' && value.startsWith('+')) return false
  Object.assign(transcript, { [name]: value })
  return true
}

function lineOf(line: number, name: string, only: string | undefined, rest: string): Line {
  if (name === 'patron') return { line, does: 'patron', text: rest }
  if (name === 'press') return { line, does: 'press', label: rest }
  if (name === 'clock') return { line, does: 'clock', by: rest }
  if (name === 'signs in') return { line, does: 'signs in', card: rest }
  if (name === 'desk') return { line, does: 'desk', act: rest }
  if (name === 'bot' || name === 'told') {
    return { line, does: name, text: rest, ...(only === 'telegram' || only === 'sms' ? { only } : {}) }
  }
  throw new Error(`line ${line}: “${name}” is no line of a transcript`)
}
