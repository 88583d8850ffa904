/** "The machine wrote: …", "AI said:". */
const MACHINE_SAYS =
  /^\W*(?:the |an? |our )?(?:ai|machine|chatbot|bot|model|language model) (?:said|says|wrote|writes|answer(?:s|ed)|replie[sd]|told us)(?!\w)/;
/** "The sheet no longer says that". */
const NO_LONGER_SAYS = /\bno longer (?:say|state|claim|read)s?(?: here)? that(?!\w)[^;:]*$/;
/** "The motion: This house believes that", "Explain why this sentence is wrong:". */
const UP_FOR_DEBATE =
  /^\W*(?:the )?(?:motion|proposition|resolution|thesis)(?: (?:is|was))?:|\bthis house (?:believes|holds|would|regrets)(?!\w)|\bwhy (?:this|the following|the) (?:sentence|statement|claim|answer) (?:is|was) (?:wrong|false|untrue|incorrect)(?!\w)/;

/**
 * True where the words before a place (folded) put what follows up for debate, give it as a machine's, or take it out of a text: nobody asserts it.
 *
 * Accepts "AI said: …", "The sheet no longer says that …", "The motion: This house believes that …", "Explain why this sentence is
 * wrong: …". None: "The minister said: …", "He no longer holds office".
 */
export const isNotAsserted = (before: string): boolean =>
  MACHINE_SAYS.test(before) || NO_LONGER_SAYS.test(before) || UP_FOR_DEBATE.test(before);
