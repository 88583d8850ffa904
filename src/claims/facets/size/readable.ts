import { phaseSigns } from '../../events/swaps/phase-signs.ts';
import { BODIES, SWAP_NOUN, SWAP_VERB } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { type CountHit, isOfCivilians } from '../../values/count/counted-number.ts';
import { isWhatWasAgreed } from './is-what.ts';
import { isOfOthers, isOutdone } from './of-others.ts';
import { isOneOfTwo } from './one-of-two.ts';
import { isOnlyASide } from './only-a-side.ts';
import { isStillToCome } from './part-of-whole.ts';

const SWAPPED = new RegExp(
  String.raw`\b(?:${SWAP_NOUN}|${SWAP_VERB}|deal|bargain|arrangement|formula|pact|accord|agreement|phases?|stages?|batch|tranche|instal?lment|back on home soil|home|back from|captivity|received|to each other|(?:give|gave|giving|given) up|buses|the other way)(?!\w)`,
);

const PART_OF = new RegExp(phrases`
  \b(?:
    includ(?:ing|es?|ed)|among (?:them|whom)|of whom|(?<!first |second |third |last |final )of (?:them|those)|the bodies of|another
    |a further|at least|was|captured|holds?|holding|still held|remain\w*|wounded|killed|killing|wounding|injuring|dead|only
    |(?:remainder|rest|balance|others?),|of them soldiers and|soldiers and|women and|men and
  )(?: (?:the|some|about|nearly|barely|only|just|almost|fewer than|more than|at least|around|roughly))* $
`);

/** "390 a side was merely Friday's share": a part of what was named before, by its day. */
const SHARE_OF_A_DAY =
  /^(?: [\w'-]+){0,4}? (?:was|were|is|being|made up|came to)(?: [a-z]+ly| only| just)? (?:the )?(?:(?:fri|satur|sun)day's|first day's) (?:share|portion|part|contingent|quota|number|figure|total|tally|lot|count)(?!\w)/;

/** "390, 307 and 303 people each": the last number of a list is no more the whole than the others. */
const LISTED = /\d{2,}(?:, | and |, and )(?:then |finally |about |some )?$/;

const isListed = (view: SentenceView, hit: CountHit): boolean =>
  LISTED.test(view.folded.slice(Math.max(0, hit.start - 24), hit.start)) &&
  // "took place on May 23, 390 people being released": the number before it is a day.
  !view.dates.some(({ end }) => /^, $/.test(view.folded.slice(end, hit.start)));

/** "five people were killed in Sumy": nobody who is exchanged. */
const HARMED =
  /^ (?:have |had |has )?(?:been |were |was |are |being )?(?:reported(?:ly)? )?(?:killed|wounded|injured|hurt|dead|burned|buried|evacuated|arrested|displaced|died|drowned|perished|lost their lives)(?!\w)/;

/** "more than the 230 Ukrainians and 248 Russians who crossed in 2024": what is compared with is another swap's. */
const COMPARED = /\bthan (?:the|those|in|at|on|during)(?!\w)[^,;]*$/;

/** "more than the 1,000 a side agreed in Istanbul": it is this deal that others are compared with. */
const THE_NUMBER = /\bthan the (?:some |full )?$/;
const AGREED_HERE =
  /^(?: [\w'-]+){0,3}? (?:that (?:was|were) |which (?:was|were) )?(?:agreed|settled|promised|arranged|negotiated|fixed)(?: (?:on|upon))? (?:in istanbul|at the istanbul talks|by the delegations in istanbul)(?!\w)/;
const isOfThisDeal = ({ folded }: SentenceView, { start, end }: CountHit): boolean =>
  THE_NUMBER.test(folded.slice(0, start)) && AGREED_HERE.test(folded.slice(end));

/**
 * True where a count may be of those exchanged: not of the dead, of civilians alone, or of another swap.
 * `carried`: what precedes the sentence spoke of a swap.
 */
export const readable = (view: SentenceView, hit: CountHit, carried: boolean): boolean => {
  const clause = clauseAt(view, hit.start);
  const words = view.folded.slice(Math.max(0, clause.start - 60), clause.end);
  if (BODIES.test(words) || isOfCivilians(hit)) return false;
  const measure = isOfThisDeal(view, hit);
  if (COMPARED.test(view.folded.slice(clause.start, hit.start)) && !measure) return false;
  if (
    !hit.formula &&
    !measure &&
    isOfOthers(view.folded.slice(0, hit.start), behindNumber(view, hit))
  )
    return false;
  if (isOutdone(view.folded.slice(hit.end)) || isOneOfTwo(view, hit)) return false;
  if (isListed(view, hit) || isStillToCome(view, hit) || HARMED.test(view.folded.slice(hit.end)))
    return false;
  if (
    PART_OF.test(view.folded.slice(Math.max(0, hit.start - 30), hit.start)) &&
    !isWhatWasAgreed(view, hit)
  )
    return isOnlyASide(view, hit) && tellsOfSwapped(view);
  return (
    hit.formula ||
    SWAPPED.test(words) ||
    tellsOfSwapped(view) ||
    (carried && (isOfFirst(view, hit) || areHome(view, hit))) ||
    (hit.value.basis === 'per-side' &&
      (CAPTIVE.test(hit.noun ?? '') ||
        phaseSigns(view).length > 0 ||
        SHARE_OF_A_DAY.test(view.folded.slice(hit.end)) ||
        (carried && EACH_SIDE.test(view.folded.slice(hit.end, hit.end + 24)))))
  );
};

/** True where a sentence has a word of exchanging, or of a deal. */
export const tellsOfSwapped = ({ folded }: SentenceView): boolean => SWAPPED.test(folded);

const NOT_A_THING =
  /^(?:[.,;:)]|$| (?:are|were|have|had|came|went|who|whom|to|on|from|(?:being )?looked|treated|tended)(?!\w))/;
const WHO_THEY_ARE =
  /\b(?:soldiers|servicemen|civilians|prisoners|captives|pows|troops|ukrainians|russians)(?!\w)/;
/** "The soldiers and civilians among the first 390 are being treated": of a swap named before, by its number. */
const isOfFirst = ({ folded }: SentenceView, { start, end }: CountHit): boolean =>
  /\bthe first $/.test(folded.slice(0, start)) &&
  NOT_A_THING.test(folded.slice(end)) &&
  WHO_THEY_ARE.test(folded);

/** What stands behind the number itself, its noun included. */
const behindNumber = ({ folded }: SentenceView, { start }: CountHit): string =>
  folded.slice(start).replace(/^[\d.,]*\d|^[a-z-]+(?: (?:hundred|thousand))?/, '');

/** "That began with 390 from each side": of a swap named before, without a word for it. */
const EACH_SIDE =
  /^,? (?:people |persons |men |captives )?(?:a side|apiece|each way|(?:from|on|for|by) (?:each|either|every|both) (?:side|country|camp|nation|party)s?|in (?:each|either|both) directions?|(?:were|was|are) (?:promised|agreed|freed|released|exchanged|swapped) by (?:each|either|both))(?!\w)/;

/** "390 of our people rolled into a hospital yard": of a swap named before, by their coming. */
const OF_OUR = /^\W*(?:[\w,.]+ )+of (?:our|its|their) /;
const CAME_IN =
  /^(?: \w+){0,2}? (?:rolled|pulled|drove|stepped|arrived|walked|filed|climbed|poured|streamed) (?:\w+ )?(?:into|in|off|out of|down from|through|from)(?!\w)/;
const areHome = ({ folded }: SentenceView, { start, end }: CountHit): boolean =>
  OF_OUR.test(`${folded.slice(start, end)} `) && CAME_IN.test(folded.slice(end, end + 50));

/** "1,000 prisoners each" is a swap without the word. */
const CAPTIVE = /^(?:prisoners?|pows?|captives|detainees)(?!\w)/;
