import { phrases } from '../lexicon/phrases.ts';
import { clauseAt, type SentenceView } from './sentence-view.ts';

/** What joins a clause to the one before it. */
const JOINED =
  /^\W*(?:(?:and|but|yet|while|whereas|although|though|because|as|so|since|after|before|when|where|if|then|which is why)(?!\w),? ){0,2}(?:(?:with|in|on|at) [^,;]{3,40}, )?/;
/** A noun of its own, told by its article or number; whoever may be a person named before is left out. */
const OWN = new RegExp(phrases`
  (?:^it (?:was|is)|^(?:(?:the|this|that|these|those|its|their|both|all)
    (?! (?:(?:\w+ )?(?:president|leader|head of state|man|woman|minister|aide|two(?! (?:sides|delegations|countries|teams|parties|governments|warring)(?!\w))|three|latter|former|other|one|pair|same)s?|russian|ukrainian|american|turkish|whole|time|day|end)(?!\w))
  |(?:putin|trump|zelens\w+|russia|ukraine|moscow|k(?:yi|ie)v|washington)'s|an?|each|every|most|no|some|many|(?:one|two|three|thousands?|hundreds?|\d[\d,]*)(?! of(?!\w)))[ ][\w',-]+
  |^(?:russia|ukraine|moscow|k(?:yi|ie)v|turkey|turkiye|ankara|washington|soldiers|servicemen|civilians|prisoners|captives|negotiators|envoys|delegations|officials|diplomats|russians|ukrainians|talks|families|women)(?!['\w])(?:,? (?:and|as well as|or) [\w-]+)?)
  (?: (?!(?:he|she|him|her|himself|herself|who|whom)(?!\w))[\w',()-]+){0,24} $
`);

/**
 * Where the clause that holds `at` begins, where it opens with a subject of its own that is nobody named before it; else `undefined`.
 *
 * "Trump flew home, but the exchange (was sealed)": the exchange was. None: "Putin proposed it, but then (stayed)", "but the president
 * (came)".
 */
export const ownSubject = (view: SentenceView, at: number): number | undefined => {
  const { start } = clauseAt(view, at);
  const joined = JOINED.exec(view.folded.slice(start, at))?.[0].length ?? 0;
  return OWN.test(view.folded.slice(start + joined, at)) ? start : undefined;
};
