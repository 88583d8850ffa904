import { clauseAt, type SentenceView } from '../sentence/sentence-view.ts';
import { placesAround, readPlaces } from '../values/place.ts';

/** "in Riyadh", "at a meeting in Moscow": not "between Moscow and Kyiv". */
const LED_TO = /\b(?:in|at|to) (?:the )?(?:[\w'-]+ of )?$/;
const TALKS_PLACES = new Set(['dolmabahce', 'ciragan', 'istanbul']);

/** True where the clause at a position puts what happens somewhere else than Istanbul. */
export function happensElsewhere(view: SentenceView, position: number): boolean {
  const clause = clauseAt(view, position);
  const places = readPlaces(view.folded);
  if (places.some((p) => TALKS_PLACES.has(p.key))) return false;
  return places.some(
    (p) =>
      p.start >= clause.start &&
      p.start < clause.end &&
      !placesAround(p.key).includes('turkey') &&
      LED_TO.test(view.folded.slice(clause.start, p.start)) &&
      !/^'s(?!\w)|^ (?:said|says|told|announced)(?!\w)/.test(view.folded.slice(p.end)),
  );
}
