import { phrases } from '../lexicon/phrases.ts';

const HOW_MANY = phrases`
  (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|some|a few|several|barely|just|exactly|only|almost|nearly|about)
`;
/** "Exactly one week after the Istanbul meeting, on ": a day measured from another, at the head of a sentence. */
const MEASURED_FROM = new RegExp(
  String.raw`^\W*(?:and |but )?(?:${HOW_MANY} ){1,3}(?:days?|weeks?)(?: to the day)? (?:after|following|from|since) [^,;]{3,60}, (?=(?:on |early on |late on )?(?:the )?$)`,
);

/**
 * The words before a day, without that from which it is measured: its own head stands behind it.
 *
 * Accepts "Exactly one week after the Istanbul meeting, on (23 May)". None: "The talks were held a week after the call, on (16 May)".
 */
export const withoutMeasure = (before: string): string =>
  before.replace(MEASURED_FROM, (m) => ' '.repeat(m.length));
