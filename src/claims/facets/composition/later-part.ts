import { SWAP_PHASES } from '../../../model/index.ts';

/** The later parts of the swap by their numbers: who was among them no source tells. */
const LATER = SWAP_PHASES.slice(1)
  .map(({ freed }) => freed)
  .join('|');
const LATER_FREED = new RegExp(String.raw`(?<![\d.,])(?:${LATER})(?![\d.,:]?\d)`);

/** "in the second and third parts of the swap". */
const LATER_PARTS =
  /\b(?:second|third|later|last two|other two)(?: and (?:the )?(?:third|last|final))? (?:parts|stages|phases|days|batches|instal?lments)(?!\w)/;

/** True where a sentence tells of the later parts by their order, and not of the first. */
export const tellsOfLaterParts = (folded: string): boolean =>
  LATER_PARTS.test(folded) && !/\bfirst(?!\w)/.test(folded);

/**
 * True where what was said last told of a later part of the swap by its number, so that "among them" and "all of
 * them" are said of that part.
 *
 * Accepts "On Saturday 307 were freed by each side.", "Another 303 on each side". None: "390 people", of whom the
 * sources tell, "1,000 prisoners each".
 */
export const toldOfLaterPart = (before: string): boolean => LATER_FREED.test(before.slice(-160));
