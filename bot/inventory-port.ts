/** Counting what stands on the shelves: by as many people and devices as like, over as many days as it takes. */

import type { DeskRefusal } from './library/refusals.ts'
import type { Instant, PlaceId, Reservation } from './library/types.ts'
import type { Act } from './ports.ts'

/** What a copy was when it was scanned. */
export const scanOutcomes = [
  'in-place',
  'misplaced',
  'unknown',
  'lent',
  'held',
  'was-missing',
  'to-check-in',
  'withdrawn',
] as const
export type ScanOutcome = (typeof scanOutcomes)[number]

/**
 * What a report lists. `missing`: should stand here, was neither scanned nor came over the desk since; `marked`: taken for
 * missing since the counting began. The others were scanned here: `check-in` is for the desk, being lost or on its way.
 */
export const inventoryLists = [
  'missing',
  'misplaced',
  'lent',
  'held',
  'check-in',
  'unknown',
  'withdrawn',
  'marked',
] as const
export type InventoryList = (typeof inventoryLists)[number]

/** How many stand in each list, and how many were scanned in all. */
export type InventoryFigures = Record<InventoryList | 'scanned', number>

export interface Inventory {
  id: string
  branch: string
  /** none: what stands in the branch outside its sections */
  section?: string
  state: 'running' | 'paused' | 'finished'
  startedAt: Instant
  finishedAt?: Instant
  /** how many copies should have stood here when it began */
  expected: number
  /** as it was finished */
  figures?: InventoryFigures
}

/** A place of a branch that can be counted. */
export interface CountedPlace {
  section?: string
  copies: number
  /** the counting that is going on */
  open?: Inventory
  /** the last finished */
  last?: Inventory
}

export interface ScanLine {
  barcode: string
  outcome: ScanOutcome
  at: Instant
  /** the name of whoever scanned it */
  by: string
  copy?: { copyId: string; title: string; author: string; callNumber: string; belongs: PlaceId }
}

/** `again`: it had been scanned before, in this counting. */
export type Scanned = ScanLine & { again: boolean }

export interface InventoryLine {
  barcode: string
  copyId?: string
  title?: string
  author?: string
  callNumber?: string
  belongs?: PlaceId
  /** it should be fetched for somebody */
  toFetch: boolean
}

export interface Inventories {
  /** Whose it is; none when there is no such counting. */
  branchOf(inventoryId: string): Promise<string[]>
  places(branch: string): Promise<CountedPlace[]>
  /** The last finished, newest first. */
  finished(branch: string): Promise<Inventory[]>
  /** Where one is going on already, that one goes on. */
  start(act: Act, input: { branch: string; section?: string }): Promise<{ inventory: Inventory } | DeskRefusal>
  inventory(inventoryId: string): Promise<{ inventory: Inventory; by: { name: string; count: number }[] } | undefined>
  /** Lines of these barcodes as they were scanned. */
  seen(inventoryId: string, barcodes: string[]): Promise<ScanLine[]>
  /** Two barcodes run together are both scanned, when both are known. */
  scan(act: Act, input: { inventoryId: string; barcode: string }): Promise<{ scans: Scanned[] } | DeskRefusal>
  pause(act: Act, input: { inventoryId: string }): Promise<{ inventory: Inventory } | DeskRefusal>
  resume(act: Act, input: { inventoryId: string }): Promise<{ inventory: Inventory } | DeskRefusal>
  finish(act: Act, input: { inventoryId: string }): Promise<{ inventory: Inventory } | DeskRefusal>
  figures(inventoryId: string): Promise<InventoryFigures>
  /** One list in the order of the shelves, `page` from 1. */
  lines(inventoryId: string, list: InventoryList, page: { page: number; size: number }): Promise<InventoryLine[]>
}

/** What a library system does with copies that a counting did not find. */
export interface Missed {
  /** Those scanned, lent or fetched meanwhile are left; the others are missing, and their queues are looked after. */
  markMissing(
    act: Act,
    input: { inventoryId: string; copyIds: string[] },
  ): Promise<{ marked: string[]; left: string[]; touched: Reservation[] } | DeskRefusal>
}
