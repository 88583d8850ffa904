import { fold } from '../../sentence/fold.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { namesIn, officeIn } from '../../values/person.ts';
import { readPlaces } from '../../values/place.ts';
import { canonicalPerson, type Described } from './person.ts';

/** "Medinsky, an adviser to Vladimir Putin,": whose man he is. */
const WHOSE_MAN =
  /\b(?:aide|advis[eo]r|assistant|envoy|ally|confidant|man|associate|deputy|spokes\w+) (?:to|of) (?:(?:the|russian|ukrainian|president|vladimir|volodymyr|mr\.?) )*$/;

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
  const stretch = view.raw.slice(from, to);
  const name = namesIn(stretch)
    .filter(({ start }) => !WHOSE_MAN.test(fold(stretch.slice(0, start))))
    .pop();
  const person = name && (canonicalPerson(name.name) ?? name.key);
  if (!name || !person || readPlaces(fold(name.name)).length) return undefined;
  const [start, end] = [from + name.start, from + name.end];
  const office = officeIn(view.folded.slice(from, start).split(/[,;]/).pop() ?? '');
  return { person, ...(office ? { office } : {}), start, end };
};
