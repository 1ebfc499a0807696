/** What became of the words sent to patrons, for librarians: our own records, whatever library system stands behind. */

import type { ChannelName, Instant, PatronId } from '../library/types.ts'

/** A message that reached nobody: what it was about, never what it said. */
export interface FailedWord {
  id: number
  kind: string
  channel: ChannelName
  at: Instant
  patronId: PatronId
  name: string
  card: string
}

export interface KindFigures {
  kind: string
  telegram: number
  sms: number
  /** SMS segments, as the carrier counts them */
  segments: number
}

/** No more failed words than this are listed. */
export const mostFailed = 10

export interface WordFigures {
  /**
   * Of notices that speak of this branch, and of answers to patrons who have something there; newest first. What reached
   * the patron later in another way is none.
   */
  failed(branch: string, since: Instant): Promise<{ count: number; words: FailedWord[] }>
  /** What was sent, by kind, in the whole library; the commonest first. */
  byKind(since: Instant): Promise<KindFigures[]>
}
