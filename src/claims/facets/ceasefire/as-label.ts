const LINE_BEGINS = /(?:^|[;.|,] )["(]?(?:a )?$/;
const NONE =
  /^(?:: (?:none(?: (?:agreed|reached))?|no(?: (?:deal|agreement|accord))?|not (?:agreed|reached)(?: (?:on|upon))?|nothing(?: agreed)?)|, none|,? no)(?= *(?:[.;|,)]|$))/;

/**
 * True where a line of a fact box says that there was no ceasefire.
 *
 * Accepts "(ceasefire): none", "when: 16 May; (truce): not agreed", "swap yes, (ceasefire) no", "swap, 1,000 each; (truce), none". None: "Ceasefire: no progress yet", "on a ceasefire: none of them spoke".
 */
export const saysNone = (before: string, after: string): boolean =>
  LINE_BEGINS.test(before) && NONE.test(after);
