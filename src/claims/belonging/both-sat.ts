import { RUSSIA_SIGN, UKRAINE_SIGN } from '../lexicon/parties.ts';
import { SITTERS } from '../lexicon/sitting.ts';

/** "the Ukrainian envoys", "the Russians": those of one country. */
const ONE_SIDE = new RegExp(
  String.raw`\b(?:russian|ukrainian|moscow's|k(?:yi|ie)v's|russia's|ukraine's) (?:[\w-]+ )?(?:${SITTERS})\b|\b(?:russians|ukrainians)\b`,
);

/** True where those named in the words are both sides, by their names or by a word for both. */
export const bothSat = (words: string): boolean =>
  !ONE_SIDE.test(words) || (RUSSIA_SIGN.test(words) && UKRAINE_SIGN.test(words));
