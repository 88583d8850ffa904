import { EVENTS, type EventId, type TextRange, type Topic } from '../../model/index.ts';

/** Words of a sentence that tell which event it speaks of. */
export interface EventSign extends TextRange {
  /** Covered or another one: `talks-other` and the like stand for what the sources do not cover. */
  readonly event: EventId;
  /** Unmistakable: a strong sign outweighs a wrong date or place beside it. */
  readonly strong: boolean;
  /** A day on which there were no talks: what is told of it is none of the talks', but for the day itself. */
  readonly ofDay?: true;
  /** Told in passing: the next sentence does not take it over. */
  readonly passing?: true;
}

/** The sign that a match is. */
export const signAt = (m: RegExpExecArray, event: EventId, strong: boolean): EventSign => ({
  start: m.index,
  end: m.index + m[0].length,
  event,
  strong,
});

/** The event a sentence speaks of in the first place: that of its first strong sign, else of its first. */
export const mainEvent = (signs: readonly EventSign[]): EventId | undefined =>
  (signs.find((s) => s.strong) ?? signs[0])?.event;

/** What has been said before, carried from sentence to sentence. */
export interface EventState {
  readonly talks?: EventId;
  readonly swap?: EventId;
  /** The last sentence told of another meeting, which "the meeting" and "they" may be. */
  readonly aside?: 'talks' | 'meeting';
  /** Topics of which another event was told in an earlier paragraph: the page's own is meant again, it seems. */
  readonly soft?: readonly Topic[];
  /** The war between Russia and Ukraine has been named. */
  readonly war?: boolean;
}

/** The talks that the sources report on. */
export const COVERED_TALKS: EventId = 'talks-2025-05-16';

/** True for the swap that the sources report on, whole or by phase. */
export const isCoveredSwap = (event: EventId | undefined): boolean =>
  event?.startsWith('swap-1000') ?? false;

const COVERED: ReadonlySet<EventId> = new Set(
  EVENTS.filter(({ scope }) => scope === 'covered').map(({ id }) => id),
);
/** True for the events that the sources report on: the talks, the swap and its phases. */
export const isCovered = (event: EventId | undefined): boolean =>
  event !== undefined && COVERED.has(event);
