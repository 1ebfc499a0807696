/** What was posted and would move dates: the same form again, hidden, with one button that agrees. */
export interface ToConfirm {
  path: string
  fields: { name: string; value: string }[]
}
