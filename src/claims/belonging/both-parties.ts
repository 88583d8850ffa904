import { RUSSIA_SIGN, UKRAINE_SIGN } from '../lexicon/parties.ts';

/** True where folded words name Russia and Ukraine, or who speaks for each, or the "warring" sides. */
export const namesBothParties = (folded: string): boolean =>
  RUSSIA_SIGN.test(folded) && UKRAINE_SIGN.test(folded);
