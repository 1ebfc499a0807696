// The carrier's own words: STOP, START and HELP as Twilio treats and answers them unless told otherwise.

export type OptOutType = 'STOP' | 'START' | 'HELP'

const types: ReadonlyMap<string, OptOutType> = new Map([
  ...['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'].map(
    (word) => [word, 'STOP'] as const,
  ),
  ...['START', 'YES', 'UNSTOP'].map((word) => [word, 'START'] as const),
  ...['HELP', 'INFO'].map((word) => [word, 'HELP'] as const),
])

/** What kind of carrier's word a text is; only a text that is one such word and nothing else counts. */
export function optOutType(body: string): OptOutType | undefined {
  return types.get(body.trim().toUpperCase())
}

/** Whether the number is opted out afterwards, and what the carrier itself answers, if anything. */
export function afterWord(type: OptOutType, optedOut: boolean): { optedOut: boolean; answer: string | undefined } {
  switch (type) {
    case 'STOP':
      return {
        optedOut: true,
        answer: optedOut
          ? undefined
          : 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
      }
    case 'START':
      return {
        optedOut: false,
        answer:
          'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
      }
    case 'HELP':
      return { optedOut, answer: optedOut ? undefined : 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.' }
  }
}
