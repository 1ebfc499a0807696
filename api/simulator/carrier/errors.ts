// Twilio's error codes as its API words them.

const texts: Readonly<Record<number, string>> = {
  20003: 'Authenticate',
  20404: 'The requested resource was not found',
  20429: 'Too Many Requests',
  20500: 'Internal Server Error',
  20503: 'Service unavailable',
  21211: "Invalid 'To' Phone Number",
  21212: "Invalid 'From' Phone Number",
  21602: 'Message body is required.',
  21603: "A 'From' phone number is required.",
  21604: "A 'To' phone number is required.",
  21610: 'Attempt to send to unsubscribed recipient',
  21614: "'To' number is not a valid mobile number",
  21617: 'The concatenated message body exceeds the 1600 character limit',
  21635: "'To' number cannot be a landline",
  30003: 'Unreachable destination handset',
  30004: 'Message blocked',
  30005: 'Unknown destination handset',
  30006: 'Landline or unreachable carrier',
  30007: 'Message filtered',
  30008: 'Unknown error',
  30036: 'Validity Period Expired',
}

/** What the API calls this code. */
export function errorText(code: number): string {
  return texts[code] ?? `Error ${code}`
}

/** The body of an error answer. */
export function errorBody(status: number, code: number) {
  return { code, message: errorText(code), more_info: `https://www.twilio.com/docs/errors/${code}`, status }
}

/** The code in the body of an answer 5xx. */
export function serverErrorCode(status: number): number {
  return status === 503 ? 20503 : 20500
}
