import type { Facet } from '../../model/index.ts';
import { matchesOf } from '../lexicon/matches.ts';
import { TALKS } from '../lexicon/nouns.ts';
import { phrases } from '../lexicon/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

const NAMED = new RegExp(String.raw`\b(?:${TALKS})(?!\w)`, 'g');
/** What is told by the talks' time happened at another: "before the talks", "a week ahead of", "two weeks after". */
const BEFORE_OR_LONG_AFTER = new RegExp(phrases`
  \b(?:
    before|ahead of|prior to|on the eve of|in the run-up to|in the (?:days|weeks|hours|months) before|leading up to
    |(?:weeks?|days?|months?|fortnight|long) (?:after|later than)
  )(?: (?!(?:and|but|or|who|which|that|when|where)(?!\w))[\w'-]+){0,4} $
`);

/** What is said to have happened at the talks themselves; what went before or came after them has other facets. */
const AT_THE_TALKS: ReadonlySet<Facet> = new Set<Facet>([
  'talks.duration',
  'talks.host',
  'talks.russia_lead',
  'talks.ukraine_lead',
  'talks.ceasefire',
  'talks.attendance',
]);

/**
 * True where a sentence names the talks only to say when something else was: "the Americans mediated between the two before
 * the Istanbul talks", "two weeks after the talks they met again for an hour". None: "before the talks he was unknown;
 * the negotiations made him famous".
 */
export function isAtAnotherTime(view: SentenceView, facet: Facet): boolean {
  if (!AT_THE_TALKS.has(facet)) return false;
  const named = matchesOf(view.folded, NAMED);
  return (
    named.length > 0 &&
    named.every(({ index }) =>
      BEFORE_OR_LONG_AFTER.test(view.folded.slice(Math.max(0, index - 70), index)),
    )
  );
}
