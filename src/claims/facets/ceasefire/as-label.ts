const LINE_BEGINS = /(?:^|[;.|,] )["(]?(?:a )?$/;
const NONE =
  /^: (?:none(?: (?:agreed|reached))?|no(?: (?:deal|agreement|accord))?|not (?:agreed|reached)(?: (?:on|upon))?|nothing(?: agreed)?)(?= *(?:[.;|,)]|$))/;

/**
 * True where a line of a fact box says that there was no ceasefire.
 *
 * Accepts "(ceasefire): none", "when: 16 May; (truce): not agreed". None: "Ceasefire: no progress yet", "on a ceasefire: none of them spoke".
 */
export const saysNone = (before: string, after: string): boolean =>
  LINE_BEGINS.test(before) && NONE.test(after);
