/** What was asked before, and is gone past. */
const BEYOND =
  /\b(?:beyond|past (?:what|anything|everything|all)|(?:exceed|surpass)\w* (?:what|anything|everything|all|those|its|their|the (?:earlier|previous|old)))(?!\w)/;
/** "did not go past", "hardly exceeded"; not "not only went beyond". */
const NOT_BEYOND =
  /(?:\b(?:not|never|hardly|scarcely|barely|without)(?!\w)(?! (?:only|just|merely))|n't(?!\w))(?: [\w'-]+){0,2} $/;

/** "did not go beyond vague words, but his negotiators made new demands". */
const NEW_ONES = /\b(?:new|fresh|additional) (?:[\w-]+ )?(?:demands|terms|conditions|claims)(?!\w)/;

/** Where demands are said to go past earlier ones. */
export interface Beyond {
  readonly at: number;
  readonly denied: boolean;
}

/**
 * That demands go past those made before, or do not.
 *
 * Accepts "went well past anything it had asked for", "beyond what was discussed", "exceeded all earlier ones", as denied
 * "did not go beyond those". None: "walked past all" without a demand is the caller's to leave out.
 */
export const beyondIn = (folded: string): Beyond | undefined => {
  const at = folded.search(BEYOND);
  if (at < 0) return undefined;
  const denied = NOT_BEYOND.test(folded.slice(0, at));
  return denied && NEW_ONES.test(folded) ? undefined : { at, denied };
};
