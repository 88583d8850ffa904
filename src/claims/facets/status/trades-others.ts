import { CAPTIVES } from '../../lexicon/nouns.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';

/** "(swap) its two American guards for a Russian centre": one thing or person for another, each with its article. */
const ONE_FOR_ANOTHER =
  /^,? (?:its|their|his|her|our|an?|one|two|three|four|some|several)(?: [\w'-]+){1,5} (?:for|with|against) (?:its|their|his|her|an?|one|two|three|four|some|several|another)(?: [\w'-]+){1,3}/;
const OF_CAPTIVES = new RegExp(String.raw`\b(?:${CAPTIVES}|thousand|hundred|\d{2,})(?!\w)`);

/**
 * True where what is swapped is named behind the word and is nobody who was captured.
 *
 * Accepts "agreed to (swap) its two American guards for a Russian centre", "to (trade) their shares for a stake". None: "to (swap) two soldiers for a
 * captain of the other's troops", "to (exchange) a thousand prisoners".
 */
export const tradesOthers = (view: SentenceView, m: RegExpExecArray): boolean => {
  const traded = ONE_FOR_ANOTHER.exec(view.folded.slice(m.index + m[0].length))?.[0];
  return traded !== undefined && !OF_CAPTIVES.test(traded);
};
