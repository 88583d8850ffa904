import type { EventId, Topic } from '../../model/index.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { stateAfter } from './carried/state-after.ts';
import { byName, ofTheWar, unnamed } from './context.ts';
import { credibleSigns, type Signs } from './credible-signs.ts';
import { inBrackets, nearest, onItsDay } from './nearest.ts';
import { type EventSign, type EventState, isCovered } from './sign.ts';
import { swapByNumber } from './swaps/by-number.ts';
import { swapAt } from './swaps/swap-at.ts';
import { fallbackFor } from './unsigned.ts';

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

/** Which talks the words at a place speak of. */
const talksAt =
  (view: SentenceView, signs: readonly EventSign[], fallback: EventId | undefined) =>
  (position: number): EventId | undefined =>
    (
      inBrackets(view, signs, position) ??
      onItsDay(view, signs, position) ??
      nearest(view, signs, position)
    )?.event ?? fallback;

const hasCovered = (signs: readonly EventSign[]): boolean => signs.some((s) => isCovered(s.event));
const hasStrong = (signs: readonly EventSign[]): boolean => signs.some((s) => s.strong);

/** True where only the city and two parties without names tell the event: it may be of others. */
const isUnnamed = (view: SentenceView, state: EventState, signs: Signs, topic: Topic): boolean =>
  unnamed(view, topic) &&
  !byName(view, topic) &&
  !ofTheWar(view, state) &&
  !(topic === 'swap' && hasStrong(signs.swap));

/** Tells the events of a sentence from its own signs, then from what precedes it, then from the page's date. */
export function resolveEvents(view: SentenceView, state: EventState): SentenceEvents {
  const signs = credibleSigns(view, state);
  const fallback = fallbackFor(view, state, signs);
  const numbered =
    signs.swap.length === 0 && !isCovered(fallback.swap) ? swapByNumber(view) : undefined;
  const swap = swapAt(view, signs.swap, numbered ?? fallback.swap);
  const talks = talksAt(view, signs.talks, fallback.talks);
  const ownDays = signs.talks.filter((s) => !s.ofDay);
  const byNumber = (topic: Topic): boolean => topic === 'swap' && numbered !== undefined;
  const isSoft = (topic: Topic): boolean =>
    state.soft?.includes(topic) === true && !hasCovered(signs[topic]);
  const mayBeOfOthers = (topic: Topic): boolean => isUnnamed(view, state, signs, topic);
  return {
    at: (topic, position) => (topic === 'swap' ? swap : talks)(position),
    atDay: talksAt(view, ownDays, fallback.talks),
    certain: (topic) => hasStrong(signs[topic]) || state[topic] !== undefined,
    possible: (topic) => byNumber(topic) || isCovered(fallback[topic]) || hasCovered(signs[topic]),
    perhaps: (topic) => isSoft(topic) || byNumber(topic) || mayBeOfOthers(topic),
    next: stateAfter(view, state, signs, fallback, mayBeOfOthers),
  };
}
