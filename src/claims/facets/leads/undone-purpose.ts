import { phrases } from '../../lexicon/phrases.ts';

const COME =
  '(?:come|go|fly|travel|appear|turn up|show up|make the trip|be (?:there|in istanbul)|came|went|flew|travell?ed|appeared|coming|going|flying|travelling|traveling|appearing)';
/** Not come, refused or asked to come, and what for: "did not come to Istanbul to", "dared Putin to fly there to". */
const UNDONE = new RegExp(phrases`
  (?:
    \b(?:not|never|neither|nor|nobody|without|instead of|rather than|(?:refus|declin|fail|hesitat)\w+ to|reluctan\w+ to|unwilling to|no (?:plans?|intention|wish|desire) (?:to|of))(?!\w)
    |n't(?!\w)
    |\b(?:dar|urg|invit|ask|challeng|press|beg|expect|want|call|encourag|persuad|convinc|wish|tell|told|lik)\w*(?: on| for)? [^,;]{2,40} to(?!\w)
  )
  (?: (?!but(?!\w))[\w'-]+){0,3}? ${COME}(?: (?!but(?!\w))[\w'-]+){0,5} to (?:personally |himself )?$
`);

/**
 * True where "to lead" right behind these words is what somebody did not come for, or was asked to come for.
 *
 * Accepts "did not come to Istanbul to (lead)", "refused to fly there to (lead)", "dared Putin to come to Istanbul to (lead)". None:
 * "came to Istanbul to (lead)", "did not lose time but flew to Istanbul to (lead)".
 */
export const isUndonePurpose = (before: string): boolean => UNDONE.test(before.slice(-140));
