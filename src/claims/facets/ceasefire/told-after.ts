import type { SentenceView } from '../../sentence/sentence-view.ts';

/** "On a truce, …": the matter put in front. */
export const IN_FRONT = /^\W*(?:and |but )?(?:on|as for|over|about|of|to) [^.;:]{0,60}$/;
/** "a truce that they had signed would be a sensation". */
export const WOULD_BE = /^[^.;,]{0,60}\b(?:would|could|might) (?:be|have)(?!\w)/;

/** "Once a ceasefire is established", "as soon as a truce was signed": what waits for it. */
const ONCE = /\b(?:once|as soon as|the moment|until|till|unless|whenever)(?!\w)[^,;.]{0,40}$/;
/** "When a truce is signed", "after a ceasefire has been agreed": in the present it is still to come. */
const WHEN = /\b(?:when|after|before|if)(?!\w)[^,;.]{0,40}$/;
const IS_NOW =
  /^[^,;.]{0,40}? (?:is|are|has|have|comes?|takes?|holds?|enters?|begins?|starts?)(?!\w)/;

/** True where a ceasefire is what something else waits for; `before` and `rest` are the words around it. */
export const isAwaited = (before: string, rest: string): boolean =>
  ONCE.test(before) || (WHEN.test(before) && IS_NOW.test(rest));

/** "Stocks are set to rise after both announced a truce": what is foreseen stands before what was done. */
export const toldAfter = (view: SentenceView, at: number): SentenceView => {
  const m = DONE_BEFORE.exec(view.folded.slice(0, at));
  return m ? { ...view, folded: ' '.repeat(m.index) + view.folded.slice(m.index) } : view;
};
const DONE_BEFORE =
  /\b(?:after|because|now that) (?:the |both )?[\w' -]{2,50}? (?:announced|agreed|signed|reached|struck|clinched|sealed|declared|concluded) (?:on |to )?(?:an? |the )?(?:[\w-]+ ){0,2}$/;
