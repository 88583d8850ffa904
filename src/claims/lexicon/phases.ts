import { SWAP_NOUN } from './nouns.ts';

/** A part of a swap, by any of its names; a round only of a swap, for talks have rounds of their own. */
export const PHASE_NOUN = String.raw`(?:phase|stage|part|batch|instal?lment|tranche|wave|leg|group|step|round(?= of (?:the |this )?(?:\w+ ){0,2}(?:swap|exchange|handover))|day(?! of (?:the )?(?:talks|negotiations)))`;

/** "[the first] of three planned phases"; steps are taken towards many things. */
export const OF_PHASES = String.raw` of (?:the |its |these )?(?:[\w-]+ ){0,2}(?:(?:phase|stage|batche|instal?lment|tranche|wave)s|days(?= of (?:the|this|that) (?:[\w-]+ ){0,2}(?:swap|exchange|handover)))`;

/** "The first big phase", "the second and last batch", "the last of three phases". */
export const ORDINAL_PHASE = String.raw`(?:first|initial|opening|1st|second|2nd|third|3rd|final|last|closing)(?:[- ](?:[\w-]+ ){0,2}${PHASE_NOUN}|${OF_PHASES})`;

/** What is counted by a number behind it. */
const NUMBERED = '(?:phase|stage|part|day|step|leg|batch|wave|tranche)';
const NUMBERS = { 1: 'one|1|i', 2: 'two|2|ii', 3: 'three|3|iii' } as const;

/** "Phase one" of the three, by its number alone. */
export const numberedPhase = (n: keyof typeof NUMBERS): string =>
  `${NUMBERED} (?:${NUMBERS[n]})\\b`;

/** "Phase one", "stage 2". */
export const NUMBERED_PHASE = `${NUMBERED} (?:${Object.values(NUMBERS).join('|')})\\b`;

/** "At the start of the exchange", "as the exchange opened": its first part, without a name. */
export const AT_ITS_START = String.raw`(?:at|with|for|as) the (?:start|beginning|opening|outset) of (?:the|this|that|their) (?:[\w-]+ ){0,3}?(?:exchange|swap)|(?:as|when) (?:the|this|that|their) (?:[\w-]+ ){0,3}?(?:exchange|swap) (?:opened|began|started|got under ?way|kicked off)`;

/** What is called the first part of the exchange, or the first exchange of several; "first to be freed under it were". */
export const FIRST_PHASE_NAMED = String.raw`(?:first|initial|opening|1st)(?:[- ](?:[\w-]+ ){0,2}${PHASE_NOUN}|${OF_PHASES})(?!\w)|\b(?:first|opening|initial) (?:${SWAP_NOUN})|\bfirst to (?:be (?:freed|released|exchanged|swapped|let go|set free|handed over)|go (?:home|free)|walk free|come (?:home|back)|return(?: home)?)(?= under | in the (?:\w+ )?(?:swap|exchange)|,? (?:was|were)(?!\w))|\b${numberedPhase(1)}`;

/** "The second and last batch", "phase one", "at the start of the exchange". */
export const NAMES_A_PHASE = new RegExp(
  String.raw`\b(?:${ORDINAL_PHASE}|${NUMBERED_PHASE}|${AT_ITS_START})(?!\w)`,
);
