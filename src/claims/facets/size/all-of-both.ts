import { SWAP_AGREED } from '../../../model/index.ts';
import { SWAP_NOUN } from '../../lexicon/nouns.ts';
import type { CountHit } from '../../values/count/counted-number.ts';

const ALL =
  /\b(?:all (?:of )?|(?:every (?:(?:last|single) )?|each (?:and every )?)one of |each of )(?:the |those )?$/;
const OF_THE_DEAL = new RegExp(
  String.raw`^(?: (?:who|that) (?:were|are))?(?: (?:covered|named|listed|included|concerned|involved|envisaged|foreseen|promised))? (?:by|in|under|of) (?:the|that|this) (?:[\w-]+ ){0,3}?(?:${SWAP_NOUN}|deal|accord|agreement|bargain|pact)(?!\w)`,
);

/**
 * A count with its basis, where it is of all whom the deal covers and twice what each side frees: then it counts both sides.
 *
 * Accepts "all 2,000 people covered by the prisoner deal", "every one of the 2,000 captives named in the accord". Elsewhere, "all 1,000 covered by the deal", "2,000 people": the count as it is.
 */
export const ofBothSides = (folded: string, hit: CountHit): CountHit =>
  hit.value.basis === 'unsaid' &&
  hit.value.count === 2 * SWAP_AGREED &&
  ALL.test(folded.slice(0, hit.start)) &&
  OF_THE_DEAL.test(folded.slice(hit.end))
    ? { ...hit, value: { ...hit.value, basis: 'total' } }
    : hit;
