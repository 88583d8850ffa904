import { phrases } from '../../lexicon/phrases.ts';

/** All that was asked; one demand may be old and the list new. */
const THE_DEMANDS = String.raw`(?<!\b(?:some|many|most|several|part|half|two|three|one|none) of (?:[\w'-]+ ){0,2})\b(?:demands|terms|conditions|claims|requirements|list of demands)(?!\w)(?! (?:of|for|from) (?:the )?(?:ukrain|k(?:yi|ie)v))(?: (?!(?:and|but|though|while|some|most|many|tone|of)(?!\w))[\w'-]+){0,8}?`;
const THOSE = String.raw`(?:(?:those|the ones)(?! (?:of|from) (?:the )?(?:ukrain|k(?:yi|ie)v|american|west))|what (?:it|they|he|russia|moscow|the kremlin) had (?:put|asked|demanded|wanted|sought|presented|raised|tabled|set)|the (?:old|earlier|previous) (?:ones|demands|terms|conditions))`;
const BEFORE = String.raw`[^.;]{0,60}\b(?:before|earlier|already|previous(?:ly)?|in (?:the spring of |march |april )?2022|of (?:the spring of |march |april )?2022|in the past|three years ago)(?!\w)`;
const SAME = new RegExp(phrases`
  ${THE_DEMANDS} (?:
    (?:was|were|is|are) (?:in fact |essentially )?(?:no|in no way|not (?:a bit|at all|in any way)) different (?:from|to) ${THOSE}
    |(?:did not|didn't|do not) differ (?:in any way |at all )?from ${THOSE}
    |(?:was|were|is|are) (?:exactly |word for word )?identical (?:to|with) ${THOSE}
    |(?:was|were|is|are) (?:exactly |precisely |just |all )?(?:the ones|those) (?:that )?(?:it|they|he|russia|moscow|the kremlin) (?:had|has|have)
  )(?!\w)(?=${BEFORE})
`);
const NEW_ONES =
  /\b(?:new|fresh|additional|further|more|other|except|apart from|save) (?:[\w-]+ )?(?:demands?|terms|conditions|claims|for)(?!\w)/;

/**
 * The words that say of all that was asked that it had been asked before.
 *
 * Accepts "terms in Istanbul were no different from those it had put in earlier talks", "demands did not differ from those of 2022", "conditions
 * were the ones it had put forward before". None: "the tone was no different", "terms were very different from", "one demand was no different
 * from", "demands did not differ from those of 2022 except for".
 */
export const sameAsBefore = (folded: string): RegExpExecArray | null =>
  NEW_ONES.test(folded) ? null : SAME.exec(folded);
