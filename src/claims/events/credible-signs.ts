import type { Topic } from '../../model/index.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { inWindow, namedWithDay, ofASwap, ofIstanbul, ofTheWar, undated } from './context.ts';
import { type EventSign, type EventState, isCovered } from './sign.ts';
import { agreedThere } from './swaps/deal-of-talks.ts';
import { swapSigns } from './swaps/swap-signs.ts';
import { talksSigns } from './talks/talks-signs.ts';

/** The signs of events in a sentence, by the topic of the event. */
export type Signs = Readonly<Record<Topic, readonly EventSign[]>>;

/** Signs of the covered event count only where the war is the matter. */
const credible = (
  view: SentenceView,
  topic: Topic,
  signs: readonly EventSign[],
  state: EventState,
): EventSign[] => {
  const trusted =
    ofTheWar(view, state) ||
    (topic === 'talks' && namedWithDay(view)) ||
    ((inWindow(topic, view.pageDate) || undated(view, topic)) &&
      (topic === 'talks' ? ofIstanbul(view, topic) : ofASwap(view)));
  return signs.filter((s) => trusted || !isCovered(s.event) || (topic === 'swap' && s.strong));
};

/** The signs of events that a sentence has of itself, those of the covered ones only where the war is the matter. */
export const credibleSigns = (view: SentenceView, state: EventState): Signs => {
  const talks = credible(view, 'talks', talksSigns(view), state);
  return { talks, swap: agreedThere(view, talks, credible(view, 'swap', swapSigns(view), state)) };
};
