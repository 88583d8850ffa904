/** "Exactly one week after the Istanbul meeting, on ": a day measured from another, at the head of a sentence. */
const MEASURED_FROM =
  /^\W*(?:and |but )?(?:[\w-]+ ){1,5}(?:days?|weeks?)(?: to the day)? (?:after|following|from|since) [^,;]{3,60}, (?=(?:on |early on |late on )?(?:the )?$)/;

/**
 * The words before a day, without that from which it is measured: its own head stands behind it.
 *
 * Accepts "Exactly one week after the Istanbul meeting, on (23 May)". None: "The talks were held a week after the call, on (16 May)".
 */
export const withoutMeasure = (before: string): string =>
  before.replace(MEASURED_FROM, (m) => ' '.repeat(m.length));
