import { twoSided } from '../../belonging/two-sided.ts';
import { TALKS } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { IntervalHit } from '../../values/interval.ts';
import { comesToMark } from '../../values/time-marks.ts';
import type { FacetContext } from '../facet.ts';
import { HEAD, headBefore, headInClause, headInSentence } from './head.ts';
import { isOnAnotherDay } from './on-another-day.ts';
import { isParting, OTHER_STAY } from './parting.ts';
import { aheadOf } from './put-away-between.ts';

/** "Less than two hours did the delegations stay at one table". */
const DID_STAY =
  /^[^.;]{0,16} did(?!\w)[^.;]{0,60}\b(?:stay|sit|talk|last|meet|remain|negotiate|need|spend|take)(?!\w)/;

/** Ties a length to what lasted it; stands before the length, with little in between. */
const LASTING = new RegExp(phrases`
  (?:
    \b(?:
      last(?:ed|ing|s)?|took|takes|taking|taken|ran|runs?|running|went on|g(?:oing|one) on|dragg\w+
      |continu\w+|end(?:ed|s|ing)?|over|wrapp\w+|conclud\w+|finish\w+|broke (?:up|off)|spent|spread
      |clos\w+|adjourn\w+|stretch\w+|cut short|need\w*|requir\w+|done|kept|held out|clock\w+|c[ao]me to
      |amount\w*|add(?:ed|s) up|var(?:y|ies|ied)|during|total\w*|duration|length|closeted|sat|talk\w*
      |negotiat\w+|met|were|was|fill\w*|managed|devoted|gave (?:each other|one another)|lay
      |(?:mak|ma)(?:e|de|ing) do with|at it|argued|haggled|wrangled|quarrell?ed|bickered|sparred|bargained
      |deliberated|conferred
    )(?!\w)[^;]{0,46}
    |\b(?:for|after|in|within|of|through|inside)(?: [\w-]+){0,2} ?
    |\bat (?:about |around |roughly )?
    |\b(?:fell|fall(?:s|ing)?|stay(?:ed|s)?|remain(?:ed|s)?|c[oa]me in)(?: (?:well|just|still|too|somewhat|comfortably))* ?
  )$
`);

/** ": that is how long it lasted" behind a length. */
const THAT_IS_HOW_LONG =
  /^(?:, [^,;]{2,30},|:| -)? (?:that |this )?(?:is|was) (?:what|how long|all)(?!\w)[^.;]{0,60}\b(?:lasted|took|spent|needed|had|managed|stayed|sat)(?!\w)|^ long (?:they|it|these|those|the (?:talks|meeting|negotiations)) (?:were|was|lasted|ran)(?!\w)|^[^.;:]{0,20}: (?:so|that) long (?:did|was|were|it took)(?!\w)/;

/** "were done in less time than a film: under two hours": the length behind a colon or a dash is all that is left to say. */
const APPOSED =
  /\b(?:last(?:ed|s)?|took|done|over|finished|spent|talked|met|sat|brief\w*|short)(?!\w)[^;.]{0,80}(?::| -) $/;
const TO_THE_END = /^(?:,? (?:no more|all told|in all|at most|start to finish))?\W*$/;

const isApposed = (view: SentenceView, hit: IntervalHit): boolean =>
  APPOSED.test(view.folded.slice(Math.max(0, hit.start - 120), hit.start)) &&
  TO_THE_END.test(view.folded.slice(hit.end));

/** "did not last even two hours": the verb is read as part of the length. */
const OWN_VERB = /^(?:did not last|did(?: not|n't) reach|never reached)(?!\w)/;

const isLasting = (view: SentenceView, hit: IntervalHit): boolean =>
  LASTING.test(aheadOf(view.folded, hit.start).slice(-70)) ||
  OWN_VERB.test(view.folded.slice(hit.start, hit.end)) ||
  comesToMark(view.folded.slice(0, hit.start), view.folded.slice(hit.end)) ||
  DID_STAY.test(view.folded.slice(hit.end)) ||
  THAT_IS_HOW_LONG.test(view.folded.slice(hit.end)) ||
  isApposed(view, hit);

const ROUND_THE_TABLE = new RegExp(
  String.raw`(?:-hour|-minute|hours?|minutes?|hrs?|quarters|half)(?: of)?(?: [\w-]+){0,3} (?:${TALKS})(?!\w)|(?:hours?|minutes?|\d ?h(?: ?\d\d)?|half|quarters) (?:at|around|round) (?:a|the|one) table(?!\w)|(?:hours?|minutes?) (?:together )?in istanbul(?!\w)`,
);

/** What takes up the talks of the sentence before: "it", "the whole thing", "the proceedings". */
const TAKEN_UP = new RegExp(phrases`
  \b(?:
    it|they|this|all|everything|length|duration|proceedings|(?:the|that) (?:affair|encounter|event|day's business)
    |the (?:whole|entire) (?:thing|affair|business|exercise|event|encounter|show|spectacle|episode|lot)
  )(?!\w)
`);

/** "The longest of the three, the first, fell short of two hours". */
const THE_FIRST =
  /\bthe first(?: (?:one|round))?(?= of (?:the |these )?(?:two|three|four|them)(?!\w)|,| (?:took|lasted|was|fell|ended|ran|had)(?!\w))/;

/** '"Less than two hours," said the minister': an answer, not a sentence. */
const ANSWERED =
  /^,?["'],? (?:(?:[\w-]+ ){1,4})?(?:said|says|replied|answered|was the answer)(?!\w)/;

const isVerbless = ({ folded }: SentenceView, hit: IntervalHit, before: string): boolean =>
  hit.start < 12 &&
  (folded.length < 50 || ANSWERED.test(folded.slice(hit.end))) &&
  !/\b(?:not|never|yet|late)(?!\w)/.test(folded.slice(hit.end)) &&
  HEAD.test(before.slice(-120));

/** "the quarrel took an hour, the Istanbul talks nearly two": the verb is left out, and the length before is the other's. */
const GAPPED =
  /^,? (?:and |but |while |whereas )?(?:the|this|that|those)(?: [\w'-]+){1,4} (?:(?:only|just|barely|nearly|almost|about|under|over|less than|more than) )?(?:\d+|one|two|three|four|five|six|ninety|twice)(?: [\w'-]+){0,2}\W*$/;

/** How firmly a length is tied to the talks; undefined where it is not. */
export const tieOf = (
  view: SentenceView,
  hit: IntervalHit,
  words: string,
  { events, before }: FacetContext,
): 'stated' | 'perhaps' | undefined => {
  const { folded } = view;
  if (GAPPED.test(folded.slice(hit.end)) && !HEAD.test(folded.slice(0, hit.start)))
    return undefined;
  const parting = isParting(view, hit);
  if (!parting && isVerbless(view, hit, before)) return 'stated';
  const lasting = isLasting(view, hit);
  const near = folded.slice(Math.max(0, hit.start - 60), hit.end + 16);
  const headed =
    headInClause(words) ||
    (/ in istanbul(?!\w)/.test(folded.slice(hit.end, hit.end + 24)) && events.certain('talks')) ||
    (lasting && headInSentence(folded)) ||
    (headBefore(before) && TAKEN_UP.test(words) && !OTHER_STAY.test(near) && !isOnAnotherDay(view));
  const around = folded.slice(Math.max(0, hit.start - 60), hit.end + 40);
  if (headed && (lasting || ROUND_THE_TABLE.test(around))) return 'stated';
  const loose = parting || (lasting && THE_FIRST.test(folded));
  if (loose && (HEAD.test(before.slice(-240)) || headInSentence(folded))) return 'perhaps';
  if (headed) return undefined;
  // Both sides and the city named with a length: it may be the talks'.
  return lasting && /\b(?:istanbul|stambul|dolmabahce)(?!\w)/.test(folded) && twoSided(view)
    ? 'perhaps'
    : undefined;
};
