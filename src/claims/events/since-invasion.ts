/** "since Russian columns crossed the border in": the invasion told by what was done, up to its year. */
const SINCE_INVASION =
  /\bsince (?:the )?(?:[\w'-]+ ){0,4}?(?:columns?|tanks|troops|forces|army|armies|soldiers|convoys|russia|russians|moscow|putin|kremlin|war|invasion) (?:[\w-]+ ){0,2}?(?:crossed|invaded|attacked|rolled|poured|marched|stormed|struck|launched|began|started|broke out|entered|moved|descended|pushed)(?: [\w'-]+){0,6} (?:in|of|on|from)? ?(?:early |late )?$/;

/** "the war that began in": its year, whatever is told of the war. */
const WAR_THAT_BEGAN =
  /\b(?:war|invasion|conflict|fighting|hostilities) (?:that|which) (?:(?:had|has|was) )?(?:(?:russia|moscow|putin|the kremlin) )?(?:began|begun|started|broke out|broken out|launched|unleashed|erupted)(?: [\w'-]+){0,4}? (?:in|on) (?:early |late )?$/;

/**
 * True where the words before a date say that something is measured from the invasion, and that the date is its.
 *
 * Accepts "never since Russian columns crossed the border in (February 2022)", "since Moscow launched its war in (2022)", "the war that began in (2022)".
 * None: "since then talks in (March 2022)", "since they met in (March 2022)".
 */
export const isSinceInvasion = (before: string): boolean =>
  SINCE_INVASION.test(before.slice(-140)) || WAR_THAT_BEGAN.test(before.slice(-100));
