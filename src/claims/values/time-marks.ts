import { phrases } from '../lexicon/phrases.ts';

const MARK = /^ (?:mark|barrier|threshold|limit|line|point)(?!\w)/;
/** Gone beyond it: "ran past the", "passed the", "crossed the". */
const BEYOND =
  /\b(?:past|beyond|over|above|(?:passed|crossed|exceeded|topped|broke|broken|cleared|overran|surpassed|passing|crossing|exceeding|topping))(?: even)? (?:the |a )?$/;
/** Not come to it: "fell short of the", "never reached the", "did not get to the", "ended before the". */
const SHORT_OF = new RegExp(phrases`
  \b(?:
    (?:short|shy) of|under|below|within|inside|ahead of|(?:ended|over|done|finished|broke up|parted|wrapped up|closed|concluded) (?:just |shortly |well |even )?before
    |(?:never|not|n't|without|nor did (?:it|they)|failed to) (?:\w+ )?(?:reach(?:ed|ing)?|hit(?:ting)?|touch(?:ed|ing)?|get(?:ting)? to|g[oe]t(?:ting)? as far as|make|made|see|saw|attain(?:ed|ing)?)
  )(?: even)? (?:the |a )?$
`);

/** "hardly got past the", "just short of the": about as long. */
const ABOUT =
  /\b(?:hardly|barely|scarcely|just|nearly|almost|practically)(?!\w)(?: [\w-]+){0,3} (?:the |a )?$/;

/** Which side of a mark something came to an end on; `at` where that is left open ("at the two-hour mark they paused"). */
type MarkSide = 'over' | 'under' | 'at';

/** "ran past the two-hour mark" (over), "fell short of the two-hour mark" (under); undefined where the length is no mark. */
export const sideOfMark = (before: string, after: string): MarkSide | undefined => {
  if (!MARK.test(after)) return undefined;
  if (ABOUT.test(before)) return 'at';
  if (SHORT_OF.test(before)) return 'under';
  return BEYOND.test(before) ? 'over' : 'at';
};

/** True where a length names a mark, "the two-hour (mark)": by itself no length of anything. */
export const isMark = (after: string): boolean => MARK.test(after);

const CROSSES =
  /\b(?:passed|passing|crossed|crossing|exceeded|exceeding|topped|cleared|overran|surpassed|reach(?:ed|ing)?|hit|touch(?:ed|ing)?|past|beyond|short of|shy of)(?: even)? (?:the |a )?$/;
/** True where somebody or something comes to a mark, or not: "passed the", "never reached the". */
export const comesToMark = (before: string, after: string): boolean =>
  MARK.test(after) && CROSSES.test(before);

/** "Two hours were not even up when", "had hardly passed before": what was not over yet. */
const NOT_OVER = new RegExp(phrases`
  ^ (?:were|was|had|have|has)(?: (?:not|yet|hardly|barely|scarcely)|n't)(?: (?:even|quite|yet|been|fully|all|to have))* (?:
    up|over|out|passed|gone(?: by)?|elapsed|run out|pass|elapse
  )(?=,? (?:when|before|by the time|until|and)(?!\w))
`);

/** True where a length had not passed yet at a moment told behind it. */
export const hadNotPassed = (after: string): boolean => NOT_OVER.test(after);
