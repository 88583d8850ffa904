import type { SentenceView } from '../sentence/sentence-view.ts';
import type { DateHit } from '../values/date.ts';

const TOLD =
  "(?:announced|said|says|declared|confirmed|reported|wrote|posted|stated|claimed)(?: [\\w'-]+){0,3}? (?:on |late on |early on )?(?:the )?";
const TOLD_ON = new RegExp(String.raw`\b${TOLD}$`);
/** "is complete, Zelensky confirmed on": the first phase, and who told it behind a comma. */
const PHASE_DONE = new RegExp(
  String.raw`\b(?:first|initial|opening) (?:phase|stage|part|batch|instal?lment)(?!\w)[^;]{0,80}? (?:is|was|has been|had been) (?:now |already |over and )?(?:complete|completed|over|done|finished|carried out|concluded), [^,;]{2,40} ${TOLD}$`,
);

/** True for the day on which somebody told, by the words before it: "Trump announced on (Friday)". */
export const isDayOfTelling = (before: string): boolean => TOLD_ON.test(before);

/**
 * True where the first phase was told as done on a day: it was done by then, and most likely on it.
 *
 * Accepts "The first stage of the exchange is complete, Zelensky confirmed on (May 23)". None: "the exchange will be complete by Sunday, he said on
 * (Friday)", "he said on (Friday) that the first stage was complete".
 */
export const isToldDoneOn = (view: SentenceView, hit: DateHit): boolean =>
  PHASE_DONE.test(view.folded.slice(0, hit.start));
