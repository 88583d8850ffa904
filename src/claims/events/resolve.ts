import type { EventId, Topic } from '../../model/index.ts';
import { CAPTIVES, SWAP_NOUN, TALKS } from '../lexicon/nouns.ts';
import { WAR_SIGN } from '../lexicon/parties.ts';
import { clauseAt, type SentenceView } from '../sentence-view.ts';
import { COVERED_TALKS, type EventSign, type EventState } from './sign.ts';
import { swapSigns } from './swap-signs.ts';
import { talksSigns } from './talks-signs.ts';

/** Pages of these days speak of the covered events unless they say otherwise (ISO, inclusive). */
const WINDOW = { talksFrom: '2025-05-11', swapFrom: '2025-05-16', to: '2025-06-01' };

/** Which event a sentence's words belong to, place by place. */
export interface SentenceEvents {
  readonly at: (topic: Topic, position: number) => EventId | undefined;
  /** True where a sign names the event beyond doubt in this sentence or in what precedes it. */
  readonly certain: (topic: Topic) => boolean;
  /** What the next sentence takes over. */
  readonly next: EventState;
}

const TALKS_NAMED = new RegExp(String.raw`\b(?:istanbul|dolmabahce|ciragan|turk(?:ey|iye|ish)|${TALKS}|delegations?|negotiators?|envoys)\b`);
const SWAP_NAMED = new RegExp(String.raw`\b(?:${SWAP_NOUN}|${CAPTIVES})\b`);
const ISTANBUL_TALKS = new RegExp(String.raw`\bistanbul (?:\w+ ){0,2}(?:${TALKS})\b|\bistanbultalks\b`);
const THIS_TIME = /\b(?:this time|now|this week|on friday|friday's|today)\b/;

const inWindow = (topic: Topic, pageDate: string | undefined): boolean =>
  pageDate !== undefined && pageDate <= `${WINDOW.to}T99` && pageDate >= (topic === 'talks' ? WINDOW.talksFrom : WINDOW.swapFrom);

/** The event that a sentence without any sign speaks of, from context and page date alone. */
const unsigned = (view: SentenceView, topic: Topic, state: EventState): EventId | undefined => {
  const carried = state[topic];
  if (carried && !(THIS_TIME.test(view.folded) && inWindow(topic, view.pageDate))) return carried;
  if (!inWindow(topic, view.pageDate)) return undefined;
  const named = topic === 'talks' ? ISTANBUL_TALKS.test(view.folded) : SWAP_NAMED.test(view.folded);
  if (!WAR_SIGN.test(view.folded) && !named && !state.talks && !state.swap) return undefined;
  return topic === 'talks' ? COVERED_TALKS : 'swap-1000';
};

const nearest = (view: SentenceView, signs: readonly EventSign[], position: number): EventSign | undefined => {
  const clause = clauseAt(view, position);
  const own = signs.filter((s) => s.start >= clause.start && s.start < clause.end);
  const pool = own.length ? own : signs;
  const strong = pool.filter((s) => s.strong);
  const candidates = strong.length ? strong : pool;
  const before = candidates.filter((s) => s.start <= position);
  return before[before.length - 1] ?? candidates[0];
};

/** A covered date beside a strong sign of a phase is that phase's date, not another phase. */
const carriedOver = (view: SentenceView, topic: Topic, signs: readonly EventSign[], state: EventState): EventId | undefined => {
  const named = (topic === 'talks' ? TALKS_NAMED : SWAP_NAMED).test(view.folded);
  if (!named || !signs.length) return state[topic];
  const strong = signs.filter((s) => s.strong);
  return (strong[0] ?? signs[0])?.event ?? state[topic];
};

/** A conflicting date beside otherwise unmistakable words does not move the event. */
const drop = (signs: readonly EventSign[]): EventSign[] => {
  const covered = signs.some((s) => s.strong && (s.event === COVERED_TALKS || s.event.startsWith('swap-1000')));
  return covered ? signs.filter((s) => s.strong) : [...signs];
};

/** Tells the events of a sentence from its own signs, then from what precedes it, then from the page's date. */
export function resolveEvents(view: SentenceView, state: EventState): SentenceEvents {
  const signs = { talks: drop(talksSigns(view)), swap: drop(swapSigns(view)) };
  const fallback = { talks: unsigned(view, 'talks', state), swap: unsigned(view, 'swap', state) };
  const next: { talks?: EventId; swap?: EventId } = {};
  for (const topic of ['talks', 'swap'] as const) {
    const event = carriedOver(view, topic, signs[topic], state) ?? fallback[topic];
    if (event) next[topic] = event.startsWith('swap-1000-phase') ? 'swap-1000' : event;
  }
  return {
    at: (topic, position) => nearest(view, signs[topic], position)?.event ?? fallback[topic],
    certain: (topic) => signs[topic].some((s) => s.strong) || state[topic] !== undefined,
    next,
  };
}
