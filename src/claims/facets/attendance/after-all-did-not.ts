import { matchesOf } from '../../lexicon/matches.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { RawClaim } from '../facet.ts';
import { tookPart } from './took-part.ts';

/** What was offered, hoped or promised, and what: "had toyed with joining", "many had hoped would come". */
const WISHED =
  /\b(?:offer|float|toy|talked of|spoke(?:n)? of|mus(?:ed|ing)|promis|vow|pledg|hop(?:ed|ing)|expect|invit|plann?|want|suggest|threaten|consider|dar(?:ed|ing)|urg(?:ed|ing)|announc|tipped|due to|suppos|ready to|willing)\w*(?!\w)/;
const COMING =
  /\b(?:join(?:ing)?|fly(?:ing)?|com(?:e|ing)|go(?:ing)?|attend(?:ing)?|travel(?:l?ing)?|turn(?:ing)? up|show(?:ing)? up|tak(?:e|ing) part|appear(?:ing)?|lead(?:ing)?|be (?:there|present|in istanbul|at the (?:talks|table)))(?!\w)/;
const OF_THE_TALKS =
  /\b(?:istanbul|turk\w+|talks|negotiat\w+|table|meeting|delegation|there)(?!\w)/;
const AT_LAST =
  '(?:(?:in the end|ultimately|finally|eventually|after all|in the event|then|himself|of course|simply|however),? ){0,2}';
/** Nothing is left to be done: "did not, he said, expect" goes on. */
const NO_MORE = String.raw`did(?: not|n't)(?= *(?:[.;!]|$|, (?:and|but|sending|leaving|staying|preferring|to (?:the|nobody's|no one's))(?!\w)))`;

/** Asked first: to compile the pattern below takes its time. */
const DID_NOT = /did(?: not|n't)/;

/** ", who had toyed with joining the talks, in the end did not"; " had offered to come; in the end he did not". */
const THEN_DID_NOT = new RegExp(
  String.raw`(?:,(?: (?:who|whom|having))( [^;.]{8,150}?),| (?:had|has|was)( [^;.]{8,150}?)[;,] (?:but |yet |and )?(?:in the end,? |finally,? |ultimately,? )?(?:he|she)) ${AT_LAST}${NO_MORE}`,
  'g',
);

/**
 * Whoever was to come to the talks, and of whom nothing but "did not" is told behind.
 *
 * Accepts "Trump, who had toyed with joining them in Istanbul, in the end did not", "Putin had promised to attend the talks; in the end he did
 * not". None: "Trump, who had hoped for a truce, did not", "Putin, who had promised to come, did not say why".
 */
export const afterAllDidNot = (view: SentenceView): RawClaim[] => {
  if (!DID_NOT.test(view.folded) || !WISHED.test(view.folded)) return [];
  return matchesOf(view.folded, THEN_DID_NOT).flatMap((m) => {
    const told = (m[1] ?? m[2]) as string;
    const who = view.people.find(({ end }) => end === m.index);
    if (!who || !WISHED.test(told) || !COMING.test(told) || !OF_THE_TALKS.test(view.folded))
      return [];
    return [tookPart(who.name, false, { start: who.start, end: m.index + m[0].length })];
  });
};
