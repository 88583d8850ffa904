import { SWAP_NOUN } from '../../lexicon/nouns.ts';
import { NUMBERED_PHASE, ORDINAL_PHASE } from '../../lexicon/phases.ts';

const PHASE_APPOSED = new RegExp(
  String.raw`^(?: (?:each|apiece|a side|per side|(?:on|from|by) (?:each|either|both) sides?))?(?:,| -)? (?:(?:in|as|for) )?(?:what was )?(?:the )?(?:${ORDINAL_PHASE}|${NUMBERED_PHASE}) of (?:the|this|that|their) (?:[\w-]+ ){0,3}?(?:${SWAP_NOUN})(?!\w)`,
);

/**
 * True where the words behind a number call it a phase of the swap.
 *
 * Accepts "(930 captives) each, stage one of the exchange", "(500 people), the first phase of the swap". None: "(1,000 prisoners), the first of several
 * swaps", "(900 people) each in the exchange".
 */
export const isPhaseByApposition = (after: string): boolean => PHASE_APPOSED.test(after);
