import { isDayOfLaterRound, type Topic } from '../../../model/index.ts';
import { inWindow } from '../context.ts';
import { type EventState, isCovered } from '../sign.ts';

const TOPICS: readonly Topic[] = ['talks', 'swap'];

const soften = (state: EventState, topics: readonly Topic[]): EventState => ({
  ...state,
  soft: [...new Set([...(state.soft ?? []), ...topics])],
});

/**
 * What a new paragraph takes over. A page of the days of the talks comes back to them after a paragraph on
 * an earlier round, and one of the days of a later round to that after a paragraph on these; since that is likely and
 * not sure, what is read then may agree, but contradicts nothing until a sentence names the event again. The
 * same holds where a part of another day begins (a comment, an entry) that is not of those days: its "they"
 * may be others. `dateBefore`: the day of the paragraph before; none at the first.
 */
export function atParagraph(
  state: EventState,
  pageDate: string | undefined,
  dateBefore: string | undefined,
): EventState {
  const begins = dateBefore !== undefined && pageDate !== dateBefore;
  const doubtful = TOPICS.filter(
    (topic) =>
      isCovered(state[topic]) &&
      pageDate !== undefined &&
      ((topic === 'talks' && isDayOfLaterRound(pageDate)) ||
        (begins && !inWindow(topic, pageDate))),
  );
  if (doubtful.length > 0) return soften(state, doubtful);
  const left = TOPICS.filter(
    (topic) => state[topic] && !isCovered(state[topic]) && inWindow(topic, pageDate),
  );
  if (left.length === 0) return state;
  const { talks, swap, aside: _aside, ...rest } = state;
  return soften(
    {
      ...rest,
      ...(talks && !left.includes('talks') ? { talks } : {}),
      ...(swap && !left.includes('swap') ? { swap } : {}),
    },
    left,
  );
}
