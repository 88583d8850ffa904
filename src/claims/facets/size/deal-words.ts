import { phrases } from '../../lexicon/phrases.ts';

/** Words of a deal: what stands beside them is the whole of it more often than a part. */
export const DEAL = new RegExp(phrases`
  \b(?:
    bargain|arrangement|consensus|understanding|brought home|such is|agree(?:d|s|ing|ment)?|deal|accord|would|will|promis\w+
    |pledg\w+|plan(?:ned)?|formula|pact|settle[ds]?|consent\w*
    |to (?:swap|exchange|trade|free|release|hand|be (?:freed|released|exchanged|swapped|set free|let go|handed over|returned))|negotiated|announce[ds]?|arrang\w+|committ?\w*|full
    |whole|overall|eventual|part of|under the|complete[ds]?|all
  )(?!\w)
`);

/** Of those, the verbs: "got the deal rolling" agrees on nothing. */
export const AGREEING =
  /\b(?:such is|agree(?:d|s|ing)?|would|will|promis\w+|pledg\w+|plan(?:ned)?|settle[ds]?|consent\w*|to (?:swap|exchange|trade|free|release|hand|be \w+)|negotiated|announce[ds]?|arrang\w+|committ?\w*|clinched|struck|reached|signed|produced|yielded|brought|led to|resulted in|(?:end|wound|finish)(?:ed)?(?: up)? (?:with|in)|\d+[- ]for[- ]\d+ (?:[\w-]+ ){0,2}(?:deal|accord|agreement|pact|bargain|formula))(?!\w)/;
