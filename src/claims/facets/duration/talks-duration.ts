import { oneSideAlone } from '../../belonging/one-side-alone.ts';
import { twoSided } from '../../belonging/two-sided.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { negatedBefore, putAway } from '../../sentence/negation.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { describeInterval, type IntervalHit, readIntervals } from '../../values/interval.ts';
import { claimOf, type FacetContext, type FacetReader } from '../facet.ts';
import { dayLengths } from './day-long.ts';
import { areDaysOfAnother } from './days-of-another.ts';
import { elidedLengths } from './elided.ts';
import { TALKS_WORD } from './head.ts';
import { isLooseLength } from './loose.ts';
import { isNoLength } from './no-length.ts';
import { isNotAsLong, upTo } from './not-as-long.ts';
import { isOfSomethingElse } from './of-something-else.ts';
import { isOtherDoing } from './other-doing.ts';
import { isParting } from './parting.ts';
import { isPredicate } from './predicate.ts';
import { isNotAsTold } from './put-away-between.ts';
import { isCountedFromBeginning, startToEnd } from './start-to-end.ts';
import { tieOf } from './tie-of.ts';

/** "my cousin met them for six hours": a verb of meeting with neither side, nor talks, named. */
const oneSided = (view: SentenceView): boolean =>
  !TALKS_WORD.test(view.folded) &&
  !twoSided(view) &&
  !/\b(?:it|all|this|everything)(?!\w)/.test(view.folded);

/** The length in the page's own words with the range it is read as: "five hours (255–345 min)". */
const asWritten = (view: SentenceView, hit: IntervalHit): string =>
  `${view.raw.slice(hit.start, hit.end).trim()} (${describeInterval(hit.value)})`;

/** "No, under two hours", "no ceasefire, four hours": the no is of something else. */
const ANSWER_NO = /\bno, (?:\w+ ){0,3}$|\b(?:no|without) [\w -]{3,30}, $/;

/** "None of the three rounds lasted longer than": whatever stands between. */
const NONE_OF =
  /\b(?:none of|neither of|no (?:\w+ )?(?:round|meeting|session)s?)(?!\w)[^.;,]{0,60}\b(?:lasted|took|ran|went on|exceeded)(?!\w)[^.;,]{0,24}$/;

/** "hardly improved in the two hours that they sat there": what is denied is what happened then. */
const WITHIN_THE =
  /\b(?:in|during|over|throughout|within) (?:the|those|these|their) (?:[\w-]+ ){0,3}$/;
const isTakenAsKnown = (view: SentenceView, hit: IntervalHit): boolean =>
  WITHIN_THE.test(view.folded.slice(0, hit.start)) &&
  !putAway(view, hit.start) &&
  /^ (?:that|which|when|of|they|the)(?!\w)/.test(view.folded.slice(hit.end));

/** "not five hours"; "not even two hours" is a length of its own. */
const isNegated = (view: SentenceView, hit: IntervalHit): boolean =>
  putAway(view, hit.start) ||
  NONE_OF.test(view.folded.slice(0, hit.start)) ||
  isNotAsTold(view.folded, hit.start) ||
  (!ANSWER_NO.test(view.folded.slice(0, hit.start)) &&
    negatedBefore(view, hit.start, 24) &&
    !/not even|no (?:more|longer)|not (?:more|quite)/.test(
      view.folded.slice(Math.max(0, hit.start - 24), hit.end),
    ));

const lengthsOf = ({ folded }: SentenceView, { before }: FacetContext): readonly IntervalHit[] => [
  ...readIntervals(folded),
  ...dayLengths(folded),
  ...elidedLengths(folded, before),
];

/** The words of its clause; of a predicate without the aside between ("with an hour off for lunch"). */
const wordsAround = (view: SentenceView, hit: IntervalHit, predicate: boolean): string => {
  const clause = clauseAt(view, hit.start);
  return predicate
    ? view.folded.slice(hit.start).replace(/,[^,;.]*,/, '')
    : view.folded.slice(clause.start, clause.end);
};

/** How firmly it is the length of the talks, by the words beside it or by its place in the sentence. */
const tied = (
  view: SentenceView,
  hit: IntervalHit,
  words: string,
  context: FacetContext,
): 'stated' | 'perhaps' | undefined =>
  tieOf(view, hit, words, context) ?? (isLooseLength(view, hit, context) ? 'perhaps' : undefined);

/**
 * talks.duration: how long the talks took, in minutes.
 *
 * Accepts "the talks lasted less than two hours", "met for about two hours", "a two-hour meeting",
 * "over in an hour and forty minutes", "wrapped up after 100 minutes", "not five hours but under two".
 * None: "two hours later", "not two hours into the talks", "an hour-long phone call", "the two hours planned".
 */
export const readTalksDuration: FacetReader = (view, context) =>
  lengthsOf(view, context).flatMap((hit) => {
    if (oneSideAlone(view, hit.start)) return [];
    if (areDaysOfAnother(view, hit)) return [];
    const counted = startToEnd(view, hit);
    if (!counted && !isParting(view, hit))
      if (isNoLength(view, hit) || isCountedFromBeginning(view, hit)) return [];
    const predicate = !counted && isPredicate(view, hit);
    const around = wordsAround(view, hit, predicate);
    // Counted to the end, what has passed so far is the whole.
    const words = counted ? around.replace(/\binto the /, 'of the ') : around;
    const tie = counted ?? (predicate ? 'stated' : tied(view, hit, words, context));
    if (!tie || isOtherDoing(view, hit) || isOfSomethingElse(view, hit, words)) return [];
    const stance = stanceAt(view, hit.start, hit.end);
    if (stance === 'open') return [];
    const implied = tie === 'perhaps' || oneSided(view);
    if (
      stance === 'asserted' &&
      (isNotAsLong(view, hit) || (counted && putAway(view, hit.start)))
    ) {
      const shorter = { ...hit, value: upTo(hit.value) };
      return [
        claimOf('talks.duration', shorter.value, `not ${asWritten(view, shorter)}`, hit, {
          implied,
        }),
      ];
    }
    const denied = (stance === 'denied') !== (isNegated(view, hit) && !isTakenAsKnown(view, hit));
    return [claimOf('talks.duration', hit.value, asWritten(view, hit), hit, { denied, implied })];
  });
