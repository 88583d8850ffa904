import type { SentenceView } from '../sentence/sentence-view.ts';
import type { DateHit } from '../values/date.ts';

const RECEIVED_BY =
  /\b(?:received|greeted|welcomed|met|visited|interviewed|decorated|honou?red|thanked) by (?:[\w-]+ ){0,3}$/;
/** As far as the day may stand from who received them, UTF-16 units. */
const REACH = 16;

/**
 * True where a day is that on which somebody with a name received those who were freed: a visit, which may have come later.
 *
 * Accepts "the first Ukrainians freed were received by Zelensky on (Sunday)". None: "were met by crowds on (23 May)".
 */
export const receivedBy = (view: SentenceView, hit: DateHit): boolean =>
  view.people.some(
    ({ start, end }) =>
      end <= hit.start && hit.start - end < REACH && RECEIVED_BY.test(view.folded.slice(0, start)),
  );
