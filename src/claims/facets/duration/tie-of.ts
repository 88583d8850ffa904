import { twoSided } from '../../belonging/two-sided.ts';
import { TALKS } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { IntervalHit } from '../../values/interval.ts';
import type { FacetContext } from '../facet.ts';
import { HEAD } from './head.ts';

/** "Less than two hours did the delegations stay at one table". */
const DID_STAY = /^[^.;]{0,16} did\b[^.;]{0,60}\b(?:stay|sit|talk|last|meet|remain|negotiate)\b/;

/** Ties a length to what lasted it; stands before the length, with little in between. */
const LASTING = new RegExp(phrases`
  (?:
    \b(?:
      last(?:ed|ing|s)?|took|takes|taking|ran|runs?|running|went on|going on|dragg\w+|continu\w+
      |end(?:ed|s|ing)?|over|wrapp\w+|conclud\w+|finish\w+|broke (?:up|off)|spent|spread|clos\w+
      |adjourn\w+|stretch\w+|cut short|need\w*|requir\w+|done|kept|held out|clock\w+|c[ao]me to
      |amount\w*|add(?:ed|s) up|var(?:y|ies|ied)|during|total\w*|duration|length|closeted|sat|talk\w*
      |negotiat\w+|met|were|was
    )\b[^;]{0,46}
    |\b(?:for|after|in|within|of|through|inside)(?: [\w-]+){0,2} ?
  )$
`);

/** ": that is how long it lasted" behind a length. */
const THAT_IS_HOW_LONG =
  /^(?:, [^,;]{2,30},|:| -)? (?:that |this )?(?:is|was) (?:what|how long|all)\b[^.;]{0,60}\b(?:lasted|took|spent|needed|had)\b/;

const isLasting = (view: SentenceView, hit: IntervalHit): boolean =>
  LASTING.test(view.folded.slice(Math.max(0, hit.start - 70), hit.start)) ||
  DID_STAY.test(view.folded.slice(hit.end)) ||
  THAT_IS_HOW_LONG.test(view.folded.slice(hit.end));

const ROUND_THE_TABLE = new RegExp(
  String.raw`(?:-hour|-minute|hours?|minutes?|hrs?|quarters|half)(?: of)?(?: [\w-]+){0,3} (?:${TALKS})\b|(?:hours?|minutes?) (?:together )?in istanbul\b`,
);

/** How firmly a length is tied to the talks; undefined where it is not. */
export const tieOf = (
  view: SentenceView,
  hit: IntervalHit,
  words: string,
  { events, before }: FacetContext,
): 'stated' | 'perhaps' | undefined => {
  const { folded } = view;
  const verbless = folded.length < 50 && hit.start < 12 && HEAD.test(before.slice(-120));
  if (verbless) return 'stated';
  const lasting = isLasting(view, hit);
  const headed =
    HEAD.test(words) ||
    (/ in istanbul\b/.test(folded.slice(hit.end, hit.end + 24)) && events.certain('talks')) ||
    (HEAD.test(folded) && lasting) ||
    (/\b(?:it|they|this|all|everything|length|duration)\b/.test(words) && HEAD.test(before));
  const around = folded.slice(Math.max(0, hit.start - 60), hit.end + 40);
  if (headed) return lasting || ROUND_THE_TABLE.test(around) ? 'stated' : undefined;
  // Both sides and the city named with a length: it may be the talks'.
  return lasting && /\b(?:istanbul|stambul|dolmabahce)\b/.test(folded) && twoSided(view)
    ? 'perhaps'
    : undefined;
};
