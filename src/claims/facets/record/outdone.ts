/** "Saturday's exchange was smaller than Friday's", "earlier swaps were smaller than the one agreed": this one is not outdone. */
const OTHER_IS_SMALLER =
  /\b(?:previous|earlier|past|former|prior|other|later|subsequent|further|next|all the|most|today's|(?:mon|tues|wednes|thurs|satur|sun)day's|(?:on|of) (?:mon|tues|wednes|thurs|satur|sun)day)(?!\w)[^.;]{0,60}$/;
/** "the record of 2024 was surpassed by the 1,000-for-1,000 exchange": by this one. */
const BY_THIS = /^ (?:the |this |that )?[^.;,]{0,40}\b(?:1[, ]?000|thousand|istanbul|may)(?!\w)/;
const THAN_THIS =
  /^[^.;]{0,30}\b(?:than|as) (?:the (?:one|swap|exchange) (?:agreed|a day|the day|of (?:friday|may|istanbul)|in may)|(?:fri|satur)day's|the (?:1[, ]?000|thousand)|the all-for-all|an? all-for-all|(?:what |that which )?(?:ukraine|kyiv|russia|moscow) (?:wants?|wanted|sought|asked))/;
/** "Larger exchanges have been proposed": and not done. */
const ONLY_PROPOSED =
  /^(?: been)? (?:proposed|offered|suggested|planned|discussed|mooted|sought|called for|demanded|promised)(?!\w)/;

/** "the second stage was smaller than the first": phases measured by one another. */
const THAN_A_PHASE =
  /^[^.;]{0,40}\bthan (?:the|that of the) (?:first|second|third|initial|opening|previous|last)(?!\w)/;

/**
 * True where what is smaller, or larger only in plans, says nothing against this swap's record.
 *
 * Accepts "Saturday's exchange was smaller than", "the record of 2024 was surpassed by the 1,000-for-1,000 exchange", "larger exchanges have been
 * proposed", "smaller than the first" of two phases. None: "this one was smaller than that of 2024".
 */
export const isOutdone = (folded: string, m: RegExpExecArray): boolean => {
  const rest = folded.slice(m.index);
  return (
    THAN_A_PHASE.test(rest) ||
    (/ by$/.test(m[0]) && BY_THIS.test(folded.slice(m.index + m[0].length))) ||
    (/smaller|as$|short of|level with|(?:only|merely|just|simply|no more than|barely) \w+ [^.;]*record$/.test(
      m[0],
    ) &&
      (THAN_THIS.test(rest) || OTHER_IS_SMALLER.test(folded.slice(0, m.index)))) ||
    ONLY_PROPOSED.test(folded.slice(m.index + m[0].length))
  );
};
