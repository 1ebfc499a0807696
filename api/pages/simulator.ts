/** The simulator's page: who holds the phones, the two phones, the clock and the desk. Its script fills it. */

import { page } from './views.ts'

export interface SimulatorView {
  libraryName: string
  botName: string
  password: string
  patrons: {
    card: string
    name: string
    language: string
    note: string
    userId: number
    number: string
    phone?: string
    chosen: boolean
  }[]
}

export const simulatorPage = page<SimulatorView>('simulator')
