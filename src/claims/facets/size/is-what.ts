import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { CountHit } from '../../values/count/counted-number.ts';

const DECIDED =
  '(?:agree(?:d)?|settle[d]?|decide[d]?|promise[d]?|arranged|negotiated|pledged|undertook)';
/** "had first promised": what was so before the deal. */
const EARLIER = '(?:had|first|initially|originally|once|almost|nearly|earlier|previously)';
/** A deal takes two. */
const BOTH =
  '(?:they|both|the (?:two|sides|parties|delegations|teams|negotiators)|(?:russia|moscow|ukraine|k(?:yi|ie)v) and (?:russia|moscow|ukraine|k(?:yi|ie)v)|was)';
const IT_WAS = /(?:^|[;:.,] )\W*(?:and |but )?it (?:was|is)(?: to be| for| only| just)? $/;
/** What the cleft leads to: behind an aside, too ("and not, as we first wrote, a thousand"). */
const THAT_THEY_AGREED = new RegExp(
  String.raw`^[^.;:]{0,110}?\b(?:that|which|whom) (?!(?:has|have|was|were|is|are)(?!\w))(?:(?!${EARLIER}(?!\w))[\w'-]+ ){1,9}?${DECIDED}(?!\w)(?! (?:to )?(?:at first|initially|originally|for the first))(?!\w)`,
);
const WHAT_WAS_AGREED = new RegExp(
  phrases`
    \b(?:what|all that) ${BOTH} (?:(?!(?:was|were|is|are|not|never|no|${EARLIER})(?!\w))[\w'-]+ ){0,7}?${DECIDED}(?: (?!(?:was|is)(?!\w))[\w'-]+){0,7} (?:was|is)(?: to (?:exchange|swap|free|release))? $
  `,
);

/**
 * True where a number behind "was" is that of the deal, by a cleft.
 *
 * Accepts "It was (500 for 500) that they agreed to exchange", "What they agreed in Istanbul was (300 for 300)". None: "of whom one in three was 390",
 * "it was (200) who had come home before", "it was (390) that came home on Friday", "what Russia had promised at first was (500 for 500)".
 */
export const isWhatWasAgreed = ({ folded }: SentenceView, { start, end }: CountHit): boolean =>
  (IT_WAS.test(folded.slice(0, start)) && THAT_THEY_AGREED.test(folded.slice(end))) ||
  WHAT_WAS_AGREED.test(folded.slice(Math.max(0, start - 140), start));
