import { MET, SWAP_NOUN, TALKS } from '../../lexicon/nouns.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';

/** The talks by a noun, a verb of meeting or the city. */
export const TALKS_WORD = new RegExp(
  String.raw`\b(?:${TALKS}|${MET}|istanbul|dolmabahce|ciragan)(?!\w)`,
);

/** The swap by a noun. */
export const SWAP_WORD = new RegExp(String.raw`\b(?:${SWAP_NOUN})(?!\w)`);

/** "Mediated by Qatar, the return of the children": what stands behind the comma was mediated. */
const OPENING = /^\w+ by [^,;]{3,40}, ([^,;]{3,40})/;

/** The first of the two topics named before a place owns what is said of it. */
export const ofTheTalks = (view: SentenceView, at: number, before: string): boolean => {
  const opening = at === 0 ? OPENING.exec(view.folded) : null;
  if (opening && !TALKS_WORD.test(opening[1] as string)) return false;
  const head = view.folded.slice(0, at);
  const talks = head.search(TALKS_WORD);
  const swap = head.search(SWAP_WORD);
  if (talks >= 0) return swap < 0 || talks < swap;
  if (swap >= 0) return false;
  // "Hosted not by Turkey but by the Emirates, Russia and Ukraine held talks": an opening has its subject behind it.
  const far = at === 0 ? 40 : 0;
  return (
    (TALKS_WORD.test(view.folded.slice(at, at + 60 + far)) &&
      !SWAP_WORD.test(view.folded.slice(at, at + 40 + far))) ||
    TALKS_WORD.test(before)
  );
};
