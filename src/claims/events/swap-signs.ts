import type { DateValue, EventId } from '../../model/index.ts';
import { dateBelongsTo } from '../belonging/date-of.ts';
import { MONTH_BUT_MAY } from '../lexicon/calendar.ts';
import { matchesOf } from '../lexicon/matches.ts';
import { NOT_POLITICS, OTHER_MATTER, UKRAINE_SIGN } from '../lexicon/parties.ts';
import { PHASE_NOUN } from '../lexicon/phases.ts';
import { phrases } from '../lexicon/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { isLater } from './context.ts';
import { type EventSign, signAt } from './sign.ts';

const PART = String.raw`(?:${PHASE_NOUN}|exchange|swap|handover|transfer|portion|half|third|section|lot|convoy)`;
const PHASES: readonly [RegExp, EventId][] = [
  [
    new RegExp(
      phrases`
    \b(?:first|initial|opening|1st)(?:[- ](?:day'?s?|of|the|three|planned|major|big|prisoner|large-scale|friday)){0,3}[- ]${PART}\b
    |\b(?:phase|stage|day|part) (?:one|1|i)\b
    |\bthe first (?:
      \d{2,4}|captives|prisoners|people|buses|men|soldiers|ukrainians|russians|freed|returnees
      |to (?:return|come|be freed)
    )
    |\b(?:opened|began|started|kicked off|launched|opening) (?:the )?(?:\w+ ){0,4}(?:exchange|swap)\b
    |\b(?:exchange|swap)(?: (?!since|war\b)[\w'-]+){0,5} (?:
      began|opened|started|got under ?way|kicked off|was launched|under ?way
    )\b
    |\b(?:opening|first) (?:day|leg|group|\w+day)\b
  `,
      'g',
    ),
    'swap-1000-phase-1',
  ],
  [
    new RegExp(
      String.raw`\b(?:second|2nd)(?:[- ](?:day'?s?|of|the|prisoner)){0,3}[- ]${PART}\b|\b(?:phase|stage|day|part) (?:two|2|ii)\b`,
      'g',
    ),
    'swap-1000-phase-2',
  ],
  [
    new RegExp(
      String.raw`\b(?:third|final|last|closing|3rd)(?:[- ](?:and (?:final|last)|day'?s?|of|the|prisoner)){0,3}[- ]${PART}\b|\b(?:phase|stage|day|part) (?:three|3|iii)\b`,
      'g',
    ),
    'swap-1000-phase-3',
  ],
];
const OTHER_PHASES =
  /\b(?:the )?(?:other|remaining|later|following|subsequent|next) (?:two|ones?|stages?|phases?|days?|batches)\b/g;
const THOUSAND = '(?:1[, .]?000|a thousand|one thousand|thousand)';
const THOUSAND_EACH = new RegExp(
  phrases`
    \b${THOUSAND}(?: (?:prisoners|people|captives|pows|persons))?[- ](?:for|by|to|on)[- ]${THOUSAND}\b
    |\b${THOUSAND}[- ](?:a|per)[- ]side\b
  `,
  'g',
);
const OF_ISTANBUL: readonly RegExp[] = [
  /\b(?:exchange|swap|deal|accord|agreement|handover|bargain|pact|arrangement|formula|understanding)s? (?:[\w,'-]+ ){0,7}?(?:in|at|from|during|of) (?:the )?(?:istanbul|(?:\w+ )?talks)/g,
  /\bistanbul (?:exchange|swap|deal|accord|agreement|prisoner|bargain|pact|arrangement|formula)/g,
];
const EARLIER =
  /\b205[- ](?:for|captives|prisoners|people|on|soldiers|servicemen|troops|men|each)|\b(?:swap|exchange|handover) earlier (?:this|that|in the|the same) (?:month|week)\b|\b(?:last|previous|earlier) (?:such )?(?:swap|exchange) (?:\w+ ){0,6}(?:was|took place|came) (?:that )?(?:of|on|in|at)\b/g;
const JUNE =
  /\b6[, ]?000 (?:bodies|fallen|dead|soldiers|remains)|\b1[, ]?200[- ](?:for|prisoners|captives|on|people|ukrainians|russians|soldiers|troops)|\bunder(?:-| the age of )25|\b(?:severely|seriously|gravely|badly) (?:wounded|ill|sick)/g;
/** Bodies are never prisoners. */
export const BODIES =
  /\b(?:remains of|(?:the|their|whose|mortal|human|of) remains|bodies|corpses|fallen soldiers|the dead|dead soldiers|mortal)\b/;
const LATER =
  /\btrilateral\b|\b(?:in|at|after) (?:the )?(?:abu dhabi|geneva|emirates|riyadh|jeddah) (?:talks|negotiations|meeting|round)|\btalks in (?:abu dhabi|geneva|the emirates|riyadh)|\b(?:brokered|mediated|arranged|negotiated) (?:by|through|via) (?:the )?(?:uae|(?:united arab )?emirates|emiratis)\b|\b(?:uae|emirates|emiratis?) (?:as (?:the )?(?:go-between|mediator|broker|intermediary)|mediat\w+|brokered)\b/g;
const OTHER_SWAP = new RegExp(
  phrases`
    \bspy\b|\bseven countries\b|\bgershkovich|\bwhelan|\bkrasikov|\bbout\b|\bgriner|\bhostages?\b
    |\bpolitical prisoners?\b
    |\b(?:an?|one|two|three|the|another|dual) (?:
      american|us|u\.s\.|british|german|french|polish|israeli|russian-american|us-russian
    )(?:[ -](?:citizen|national|teacher|ballerina|dancer|journalist|reporter|soldier|marine|businessman|woman|man|student)s?)?(?=,| ksenia| (?:for|in exchange|by|and|was|were|had|in)\b)
    |\bcold war\b|\beast-west\b
  `,
  'g',
);
/** "the June exchanges", "the swaps of August": named by a month that is not May. */
const OF_A_MONTH = new RegExp(
  String.raw`\b(?:${MONTH_BUT_MAY})(?: 20\d\d)?(?:'s)? (?:prisoner )?(?:accords?|agreements?|deals?|arrangements?)\b|\b(?:second|third|fourth|later|2nd|3rd) istanbul (?:accord|agreement|deal|round)s?\b|\b(?:${MONTH_BUT_MAY})(?: 20\d\d)?(?:'s)? (?:prisoner )?(?:exchanges?|swaps?|handovers?)\b|\b(?:exchanges?|swaps?|handovers?) (?:of|in) (?:early |mid-|late )?(?:${MONTH_BUT_MAY})\b|^\W*(?:${MONTH_BUT_MAY})(?: 20\d\d)? (?:brought|saw|had|gave|added|freed|followed|yielded|was)\b`,
  'g',
);
const COMPARED =
  /\b(?:behind|than|after|since|like|unlike|surpass\w*|exceed\w*|eclips\w*|record|beat\w*|overtak\w*|compared with|against)(?: [\w'-]+){0,5} ?$/;
const PLANNED = /\b(?:agree\w*|plan\w*|promis\w*|expect\w*|next|would|will|to) (?:[\w'-]+ ){0,3}$/;

/** The swap a date points to; undefined where it points to none. */
export function swapOfDate(date: DateValue): EventId | undefined {
  const { year, month, day } = date;
  if (year !== undefined && year !== 2025) return 'swap-other';
  if (month !== 5) return month !== undefined && day !== undefined ? 'swap-related' : undefined;
  if (day === 23) return 'swap-1000-phase-1';
  if (day === 24) return 'swap-1000-phase-2';
  if (day === 25) return 'swap-1000-phase-3';
  if (day === 6) return 'swap-2025-05-06';
  return undefined;
}

const signsOf = (
  view: SentenceView,
  pattern: RegExp,
  event: EventId,
  strong: boolean,
): EventSign[] => matchesOf(view.folded, pattern).map((m) => signAt(m, event, strong));

const dateSigns = (view: SentenceView): EventSign[] =>
  view.dates.flatMap((d) => {
    const event = swapOfDate(d.value);
    const compared = COMPARED.test(view.folded.slice(Math.max(0, d.start - 48), d.start));
    return event && !compared && dateBelongsTo(view, d) !== 'talks'
      ? [{ start: d.start, end: d.end, event, strong: false }]
      : [];
  });

/** "the accord reached in Istanbul on 2 June": a deal with a day of its own that is not 16 May. */
const dealOfAnotherDay = (view: SentenceView, sign: EventSign): boolean =>
  view.dates.some(
    (d) =>
      d.start >= sign.end &&
      d.start - sign.end < 24 &&
      /^(?: talks| negotiations)? (?:on|of|in) (?:the )?$/.test(
        view.folded.slice(sign.end, d.start),
      ) &&
      !d.relative &&
      (d.value.month !== 5 || (d.value.year ?? 2025) !== 2025),
  );

/** "The first stage took place on Friday, the second yesterday". */
const ELLIPTIC: readonly [RegExp, EventId][] = [
  [
    /\bthe second(?=,| (?:one|on|was|came|took|followed|yesterday|today|a day)\b)/g,
    'swap-1000-phase-2',
  ],
  [
    /\bthe (?:third|last)(?=,| (?:one|on|was|came|took|followed|yesterday|today|a day)\b)/g,
    'swap-1000-phase-3',
  ],
];
const ellipticPhases = (view: SentenceView): EventSign[] =>
  signsOf(view, PHASES[0]?.[0] as RegExp, 'swap-1000-phase-1', true).length === 0
    ? []
    : ELLIPTIC.flatMap(([pattern, event]) => signsOf(view, pattern, event, true));

/** Words that tell the phase of a swap, whichever swap it is. */
export const phaseSigns = (view: SentenceView): EventSign[] =>
  [
    ...ellipticPhases(view),
    ...signsOf(view, OTHER_PHASES, 'swap-1000-phase-2', true),
    ...PHASES.flatMap(([pattern, event]) =>
      signsOf(view, pattern, event, true).filter(
        (s) =>
          event === 'swap-1000-phase-1' ||
          !PLANNED.test(view.folded.slice(Math.max(0, s.start - 40), s.start)),
      ),
    ),
  ].sort((a, b) => a.start - b.start);

/** Swaps with other countries, of the June deal, or called by another month. */
const otherSwapSigns = (view: SentenceView): EventSign[] => [
  ...signsOf(view, OTHER_SWAP, 'swap-other', true),
  ...signsOf(view, JUNE, 'swap-2025-06', true),
  ...signsOf(view, OF_A_MONTH, 'swap-related', true).filter(
    (s) => !COMPARED.test(view.folded.slice(Math.max(0, s.start - 48), s.start)),
  ),
];

/** Everything in a sentence that tells which swap it speaks of, in order. */
export function swapSigns(view: SentenceView): EventSign[] {
  const away =
    NOT_POLITICS.exec(view.folded) ??
    (UKRAINE_SIGN.test(view.folded) ? null : OTHER_MATTER.exec(view.folded));
  if (away) return [{ start: 0, end: view.folded.length, event: 'swap-other', strong: true }];
  const thousand = signsOf(view, THOUSAND_EACH, 'swap-1000', true);
  const others = thousand.length ? [] : otherSwapSigns(view);
  // "Back to the Istanbul agreements for 1,200": what was agreed there later bears the same name.
  const ofIstanbul =
    isLater(view.pageDate) && others.some((s) => s.event !== 'swap-other')
      ? []
      : OF_ISTANBUL.flatMap((pattern) => signsOf(view, pattern, 'swap-1000', true));
  const covered = [...thousand, ...ofIstanbul].map((s) =>
    dealOfAnotherDay(view, s) ? { ...s, event: 'swap-related' as const } : s,
  );
  const signs = [
    ...covered,
    ...dateSigns(view),
    ...signsOf(view, EARLIER, 'swap-2025-05-06', true),
    ...signsOf(view, LATER, 'swap-related', true),
    ...(covered.some((s) => s.event === 'swap-1000') ? [] : others),
  ];
  return signs.sort((a, b) => a.start - b.start);
}
