import { fold } from '../../sentence/fold.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { namesIn, officeIn } from '../../values/person.ts';
import { readPlaces } from '../../values/place.ts';
import { canonicalPerson, type Described } from './person.ts';

/**
 * The last name in `[from, to)` of a sentence, with the office right before it.
 *
 * Accepts "…, Defence Minister Umerov". None: "… at the Dolmabahçe Palace".
 */
export const nameBefore = (
  view: SentenceView,
  from: number,
  to: number,
): (Described & { readonly person: string }) | undefined => {
  const name = namesIn(view.raw.slice(from, to)).pop();
  const person = name && (canonicalPerson(name.name) ?? name.key);
  if (!name || !person || readPlaces(fold(name.name)).length) return undefined;
  const [start, end] = [from + name.start, from + name.end];
  const office = officeIn(view.folded.slice(from, start).split(/[,;]/).pop() ?? '');
  return { person, ...(office ? { office } : {}), start, end };
};
