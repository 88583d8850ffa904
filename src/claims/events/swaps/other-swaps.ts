import { MONTH_BUT_MAY } from '../../lexicon/calendar.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { EventSign } from '../sign.ts';
import { signsOf } from './match-signs.ts';
import { COMPARED } from './swap-days.ts';
import { swappedByOthers } from './swapped-by-others.ts';

const JUNE =
  /\b6[, ]?000 (?:bodies|fallen|dead|soldiers|remains)|\b1[, ]?200[- ](?:for|prisoners|captives|on|people|ukrainians|russians|soldiers|troops)|\bunder(?:-| the age of )25|\b(?:severely|seriously|gravely|badly) (?:wounded|ill|sick)/g;
/** The day of that deal: what was written before it cannot mean it. */
const JUNE_DEAL = '2025-06-02';
const isBefore = (pageDate: string | undefined, day: string): boolean =>
  pageDate !== undefined && pageDate.slice(0, 10) < day;

const OTHER_SWAP = new RegExp(
  phrases`
    \bspy(?!\w)|\bseven countries(?!\w)|\bgershkovich|\bwhelan|\bkrasikov|\bbout(?!\w)|\bgriner|\bhostages?(?!\w)
    |\bpolitical prisoners?(?!\w)
    |\b(?:an?|one|two|three|the|another|dual) (?:
      american|us|u\.s\.|british|german|french|polish|israeli|russian-american|us-russian
    )(?:[ -](?:citizen|national|teacher|ballerina|dancer|journalist|reporter|soldier|marine|businessman|woman|man|student)s?)?(?=,| ksenia| (?:for|in exchange|by|and|was|were|had|in)(?!\w))
    |\b(?:token|coin|crypto\w*|currency|debt|share|stock|equity|asset|interest[- ]rate|default|commodity|bond|house|home|book|clothes|sim|battery)[ -](?:swaps?|exchanges?)(?!\w)|\b(?:swaps?|exchanges?) of (?:the )?(?:tokens|coins|shares|stocks|bonds|debt|currenc(?:y|ies)|assets)(?!\w)
    |\bcold war(?!\w)|\beast-west(?!\w)
  `,
  'g',
);
/** "At the end of the Korean War 6,670 were traded", "In 1953 the two sides exchanged": another war's, unless it is measured by. */
const OTHER_WAR =
  /\b(?:korean|vietnam(?:ese)?|iran-iraq|iraq|gulf|falklands|yom kippur|six-day|bosnian|balkan|winter|crimean|first world|second world|american civil|spanish civil|lebanon|indo-pakistani|great patriotic) wars?(?!\w)|\bworld war (?:one|two|i|ii|1|2)(?!\w)|(?:^\W*|, )(?:back )?in (?:[a-z]+ (?:of )?)?1[89]\d\d(?=,? (?!to|and|until)[a-z])/g;

/** "After the Vietnam War 591 were released"; "the largest after the Second World War" is measured by it. */
const AFTER_IT = /^\W*(?:[a-z]+ )?after (?:the )?$/;

/** "the June exchanges", "the swaps of August": named by a month that is not May. */
const OF_A_MONTH = new RegExp(
  String.raw`\b(?:on|at|over|since|around) (?:orthodox )?easter(?: (?:sunday|saturday|monday|weekend|eve))?(?!\w)|\beaster (?:prisoner |pow )?(?:swap|exchange)s?(?!\w)|\b(?:${MONTH_BUT_MAY})(?: 20\d\d)?(?:'s)? (?:prisoner )?(?:accords?|agreements?|deals?|arrangements?)(?!\w)|\b(?:second|third|fourth|later|2nd|3rd) istanbul (?:accord|agreement|deal|round)s?(?!\w)|\b(?:${MONTH_BUT_MAY})(?: 20\d\d)?(?:'s)? (?:prisoner )?(?:exchanges?|swaps?|handovers?)(?!\w)|\b(?:exchanges?|swaps?|handovers?) (?:of|in) (?:early |mid-|late )?(?:${MONTH_BUT_MAY})(?!\w)|^\W*(?:${MONTH_BUT_MAY})(?: 20\d\d)? (?:brought|saw|had|gave|added|freed|followed|yielded|was)(?!\w)`,
  'g',
);

/** "The largest exchange before this agreement brought home 277": told of the one that is outdone. */
const BEFORE_THIS =
  /^\W*(?:the|their|its) (?:[\w-]+ ){0,5}(?:swap|exchange|handover)s?(?: of (?:the|this) war)?,? (?:before|until|prior to) (?:this|that|then|now|friday|the (?:one|latest|istanbul|thousand|1[, .]?000))(?!\w)/g;

/** A month but May, Easter or a number: each of those has one. */
const MAY_NAME_ANOTHER = new RegExp(
  String.raw`easter|\b(?:${MONTH_BUT_MAY}|second|third|fourth|later|2nd|3rd)(?!\w)`,
);

/** Those that nothing is compared with. */
const unmeasured = (view: SentenceView, signs: readonly EventSign[]): EventSign[] =>
  signs.filter((s) => !COMPARED.test(view.folded.slice(Math.max(0, s.start - 48), s.start)));

/** Swaps with other countries, in other wars, of the June deal, or called by another month. */
export const otherSwapSigns = (view: SentenceView): EventSign[] => [
  ...swappedByOthers(view),
  ...signsOf(view, OTHER_SWAP, 'swap-other', true),
  ...signsOf(view, OTHER_WAR, 'swap-other', true).filter(
    (s) => AFTER_IT.test(view.folded.slice(0, s.start)) || unmeasured(view, [s]).length > 0,
  ),
  ...signsOf(view, BEFORE_THIS, 'swap-related', true),
  ...(isBefore(view.pageDate, JUNE_DEAL) ? [] : signsOf(view, JUNE, 'swap-2025-06', true)),
  ...(MAY_NAME_ANOTHER.test(view.folded)
    ? unmeasured(view, signsOf(view, OF_A_MONTH, 'swap-related', true))
    : []),
];
