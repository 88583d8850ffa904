import type { SentenceView } from '../../sentence/sentence-view.ts';

/** "has it backwards: ", "stands the facts on their head; ": behind it stands what is so. */
const PUT_RIGHT =
  /^[^:;]*\b(?:backwards|the wrong way (?:round|around)|the other way (?:round|around)|upside down|on (?:its|their) heads?|mixed up|mistaken|misremember\w*|confus\w+)(?!\w)[^:;]{0,20}[:;] /;

/**
 * The sentence without what it puts right, offsets kept.
 *
 * Accepts "Whoever claims that Ukraine refused has it backwards: Ukraine took the offer". Elsewhere: the sentence.
 */
export const truthOf = (view: SentenceView): SentenceView => {
  const m = PUT_RIGHT.exec(view.folded);
  return m ? { ...view, folded: view.folded.replace(m[0], ' '.repeat(m[0].length)) } : view;
};
