import type { EventId, Topic } from '../../model/index.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { returns } from './carried/aside.ts';
import { SWAP_NAMED } from './carried/state-after.ts';
import { ISTANBUL_TALKS, inWindow, ofASwap, ofIstanbul, ofTheWar, undated } from './context.ts';
import type { Signs } from './credible-signs.ts';
import { COVERED_TALKS, type EventState, isCoveredSwap, mainEvent } from './sign.ts';
import { isDealOfLaterRound, isDealOfTheTalks } from './swaps/deal-of-talks.ts';

/** "This time", "on Friday": said of the page's own days, whatever was spoken of before. */
const THIS_TIME = /\b(?:this time|now|this week|on friday|friday's|today)(?!\w)/;

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
    (topic === 'swap' && ofASwap(view) && state.talks === COVERED_TALKS)
    ? covered
    : undefined;
};

const only = (topic: 'talks' | 'swap', event: EventId | undefined): EventState =>
  event ? { [topic]: event } : {};

/** The event of each topic that a sentence means where no sign tells it at a place; none where it cannot be told. */
export type Fallback = Readonly<Record<Topic, EventId | undefined>>;

/** The events meant where no sign tells; each topic's own sign is context for the other. */
export const fallbackFor = (view: SentenceView, state: EventState, signs: Signs): Fallback => ({
  talks: unsigned(view, 'talks', { ...state, ...only('swap', mainEvent(signs.swap)) }),
  swap: unsigned(view, 'swap', { ...state, ...only('talks', mainEvent(signs.talks)) }),
});
