/** What a library lets its readers take, charges and asks for at pick-up: it may leave a price untold. */

export interface Terms {
  /** items at home at once; `null` = the library has not told, so whoever asks is sent to its desk */
  maxLoans: number | null
  /** euro cents for each day an item is late; `null` = not told */
  overdueFeePerDay: number | null
  /** euro cents for a reader's card, 0 = free; `null` = not told */
  cardFee: number | null
  /** whether the reader's card is shown when a reservation is collected */
  pickupNeedsCard: boolean
  /** open days of the pickup branch a ready copy is kept */
  pickupDays: number
}

/** How one kind of material is lent. */
export interface ItemType {
  code: string
  /** days from the day of lending to the due date, before it moves to an open day */
  loanDays: number
  renewable: boolean
  /** may be taken home; `false` = reading room only */
  lendable: boolean
}
