/** "neither all day, as one channel had it, nor twenty minutes, but": what is put away stands between a verb and its length. */
const PUT_AWAY_BETWEEN = /\b(?:neither|not) (?!only(?!\w))[^;:]{3,110}?, but (?=[^,;:]{0,30}$)/;
/** Characters before a length in which its verb may stand, with what is put away between. */
const FAR = 190;

/**
 * The words (folded) before a length at `start`, without another length put away between it and its verb: "went on (neither all day, as one channel had
 * it, nor twenty minutes, but) somewhat less than two hours".
 */
export const aheadOf = (folded: string, start: number): string =>
  folded.slice(Math.max(0, start - FAR), start).replace(PUT_AWAY_BETWEEN, '');

/** The words on who said so between a "not" and its length. */
const NOT_AS_TOLD =
  /(?:\b(?:not|neither|nor)|n't)(?: (?:last|take|run|go on))?(?: for)?, (?:as|whatever|despite|contrary to)(?!\w)[^,;]{2,60}, (?:for |all of |some |a full |the )*$/;

/** True where a length is put away across an aside: "was not, as one channel had it, five hours long". */
export const isNotAsTold = (folded: string, start: number): boolean =>
  NOT_AS_TOLD.test(folded.slice(Math.max(0, start - 90), start));
