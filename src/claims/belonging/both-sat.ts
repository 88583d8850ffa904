import { RUSSIA_SIGN, UKRAINE_SIGN } from '../lexicon/parties.ts';

/**
 * True where those named in the words are both sides, by their names ("the envoys of Kyiv and Moscow") or by a word for
 * both ("the two delegations"); false for those of one country ("Ukraine and its allies").
 */
export const bothSat = (words: string): boolean =>
  RUSSIA_SIGN.test(words) === UKRAINE_SIGN.test(words);
