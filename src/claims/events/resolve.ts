import type { EventId, Topic } from '../../model/index.ts';
import { CAPTIVES, MET, SWAP_NOUN, TALKS } from '../lexicon/nouns.ts';
import { WAR_SIGN } from '../lexicon/parties.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { type Aside, asideAfter, returns } from './aside.ts';
import { inBrackets, nearest, ofPhase } from './nearest.ts';
import {
  COVERED_TALKS,
  type EventSign,
  type EventState,
  isCovered,
  isCoveredSwap,
} from './sign.ts';
import { phaseSigns, swapSigns } from './swap-signs.ts';
import { THOUSAND, talksSigns } from './talks-signs.ts';

/** Pages of these days speak of the covered events unless they say otherwise (ISO, inclusive). */
const WINDOW = { talksFrom: '2025-05-11', swapFrom: '2025-05-16', to: '2025-06-01' };

/** Which event a sentence's words belong to, place by place. */
export interface SentenceEvents {
  readonly at: (topic: Topic, position: number) => EventId | undefined;
  /** True where a sign names the event beyond doubt in this sentence or in what precedes it. */
  readonly certain: (topic: Topic) => boolean;
  /** True where some place of the sentence may speak of a covered event; elsewhere nothing need be read. */
  readonly possible: (topic: Topic) => boolean;
  /** True where nothing names the war or the talks: what is read may agree, but contradicts nothing. */
  readonly perhaps: (topic: Topic) => boolean;
  /** What the next sentence takes over. */
  readonly next: EventState;
}

const TALKS_NAMED = new RegExp(
  String.raw`\b(?:istanbul|dolmabahce|ciragan|turk(?:ey|iye|ish)|${TALKS}|${MET}|delegations?|negotiators?|envoys)\b`,
);
const SWAP_NAMED = new RegExp(String.raw`\b(?:${SWAP_NOUN}|${CAPTIVES})\b`);
const SWAP_PLAIN = new RegExp(String.raw`\b(?:${SWAP_NOUN}|prisoners?|captives|pows?|detainees)\b`);
const ISTANBUL_TALKS = new RegExp(
  String.raw`\bistanbul (?:\w+ ){0,2}(?:${TALKS})\b|\bistanbultalks\b`,
);
const CITY = /\b(?:istanbul|dolmabahce)\b/;
const PRISONERS = /\b(?:prisoners?|captives|pows?)\b/;
/** "the two sides were back in Istanbul", "a thousand from each side": both parties without their names. */
const BOTH_UNNAMED =
  /\b(?:delegations|negotiators|envoys|(?:two|both|warring|rival) (?:sides|parties|delegations|teams|camps)|enemies|foes|belligerents)\b/;
const EACH_UNNAMED =
  /\b(?:a side|each side|per side|(?:from|on|by) (?:each|either|both) (?:sides?|camps?|countr(?:y|ies)|nations?|part(?:y|ies)))\b/;
/** The talks by their name, or prisoners and the city, in the days when only these were meant. */
const byName = ({ folded }: SentenceView, topic: Topic): boolean =>
  topic === 'talks' ? ISTANBUL_TALKS.test(folded) : CITY.test(folded) && PRISONERS.test(folded);
/** The city with both parties, or with what each is to get; an airline and its pilots have two sides, too. */
const unnamed = ({ folded }: SentenceView, topic: Topic): boolean =>
  CITY.test(folded) && (topic === 'talks' ? BOTH_UNNAMED : EACH_UNNAMED).test(folded);
const ofIstanbul = (view: SentenceView, topic: Topic): boolean =>
  byName(view, topic) || unnamed(view, topic);
const THIS_TIME = /\b(?:this time|now|this week|on friday|friday's|today)\b/;

const inWindow = (topic: Topic, pageDate: string | undefined): boolean =>
  pageDate !== undefined &&
  pageDate.slice(0, 10) <= WINDOW.to &&
  pageDate >= (topic === 'talks' ? WINDOW.talksFrom : WINDOW.swapFrom);

/** A page without a date that gives no sign of another event is taken at its word where it names Istanbul. */
const undated = (view: SentenceView, topic: Topic): boolean =>
  view.pageDate === undefined && topic === 'talks' && /\bistanbul/.test(view.folded);

/** True where the war is the matter, by the sentence itself or by what was said before. */
const ofTheWar = (view: SentenceView, state: EventState): boolean =>
  WAR_SIGN.test(view.folded) ||
  THOUSAND.test(view.folded) ||
  state.war === true ||
  isCovered(state.talks) ||
  isCovered(state.swap);

/** The event that a sentence without any sign speaks of, from context and page date alone. */
const unsigned = (view: SentenceView, topic: Topic, state: EventState): EventId | undefined => {
  const carried = state[topic];
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

/** What the sentence leaves behind: its main event, where it names one. */
const carriedOver = (
  view: SentenceView,
  topic: Topic,
  signs: readonly EventSign[],
  state: EventState,
): EventId | undefined => {
  const named = (topic === 'talks' ? TALKS_NAMED : SWAP_NAMED).test(view.folded);
  if (!named || !signs.length) return state[topic];
  return (signs.find((s) => s.strong) ?? signs[0])?.event ?? state[topic];
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
  const round = (talks.find((s) => s.strong) ?? talks[0])?.event;
  if (round === undefined || isCovered(round) || THOUSAND.test(view.folded)) return [...swap];
  const deals = swap.filter((s) => s.event === 'swap-1000');
  const others = swap.filter((s) => s.event !== 'swap-1000');
  return [...others, ...deals.map((s) => ({ ...s, event: 'swap-related' as const }))];
};

/** Tells the events of a sentence from its own signs, then from what precedes it, then from the page's date. */
export function resolveEvents(view: SentenceView, state: EventState): SentenceEvents {
  const talks = credible(view, 'talks', talksSigns(view), state);
  const signs = {
    talks,
    swap: agreedThere(view, talks, credible(view, 'swap', swapSigns(view), state)),
  };
  const own = (topic: Topic): EventId | undefined =>
    (signs[topic].find((s) => s.strong) ?? signs[topic][0])?.event;
  const fallback = {
    talks: unsigned(view, 'talks', { ...state, ...only('swap', own('swap')) }),
    swap: unsigned(view, 'swap', { ...state, ...only('talks', own('talks')) }),
  };
  const phases = phaseSigns(view);
  const swapAt = (position: number): EventId | undefined => {
    const base = nearest(view, signs.swap, position)?.event ?? fallback.swap;
    if (!isCoveredSwap(base)) return base;
    return (
      ofPhase(view, phases, position)?.event ??
      nearest(view, phases, position)?.event ??
      nearest(
        view,
        signs.swap.filter((s) => s.event.includes('phase')),
        position,
      )?.event ??
      base
    );
  };
  const perhaps = (topic: Topic): boolean =>
    unnamed(view, topic) &&
    !byName(view, topic) &&
    !ofTheWar(view, state) &&
    !(topic === 'swap' && signs.swap.some((s) => s.strong));
  const next: { talks?: EventId; swap?: EventId; war?: boolean; aside?: Aside } = {
    war: state.war === true || WAR_SIGN.test(view.folded),
  };
  for (const topic of ['talks', 'swap'] as const) {
    const event = carriedOver(view, topic, signs[topic], state) ?? fallback[topic];
    if (event && (!isCovered(event) || !perhaps(topic)))
      next[topic] = isCoveredSwap(event) ? 'swap-1000' : event;
  }
  const aside = asideAfter(view, state, signs.talks);
  if (aside) next.aside = aside;
  return {
    at: (topic, position) =>
      topic === 'swap'
        ? swapAt(position)
        : (inBrackets(view, signs.talks, position)?.event ??
          nearest(view, signs.talks, position)?.event ??
          fallback.talks),
    certain: (topic) => signs[topic].some((s) => s.strong) || state[topic] !== undefined,
    possible: (topic) => isCovered(fallback[topic]) || signs[topic].some((s) => isCovered(s.event)),
    perhaps,
    next,
  };
}
