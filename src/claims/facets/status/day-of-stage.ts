import type { StatusValue } from '../../../model/index.ts';
import { dateBelongsTo } from '../../belonging/date-of.ts';
import { isDayOfDeal } from '../../belonging/day-of-deal.ts';
import { areHomeBy } from '../../belonging/home-by.ts';
import { isDayOfTelling } from '../../belonging/told-done.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';

const TO_ANOTHER_DAY = /^,? (?:and|to|until|till|through) (?:on )?$/;

/** "May 23 to 25", "May 23-25", "May 23, 24 and 25": the last day stands without its month. */
const TO_A_DAY =
  /^(?:, \d{1,2}(?!\d))*,?(?: (?:and|to|until|till|through) |-)(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?!\w|:\d|[,.]\d| (?:people|prisoners|soldiers|captives|each|on each))/;

const lastOf = ({ value, end }: SentenceView['dates'][0], folded: string): StatusValue['on'] => {
  const last = Number(TO_A_DAY.exec(folded.slice(end))?.[1] ?? 0);
  return last > (value.day ?? 31) && last <= 31 ? { ...value, day: last } : value;
};

/** "starting with 390 on May 23 the exchange was carried out": the day it began, not that of its end. */
const STARTING =
  /\b(?:starting|beginning|(?:which|that)(?: had)? (?:began|begun|started|opened))(?!\w)[^,;.]{0,40}$/;

/** "in three stages, of which the first, on 23 May,": the day of one part of it. */
const OF_ONE_PART =
  /\b(?:the|a) (?:first|second|third|opening|initial|last|final)(?: (?:stages?|phases?|parts?|groups?|batch|one|days?|round|instal?lment))?,? (?:(?:of (?:these|them)|came|coming|took place|taking place|held|was|carried out|completed|began|beginning|fell|falling) )?(?:on )?$/;

/** "the 1,000 freed since Friday": the day from which it went on. */
const SINCE = /\bsince (?:last |the )?$/;

/** "said that all was done, but only the first stage had taken place on (Friday)": in a clause that names a part. */
const NAMES_A_PART =
  /\bonly (?:the|a) (?:first|second|opening|initial) (?:stage|phase|part|batch|group|round|day|instal?lment)(?!\w)/;
const isOfOnePart = (view: SentenceView, at: number): boolean =>
  NAMES_A_PART.test(view.folded.slice(clauseAt(view, at).start, at));

/** The day that the sentence gives the swap; of "between 23 and 25 May" the last. */
const onDay = (
  view: SentenceView,
  stage: StatusValue['stage'],
  place: number,
): StatusValue['on'] => {
  const all = view.dates.filter(
    (d) => d.value.day !== undefined && !(stage === 'complete' && isOfOnePart(view, d.start)),
  );
  // "390 were freed on 23 May, although the whole was completed on 25 May": the day beside the stage.
  const { start } = clauseAt(view, place);
  const beside = all.filter((d) => clauseAt(view, d.start).start === start);
  const days = beside.length ? beside : all;
  // "390 on Friday, 307 on Saturday, 303 on Sunday": done on none of them alone.
  if (new Set(days.map((d) => d.value.day)).size > 2) return undefined;
  const at = days.findIndex(
    (d) =>
      (dateBelongsTo(view, d) === 'swap' || areHomeBy(view, d)) &&
      !STARTING.test(view.folded.slice(0, d.start)) &&
      !OF_ONE_PART.test(view.folded.slice(0, d.start)) &&
      !SINCE.test(view.folded.slice(0, d.start)) &&
      !isDayOfDeal(view.folded.slice(0, d.start)),
  );
  const [day, next] = [days[at], days[at + 1]];
  const goesOn = day && next && TO_ANOTHER_DAY.test(view.folded.slice(day.end, next.start));
  const last = goesOn ? next : day;
  return last && lastOf(last, view.folded);
};

/** "has now been completed": done by the day of the page. */
const JUST_DONE =
  /\b(?:has|have) (?:now |just |already |finally |all )*(?:been|completed|finished|concluded)(?!\w)/;

/** "had been completed in full, Trump announced on Friday": what somebody told as done on a day was done by it. */
const toldOn = (view: SentenceView, at: number): StatusValue['on'] => {
  const days = view.dates.filter((d) => d.value.day !== undefined);
  const [day] = days;
  const before = day && view.folded.slice(at, day.start);
  // A second day may be that of what was told.
  return before && days.length === 1 && isDayOfTelling(before) && !ONLY_OF_PARTS.test(view.folded)
    ? day.value
    : undefined;
};
/** "were on their way to being completed". */
const ONLY_OF_PARTS =
  /\b(?:first|second|initial|opening|phases?|stages?|parts?|batch\w*|instal?lments?|lists?|names|bodies|remains|preparations?|hop(?:ed|ing)|expect\w*|almost|nearly|close to|about to|would|will|could|should|on (?:its|their) way)(?!\w)/;

/** What a page says is done was done by its own day. */
const pageDay = (view: SentenceView): StatusValue['on'] => {
  const [year, month, day] = (view.pageDate ?? '').split('-').map(Number);
  return year && month && day ? { kind: 'date', year, month, day } : undefined;
};

/**
 * The day by which a stage was reached, as the sentence tells it; else that on which it was told as done ("had been completed, he
 * announced on Friday"), or that of the page, for what has not begun and what has just been completed. `at`: where the stage is told.
 */
export const dayOfStage = (
  view: SentenceView,
  { stage, below }: Pick<StatusValue, 'stage' | 'below'>,
  at: number,
): StatusValue['on'] => {
  const byPage =
    (stage === 'begun' && below) || (stage === 'complete' && JUST_DONE.test(view.folded));
  const told = stage === 'complete' && !below ? toldOn(view, at) : undefined;
  return onDay(view, stage, at) ?? told ?? (byPage ? pageDay(view) : undefined);
};
