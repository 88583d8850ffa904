import { SWAP_NOUN } from '../../lexicon/nouns.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import {
  COVERED_TALKS,
  type EventSign,
  type EventState,
  isCovered,
  isCoveredSwap,
  mainEvent,
} from '../sign.ts';
import { THOUSAND } from '../unmistakable.ts';
import { isOfItsDay } from './swap-days.ts';

/** "The third round lasted 40 minutes. An exchange of 1,200 was agreed": a deal that is new with the round. */
const A_DEAL = new RegExp(
  String.raw`\b(?:an?|another|one more|a new) (?:[\w-]+ ){0,3}?(?:${SWAP_NOUN})(?!\w)[^.;]{0,60}?\bagreed(?!\w)|\bagreed (?:there |in istanbul )?(?:on |upon )?(?:an?|another|to (?:exchange|swap|free|release|trade|hand over))(?!\w)`,
);

/** True where a deal that the sentence tells of is that of a later round, and no longer the one spoken of before. */
export const isDealOfLaterRound = (view: SentenceView, state: EventState): boolean =>
  isCoveredSwap(state.swap) &&
  state.talks !== undefined &&
  !isCovered(state.talks) &&
  A_DEAL.test(view.folded);

/** True for the deal of the talks, after another: "On 6 May 205 were freed. The talks were held on 16 May. The delegations agreed there to exchange 500". */
export const isDealOfTheTalks = (view: SentenceView, state: EventState): boolean =>
  state.talks === COVERED_TALKS &&
  state.swap !== undefined &&
  !isCoveredSwap(state.swap) &&
  A_DEAL.test(view.folded);

/** The signs of swaps beside those of talks: a deal "reached in Istanbul" at another round is another deal. */
export const agreedThere = (
  view: SentenceView,
  talks: readonly EventSign[],
  swap: readonly EventSign[],
): EventSign[] => {
  const round = mainEvent(talks);
  if (round === undefined || isCovered(round) || THOUSAND.test(view.folded)) return [...swap];
  const deals = swap.filter((s) => s.event === 'swap-1000' && !isOfItsDay(view, s));
  const others = swap.filter((s) => !deals.includes(s));
  return [...others, ...deals.map((s) => ({ ...s, event: 'swap-related' as const }))];
};
