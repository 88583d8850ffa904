import type { TextRange } from '../../../model/index.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { RawClaim } from '../facet.ts';

/** "Their first stop, a hospital in", "the freed men's first halt was": before the place. */
const FIRST_STOP =
  /(?:^\W*|[;:,] (?:and |where )?)(?:their|whose|the (?:[\w-]+ ){0,3}?(?:men|ukrainians|russians|prisoners|captives|freed|returnees|soldiers|servicemen|buses|convoy)'s?) (?:very )?first (?:stop|halt|port of call|station|destination)(?: (?:on|in|after|of) [\w' ]{3,30}?)?(?:,|:| was| is| had been)(?: (?:an?|the) (?:[\w-]+ ){1,3}?(?:in|at|near|outside|of))?(?: (?:in|at|near))?(?: the)?(?: (?:city|town) of)? $/;
/** Of those who were exchanged: a delegation has stops, too. */
const FREED =
  /\b(?:freed|released|exchanged|swapped|prisoners?|captives|returnees|handed over|let go|captivity)(?!\w)/;

/**
 * True where the place is told to be the first at which the freed arrived.
 *
 * Accepts "Their first stop, a hospital in (Kharkiv)", "The freed men's first halt was (Sumy)". None: "their next stop, a hospital in",
 * "the delegation's first stop was (Ankara)".
 */
export const isFirstStop = ({ folded }: SentenceView, { start }: TextRange): boolean =>
  FIRST_STOP.test(folded.slice(0, start)) && FREED.test(folded);

const TREATED = /\b(?:hospitals?|sanator\w+|clinics?|rehabilitat\w+)(?!\w)/;
/** Sources tell of a welcome; where the freed Ukrainians are treated afterwards is another station, unless it was the first. */
export const isTreatedThere = (
  view: SentenceView,
  { subject, evidence }: Pick<RawClaim, 'subject' | 'evidence'>,
): boolean =>
  subject === 'freed Ukrainians' && TREATED.test(view.folded) && !isFirstStop(view, evidence);
