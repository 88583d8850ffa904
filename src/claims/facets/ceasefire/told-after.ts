import type { SentenceView } from '../../sentence/sentence-view.ts';

/** "On a truce, …": the matter put in front. */
export const IN_FRONT = /^\W*(?:and |but )?(?:on|as for|over|about|of) [^.;:]{0,60}$/;
/** "a truce that they had signed would be a sensation". */
export const WOULD_BE = /^[^.;,]{0,60}\b(?:would|could|might) (?:be|have)(?!\w)/;

/** "Stocks are set to rise after both announced a truce": what is foreseen stands before what was done. */
export const toldAfter = (view: SentenceView, at: number): SentenceView => {
  const m = DONE_BEFORE.exec(view.folded.slice(0, at));
  return m ? { ...view, folded: ' '.repeat(m.index) + view.folded.slice(m.index) } : view;
};
const DONE_BEFORE =
  /\b(?:after|because|now that) (?:the |both )?[\w' -]{2,50}? (?:announced|agreed|signed|reached|struck|clinched|sealed|declared|concluded) (?:on |to )?(?:an? |the )?(?:[\w-]+ ){0,2}$/;
