import type { DateHit } from '../../values/date.ts';

/** "the exchange agreed in Istanbul took place on", "gathered on Friday to greet the first freed": the swap's own. */
const OF_THE_SWAP =
  /\b(?:exchange|swap|handover|stage|phase|release|instalment|tranche)s?(?!\w)[^,;:]{0,60}? (?:had |has |have )?(?:took place|taken place|began|begun|started|happened|occurred|followed|(?:was|were|had been) (?:carried out|completed|held|under way))(?: only| then)? (?:on )?(?:\w+day,? )?$/;
const GREETED =
  /^[^;]{0,70}\b(?:greet|welcom|meet (?:the|their)|cheer|freed|released|home|returnees|buses)\w*(?!\w)/;
/** "reached in Istanbul on (16 May)". */
const DAY_OF_DEAL = /\bin istanbul,?(?: (?:last|on|this))? (?:\w+day,? )?$/;
const AGREED_SWAP =
  /\b(?:exchange|swap|handover|deal|accord)s?(?!\w)[^.;]{0,40}?\b(?:agreed|arranged|reached|struck|settled)(?: (?:up)?on)? (?:with [\w ]{3,20} )?in istanbul(?!\w)/;
/**
 * True where a day beside Istanbul is that of the swap agreed there.
 *
 * Accepts "the first stage of the exchange agreed in Istanbul had taken place on (Friday)", "gathered on (Friday) to greet the first freed in the
 * exchange agreed in Istanbul". None: "the exchange was agreed in Istanbul on (Friday)".
 */
export const isOfTheSwap = (folded: string, { start, end }: DateHit): boolean =>
  AGREED_SWAP.test(folded) &&
  !DAY_OF_DEAL.test(folded.slice(0, start)) &&
  (OF_THE_SWAP.test(folded.slice(0, start)) || GREETED.test(folded.slice(end)));
