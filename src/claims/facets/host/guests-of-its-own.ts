import { RUSSIA_SIGN, UKRAINE_SIGN } from '../../lexicon/parties.ts';

/** Whom it had stands before another clause begins. */
const AS_OTHERS_MET = / (?:as|while|when)(?!\w)/;
const PLAYED_HOST = /\bhost(?:s|ed|ing)?$/;
const IDLE_BEFORE_AS =
  /^(?: (?:on \w+(?: may)?|on may \d+|last \w+|again|once more|to both|to them|them))*$/;

/**
 * True where a country was host to something else, while both parties met; `said` ends with the word for the role, `own` is what follows it.
 *
 * Accepts "played host (to a watch fair as Russia and Ukraine met)", "hosted (Trump as …)". None: "played host (on Friday as Russia and Ukraine met)".
 */
export const hasGuestsOfItsOwn = (said: string, own: string): boolean => {
  const [guests = '', ...clause] = own.split(AS_OTHERS_MET);
  return (
    clause.length > 0 &&
    PLAYED_HOST.test(said) &&
    !IDLE_BEFORE_AS.test(guests) &&
    !(RUSSIA_SIGN.test(guests) && UKRAINE_SIGN.test(guests)) &&
    !/\b(?:sides|parties|delegations|teams|direct|istanbul)(?!\w)/.test(guests)
  );
};
