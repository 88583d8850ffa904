const SAYS = /^,? (?:has |had )?(?:said|says|told|announced|reported|confirmed|added|stated)(?!\w)/;
const OFFICE_IN =
  /\b(?:ministry|ministries|officials?|authorities|sources?|spokes\w+|government|command|staff|office|agency|reporters?) (?:in|at) (?:the )?$/;

/**
 * True where a place, by the words around it, is where whoever says something sits.
 *
 * Accepts "the defence ministry in (Moscow) said". None: "were taken to (Moscow), officials said".
 */
export const speaksThere = (before: string, after: string): boolean =>
  SAYS.test(after) && OFFICE_IN.test(before);
