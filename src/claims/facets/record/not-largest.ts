import { AnyOf } from '../../lexicon/any-of.ts';
import { phrases } from '../../lexicon/phrases.ts';

/** "A distant second", "third among the war's swaps": a place below the first. */
const RANKED =
  '(?:an? (?:distant|close|poor|bare|far) )(?:second|third|fourth|fifth)|(?:second|third|fourth|fifth) (?:in|among|of|behind)';
/** "Third in size among the swaps of the war: the one for 1,000 captives each", "… was the Istanbul exchange": whichever is meant is named behind. */
const OF_SWAPS_IS = String.raw`[^.;:]{0,40}\b(?:swaps|exchanges|handovers)(?!\w)[^.;:]{0,50}?(?::| -|,| (?:is|was|comes|came|stands))`;
const THIS_ONE = String.raw`(?:the|that|this) [^.;:]{0,50}?\b(?:1[, ]?000|thousand|istanbul)(?!\w)`;
/** "merely equals the record set in 2023": another's, where no word of this one stands behind it. */
const OLD_RECORD = String.raw`(?:the|an?|its|their)(?: [\w'-]+){0,3}? record(?!\w)(?![^.;]{0,80}\b(?:1[, ]?000|thousand|istanbul|may|korean?|vietnam|world war|cold war|history|century|19\d\d)(?!\w))`;
/**
 * That this swap is not the largest of the war.
 *
 * Accepts "ranks second among the swaps", "third in size among the swaps of the war: the one for 1,000 each", "not the largest", "the
 * second-largest", "dwarfed by", "merely equals the record". None: "third among the swaps", which may be an order in time.
 */
export const NOT_LARGEST = new AnyOf(
  phrases`
  \b(?:second|third|fourth)[- ](?:largest|biggest)(?!\w)|\bf[ae]ll(?:s|ing|en)? (?:well |far |just |some way )?short of (?:being |becoming )?(?:the|this) (?:war's )?(?:largest|biggest|greatest|record)(?!\w)
  |\branks? (?:only )?(?:second|third|fourth|behind)(?!\w)
  |\b(?:second|third|fourth|fifth) (?:in|by) (?:size|scale|numbers?) (?:among|of|in)(?!\w)${OF_SWAPS_IS} ?${THIS_ONE}
  |\b(?:com|plac|stand|finish|sitt?|li|rank)(?:e?s|ed|ing)? (?:only |just )?(?:${RANKED})(?!\w)
  |\b(?:c[oa]me|stood|sat|lay) (?:only |just )?(?:${RANKED})(?!\w)|\bsmaller than(?!\w)
  |\b(?:not|n't|less) (?:quite |nearly )?(?:as|so) (?:large|big|great) as(?!\w)
  |(?<!\bno |\bnever an? |\bnot an? |\bhardly an? |\bbeen an? )\b(?:larger|bigger) (?:(?:prisoner |pow )?(?:swap|exchange|trade|handover)|one)s?(?: than (?:[\w,'-]+ ){1,9}?)? ?(?:had|was|were|took|came|have|has)(?!\w)
  |\b(?:several|many|some|a few|two|three|other|earlier|previous|past|\d+)(?: (?!no(?!\w))\w[\w'-]*){0,3} (?:swap|exchange|one|handover)s?(?: [\w'-]+){0,6} (?:(?:had|have|has) been|was|were) (?:even |much |far |still )?(?:larger|bigger|greater)(?!\w)
  |(?:\b(?:not|far from|by no means|(?:was|is|were|are|wo)nt|nowhere near|hardly|never)|n't) (?:even )?(?:be )?(?:the |even the |quite the )?(?:largest|biggest|greatest|a record)(?!\w)
  |\b(?:war|conflict|fighting|invasion|years) (?:has|had|have) (?:already )?(?:seen|known|brought|produced) (?:even |far |much )?(?:bigger|larger|greater) (?:[\w-]+ )?(?:swap|exchange|handover|trade|one)s? than(?!\w)
  |\bdwarfed by(?!\w)|\bsurpassed by(?!\w)|\bbehind (?:the|that) (?:one )?(?:of|in)(?!\w)
  |\b(?:outdone|eclipsed|topped|exceeded|beaten) by(?!\w)|\bno record(?!\w)|\bone of the small(?:er|est)(?!\w)
  |\bonly the (?:swap|exchange|one)(?!\w)[^.;]{0,50}?\b(?:larger|bigger)(?!\w)
  |\b(?:several|many|two|three|a few) times(?!\w)[^.;]{0,40}?\bmore (?:captives|prisoners|people)(?!\w)
  |(?<!\b(?:not|never) |n't )\b(?:only|merely|just|simply|no more than|barely) (?:equal(?:s|l?ed)?|match(?:es|ed)?|t(?:ies|ied|ie)|repeat(?:s|ed)?) ${OLD_RECORD}
  |\b(?:drew|draws|is|was) level with ${OLD_RECORD}
  |\bno (?:\w+ )?(?:swap|exchange)(?!\w)[^.;]{0,50}?\bsmaller(?!\w)|\b(?:f[ae]ll(?:s|ing)?|c[oa]m(?:e|es|ing)|remain(?:s|ed)?|was|is|stay(?:s|ed)) (?:well |far |just |some way )?(?:short of|below|behind|shy of) (?:the|a|an?y)(?: [\w'-]+){0,3}? record(?!\w)
`,
  {
    cue: /(?:larg|bigg|great|small)e(?:r|st)|second|third|fourth|fifth|\branks?|behind|(?:large|big|great) as|record|dwarfed|surpassed|outdone|eclipsed|topped|exceeded|beaten|\bmore(?!\w)/,
  },
);
