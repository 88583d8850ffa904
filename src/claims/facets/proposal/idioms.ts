import type { SentenceView } from '../../sentence/sentence-view.ts';

/** "would have none of it": no supposition, though it is put like one. */
const HAVE_NONE = /\b(?:would|will) (?:\w+ly )?have none(?: of)?(?!\w)/g;

/**
 * The sentence with its idioms of refusing put plainly, offsets kept: "would have none of the truce" reads
 * "refused the truce". Elsewhere: the sentence.
 */
export const putPlainly = (view: SentenceView): SentenceView =>
  view.folded.includes('have none')
    ? {
        ...view,
        folded: view.folded.replace(HAVE_NONE, (words) => 'refused'.padStart(words.length)),
      }
    : view;
