import { OUR_TALKS } from '../../belonging/other-meeting.ts';
import { othersMeet, tellsOfOther } from '../../belonging/tells-of-other.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { type EventSign, type EventState, isCovered } from '../sign.ts';

/** What another meeting was called: after "they met", "the talks" are still the page's own. */
export type Aside = NonNullable<EventState['aside']>;

/** Back from another meeting to the one the page is about. */
const RETURN =
  /\b(?:istanbul|dolmabahce|delegations|negotiators|medins\w+|umerov|direct (?:talks|negotiations)|peace talks|both sides|neither side)(?!\w)/;
const THE_TALKS = /\bthe (?:[\w-]+ )?(?:talks|negotiations)(?!\w)/;
/** "He saw pictures from Alaska": where leaders or other delegations met. */
const ANOTHER_CITY = /\b(?:alaska|anchorage|geneva|abu dhabi|riyadh|jeddah)(?!\w)/;
/** Words by which a further sentence stays with the other meeting. */
const STAYS =
  /\b(?:it|they|them|their|both|the (?:meeting|call|conversation|session|summit|two))(?!\w)/;

/** True where a sentence after an aside speaks of the page's own talks again. */
export function returns(view: SentenceView, aside: Aside): boolean {
  return RETURN.test(view.folded) || (aside === 'meeting' && THE_TALKS.test(view.folded));
}

/** The aside that a sentence leaves behind, if it tells of another meeting or stays with one. */
export function asideAfter(
  view: SentenceView,
  state: EventState,
  signs: readonly EventSign[],
): Aside | undefined {
  // The time of an entry, a rule of stars: nothing is told in it.
  if (!/\p{L}/u.test(view.folded)) return state.aside;
  if (!othersMeet(view) && signs.some((s) => s.strong && isCovered(s.event))) return undefined;
  if (ANOTHER_CITY.test(view.folded) && !OUR_TALKS.test(view.folded)) return 'meeting';
  if (tellsOfOther(view) || signs.some((s) => s.passing))
    return /\b(?:talks|negotiations)(?!\w)/.test(view.folded) ? 'talks' : 'meeting';
  return state.aside && !returns(view, state.aside) && STAYS.test(view.folded)
    ? state.aside
    : undefined;
}
