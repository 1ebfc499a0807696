/** The fields of a patron, as they were typed, each with what is wrong with it. */

export type PatronField =
  | 'card'
  | 'name'
  | 'username'
  | 'category'
  | 'born'
  | 'language'
  | 'phone'
  | 'pickupPoint'
  | 'expires'
  | 'fees'

export interface PatronFormView {
  typed: Record<PatronField, string>
  faults: Partial<Record<PatronField, string>>
  points: { value: string; name: string }[]
  languages: { value: string; name: string }[]
}
