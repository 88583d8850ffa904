import type { EventId, Topic } from '../../model/index.ts';
import { SWAP_NOUN } from '../lexicon/nouns.ts';
import { clauseAt, type SentenceView } from '../sentence/sentence-view.ts';
import { returns } from './aside.ts';
import {
  byName,
  ISTANBUL_TALKS,
  inWindow,
  ofIstanbul,
  ofTheWar,
  undated,
  unnamed,
} from './context.ts';
import { inBrackets, nearest, ofPhase } from './nearest.ts';
import {
  COVERED_TALKS,
  type EventSign,
  type EventState,
  isCovered,
  isCoveredSwap,
  mainEvent,
} from './sign.ts';
import { SWAP_NAMED, stateAfter } from './state-after.ts';
import { swapByNumber } from './swaps/by-number.ts';
import { phaseSigns } from './swaps/phase-signs.ts';
import { swapSigns } from './swaps/swap-signs.ts';
import { talksSigns } from './talks/talks-signs.ts';
import { THOUSAND } from './unmistakable.ts';

/** Which event a sentence's words belong to, place by place. */
export interface SentenceEvents {
  readonly at: (topic: Topic, position: number) => EventId | undefined;
  /** The same for the talks where their day itself is told: a wrong day does not make them others. */
  readonly atDay: (position: number) => EventId | undefined;
  /**
   * True where the sentence has a strong sign of some event of the topic, or one is carried over from what
   * precedes it. Neither need be the covered event: which one it is, `at` tells.
   */
  readonly certain: (topic: Topic) => boolean;
  /** True where some place of the sentence may speak of a covered event; elsewhere nothing need be read. */
  readonly possible: (topic: Topic) => boolean;
  /** True where nothing names the war or the talks: what is read may agree, but contradicts nothing. */
  readonly perhaps: (topic: Topic) => boolean;
  /** What the next sentence takes over. */
  readonly next: EventState;
}

const SWAP_PLAIN = new RegExp(
  String.raw`\b(?:${SWAP_NOUN}|prisoners?|captives|pows?|detainees)(?!\w)`,
);

const THIS_TIME = /\b(?:this time|now|this week|on friday|friday's|today)(?!\w)/;

/** "The third round lasted 40 minutes. An exchange of 1,200 was agreed": a deal that is new with the round. */
const A_DEAL = new RegExp(
  String.raw`\b(?:an?|another|one more|a new) (?:[\w-]+ ){0,3}?(?:${SWAP_NOUN})(?!\w)[^.;]{0,60}?\bagreed(?!\w)|\bagreed (?:there |in istanbul )?(?:on |upon )?(?:an?|another|to (?:exchange|swap|free|release|trade|hand over))(?!\w)`,
);
const isDealOfLaterRound = (view: SentenceView, state: EventState): boolean =>
  isCoveredSwap(state.swap) &&
  state.talks !== undefined &&
  !isCovered(state.talks) &&
  A_DEAL.test(view.folded);

/** "On 6 May 205 were freed. The talks were held on 16 May. The delegations agreed there to exchange 500": the deal of the talks. */
const isDealOfTheTalks = (view: SentenceView, state: EventState): boolean =>
  state.talks === COVERED_TALKS &&
  state.swap !== undefined &&
  !isCoveredSwap(state.swap) &&
  A_DEAL.test(view.folded);

/** The event that a sentence without any sign speaks of, from context and page date alone. */
const unsigned = (view: SentenceView, topic: Topic, state: EventState): EventId | undefined => {
  const carried = state[topic];
  if (topic === 'swap' && isDealOfLaterRound(view, state)) return 'swap-related';
  if (topic === 'swap' && isDealOfTheTalks(view, state)) return 'swap-1000';
  if (topic === 'talks' && state.aside && !returns(view, state.aside)) return undefined;
  if (carried && !(THIS_TIME.test(view.folded) && inWindow(topic, view.pageDate))) return carried;
  const covered: EventId = topic === 'talks' ? COVERED_TALKS : 'swap-1000';
  const named = topic === 'talks' ? ISTANBUL_TALKS.test(view.folded) : SWAP_NAMED.test(view.folded);
  const other = topic === 'talks' ? isCoveredSwap(state.swap) : state.talks === COVERED_TALKS;
  if (named && !carried && other) return covered;
  if (!inWindow(topic, view.pageDate) && !undated(view, topic)) return undefined;
  return ofTheWar(view, state) ||
    ofIstanbul(view, topic) ||
    (topic === 'swap' && SWAP_PLAIN.test(view.folded) && state.talks === COVERED_TALKS)
    ? covered
    : undefined;
};

const only = (topic: 'talks' | 'swap', event: EventId | undefined): EventState =>
  event ? { [topic]: event } : {};

/** Signs of the covered event count only where the war is the matter. */
const credible = (
  view: SentenceView,
  topic: Topic,
  signs: readonly EventSign[],
  state: EventState,
): EventSign[] => {
  const trusted =
    ofTheWar(view, state) ||
    ((inWindow(topic, view.pageDate) || undated(view, topic)) &&
      (topic === 'talks' ? ofIstanbul(view, topic) : SWAP_PLAIN.test(view.folded)));
  return signs.filter((s) => trusted || !isCovered(s.event) || (topic === 'swap' && s.strong));
};

/** A deal "reached in Istanbul" at another round is another deal. */
const agreedThere = (
  view: SentenceView,
  talks: readonly EventSign[],
  swap: readonly EventSign[],
): EventSign[] => {
  const round = mainEvent(talks);
  if (round === undefined || isCovered(round) || THOUSAND.test(view.folded)) return [...swap];
  const deals = swap.filter((s) => s.event === 'swap-1000');
  const others = swap.filter((s) => s.event !== 'swap-1000');
  return [...others, ...deals.map((s) => ({ ...s, event: 'swap-related' as const }))];
};

type Signs = Readonly<Record<Topic, readonly EventSign[]>>;

type Fallback = Readonly<Record<Topic, EventId | undefined>>;

const signsIn = (view: SentenceView, state: EventState): Signs => {
  const talks = credible(view, 'talks', talksSigns(view), state);
  return { talks, swap: agreedThere(view, talks, credible(view, 'swap', swapSigns(view), state)) };
};

/** The events meant where no sign tells; each topic's own sign is context for the other. */
const fallbackFor = (view: SentenceView, state: EventState, signs: Signs): Fallback => ({
  talks: unsigned(view, 'talks', { ...state, ...only('swap', mainEvent(signs.swap)) }),
  swap: unsigned(view, 'swap', { ...state, ...only('talks', mainEvent(signs.talks)) }),
});

/** Which swap, or which phase of the covered one, the words at a place speak of. */
const swapAt = (
  view: SentenceView,
  signs: readonly EventSign[],
  fallback: EventId | undefined,
): ((position: number) => EventId | undefined) => {
  // Read where a claim asks: most sentences speak of no swap.
  let phases: readonly EventSign[] | undefined;
  const dated = signs.filter((s) => s.event.includes('phase'));
  return (position) => {
    const base = nearest(view, signs, position)?.event ?? fallback;
    if (!isCoveredSwap(base)) return base;
    phases ??= phaseSigns(view);
    const own = dated.find((s) => s.start <= position && position < s.end);
    const phase =
      ofPhase(view, phases, position) ??
      nearest(view, phases, position) ??
      nearest(view, dated, position);
    // "on the first day …, whereas Saturday's buses": a day in a clause of its own is that of its phase.
    const apart =
      own &&
      phase &&
      phase.end <= own.start &&
      clauseAt(view, own.start).start !== clauseAt(view, phase.start).start;
    return (apart ? own : phase)?.event ?? base;
  };
};

/** Tells the events of a sentence from its own signs, then from what precedes it, then from the page's date. */
export function resolveEvents(view: SentenceView, state: EventState): SentenceEvents {
  const signs = signsIn(view, state);
  const fallback = fallbackFor(view, state, signs);
  const numbered =
    signs.swap.length === 0 && !isCovered(fallback.swap) ? swapByNumber(view) : undefined;
  const swap = swapAt(view, signs.swap, numbered ?? fallback.swap);
  const talksBy =
    (own: readonly EventSign[]) =>
    (position: number): EventId | undefined =>
      (inBrackets(view, own, position) ?? nearest(view, own, position))?.event ?? fallback.talks;
  const talks = talksBy(signs.talks);
  const perhaps = (topic: Topic): boolean =>
    (state.soft?.includes(topic) === true && !signs[topic].some((s) => isCovered(s.event))) ||
    (topic === 'swap' && numbered !== undefined) ||
    isUnnamed(topic);
  const isUnnamed = (topic: Topic): boolean =>
    unnamed(view, topic) &&
    !byName(view, topic) &&
    !ofTheWar(view, state) &&
    !(topic === 'swap' && signs.swap.some((s) => s.strong));
  return {
    at: (topic, position) => (topic === 'swap' ? swap : talks)(position),
    atDay: talksBy(signs.talks.filter((s) => !s.ofDay)),
    certain: (topic) => signs[topic].some((s) => s.strong) || state[topic] !== undefined,
    possible: (topic) =>
      (topic === 'swap' && numbered !== undefined) ||
      isCovered(fallback[topic]) ||
      signs[topic].some((s) => isCovered(s.event)),
    perhaps,
    next: stateAfter(view, state, signs, fallback, isUnnamed),
  };
}
