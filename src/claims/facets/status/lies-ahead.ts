import type { SentenceView } from '../../sentence/sentence-view.ts';

/** "all 1,000 are to be freed by Sunday", "every one of the captives will come home": within the words that would tell it as done. */
const TO_BE_DONE =
  /\b(?:(?:is|are|was|were) to|to|will|would|shall|should|must|might|can|could)(?: (?:all|then|now|soon|yet|both|also|not)){0,2} (?:be|come|go|return|have|get)(?!\w)/;

/** "the deal has yet to see (1,000 captives freed)". */
const YET_TO_BRING =
  /\b(?:yet|still|due|set|meant|supposed|expected|bound) to (?:see|bring|get|have|leave)(?: (?:all|the|its|home|about|some))* $/;

/** "303 were left for the (last phase)". */
const LEFT_FOR =
  /\b(?:left|remain(?:s|ed|ing)?|due|planned|scheduled|set|reserved|expected|waiting|will come|to (?:come|follow|be \w+)) (?:for|in|on|with|until|as part of) (?:the |its |this |a )?$/;

/** "a deal on (exchanging 1,000 prisoners)", "began exchanging": what the deal is about is not done by it. */
const ABOUT_DOING =
  /\b(?:on|to|about|for|of|towards?|began|begin|started|start|consider\w*|discuss\w*)(?: the)? $/;

/**
 * True where what would be the end of the swap has not come yet, by the words themselves or those before them.
 *
 * Accepts "all 1,000 are to be freed", "every one of the captives will come home", "has yet to see (1,000 captives freed)", "303 were left
 * for the (last phase)", "a deal on (exchanging 1,000 prisoners)". None: "all 1,000
 * they had promised to free are home".
 */
export const liesAhead = (view: SentenceView, m: RegExpExecArray): boolean =>
  TO_BE_DONE.test(m[0]) ||
  YET_TO_BRING.test(view.folded.slice(0, m.index)) ||
  (/^(?:final|last|third)/.test(m[0]) && LEFT_FOR.test(view.folded.slice(0, m.index))) ||
  (m[0].startsWith('exchanging') && ABOUT_DOING.test(view.folded.slice(0, m.index)));
