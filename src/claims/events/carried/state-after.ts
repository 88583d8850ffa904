import type { EventId, Topic } from '../../../model/index.ts';
import { CAPTIVES, MET, SWAP_NOUN, TALKS } from '../../lexicon/nouns.ts';
import { WAR_SIGN } from '../../lexicon/parties.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { type EventSign, type EventState, isCovered, isCoveredSwap, mainEvent } from '../sign.ts';
import { asideAfter } from './aside.ts';

/** The talks, their place, or somebody who leads them: "In 2022 it was the same hall, the same Mr Medinsky". */
const TALKS_NAMED = new RegExp(
  String.raw`\b(?:istanbul|dolmabahce|ciragan|turk(?:ey|iye|ish)|${TALKS}|${MET}|delegations?|negotiators?|envoys|medins\w+|arakhamia)(?!\w)`,
);

/** "The swap", "prisoners": the sentence names a swap or who is exchanged. */
export const SWAP_NAMED = new RegExp(String.raw`\b(?:${SWAP_NOUN}|${CAPTIVES})(?!\w)`);

/** What the sentence leaves behind: its main event, where it names one. */
const carriedOver = (
  view: SentenceView,
  topic: Topic,
  signs: readonly EventSign[],
  state: EventState,
): EventId | undefined => {
  const named = (topic === 'talks' ? TALKS_NAMED : SWAP_NAMED).test(view.folded);
  // What is asked is told nowhere yet: "Was this the first time the two had met?"
  if (!named || !signs.length || /\?\W*$/.test(view.folded)) return state[topic];
  return mainEvent(signs.filter((s) => !s.passing)) ?? state[topic];
};

/** What the next sentence takes over. */
export const stateAfter = (
  view: SentenceView,
  state: EventState,
  signs: Readonly<Record<Topic, readonly EventSign[]>>,
  fallback: Readonly<Record<Topic, EventId | undefined>>,
  perhaps: (topic: Topic) => boolean,
): EventState => {
  const next: { -readonly [K in keyof EventState]: EventState[K] } = {
    war: state.war === true || WAR_SIGN.test(view.folded),
  };
  for (const topic of ['talks', 'swap'] as const) {
    const event = carriedOver(view, topic, signs[topic], state) ?? fallback[topic];
    if (event && (!isCovered(event) || !perhaps(topic)))
      next[topic] = isCoveredSwap(event) ? 'swap-1000' : event;
  }
  const soft = state.soft?.filter((topic) => !signs[topic].some((s) => isCovered(s.event)));
  if (soft?.length) next.soft = soft;
  const aside = asideAfter(view, state, signs.talks);
  if (aside) next.aside = aside;
  return next;
};
