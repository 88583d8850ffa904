import { makesAStatement, startsWithVerb } from '../../sentence/next-statements.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { namesIn, officeIn } from '../../values/person.ts';
import { type Described, describe, partyOfPerson } from './person.ts';
import { partyIn } from './words.ts';

/** "by Ukrainian Defense Minister and a senior Russian presidential advisor": one description a party. */
const byParties = (view: SentenceView, from: number, to: number): Described[] => {
  const text = view.folded.slice(from, Math.min(to, Math.max(from, clauseAt(view, from).end)));
  const cut = text.indexOf(' and ');
  if (cut < 0) return [];
  const halves: [number, number][] = [
    [from, from + cut],
    [from + cut + 5, from + text.length],
  ];
  const found = halves.flatMap(([a, b]) => {
    const party = partyIn(view.folded.slice(a, b));
    const one = describe(view, a, b, false);
    return one && (party ?? partyOfPerson(one.person))
      ? [{ ...one, party: party ?? partyOfPerson(one.person) }]
      : [];
  });
  const [, second] = found;
  // "was headed by Umerov and Putin did not come": the second one is who did something else.
  if (second && startsWithVerb(view.folded.slice(second.end + 1))) return [];
  return found.length === 2 && found[0]?.party !== found[1]?.party ? found : [];
};

/** "was led by its defence minister - Trump did not come": whoever is told of behind did not lead; "by, as before, Medinsky" goes on. */
const withinClause = (view: SentenceView, from: number, to: number): number => {
  const { end } = clauseAt(view, from);
  const next = clauseAt(view, end);
  const rest = view.folded.slice(next.start, next.end);
  return /\w/.test(view.folded.slice(from, end)) && makesAStatement(rest) ? Math.min(to, end) : to;
};

/** "was led by its defence minister and Rubio (was there)": the office alone, where whoever is named behind it did something else. */
const officeEnds = (view: SentenceView, from: number, to: number): number => {
  const words = view.folded.slice(from, to);
  const [name] = namesIn(view.raw.slice(from, to));
  const cut = name
    ? words.slice(0, name.start).search(/,? (?:and|since|after) (?:[\w'-]+ ){0,4}$/)
    : -1;
  return cut >= 0 &&
    name &&
    startsWithVerb(view.folded.slice(from + name.end + 1)) &&
    officeIn(words.slice(0, cut))
    ? from + cut
    : to;
};

/**
 * Who stands behind "led by", in `[from, to)` of a sentence: one, or one a party; never whoever acts in the next statement.
 *
 * Accepts "(led by) Umerov", "(led by) its defence minister and Rubio was there" (the minister). None: "(led by) nobody of rank".
 */
export const ledBy = (view: SentenceView, from: number, to: number): Described[] => {
  const pair = byParties(view, from, to);
  if (pair.length) return pair;
  const one = describe(view, from, officeEnds(view, from, withinClause(view, from, to)), false);
  return one && one.start - from < 90 ? [one] : [];
};
