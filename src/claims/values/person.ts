import type { PersonValue, TextRange } from '../../model/index.ts';
import { matchesOf } from '../lexicon/matches.ts';
import { NO_NAME, NO_PERSON, OPENER } from '../lexicon/no-names.ts';
import { OFFICES } from '../lexicon/offices.ts';
import { type Party, PEOPLE } from '../lexicon/people.ts';

export interface PersonHit extends TextRange {
  readonly key: string;
  readonly name: string;
  readonly party: Party;
}

const ALL = new RegExp(
  String.raw`\b(?:${PEOPLE.map((p) => `(${p.forms})`).join('|')})(?='s(?!\w)|\b)`,
  'g',
);

/** Persons named in a folded sentence, in order; spelling variants give the same key. */
export function readPeople(folded: string): PersonHit[] {
  const out: PersonHit[] = [];
  for (const m of matchesOf(folded, ALL)) {
    const index = m.slice(1).findIndex((group) => group !== undefined);
    const entry = PEOPLE[index];
    if (entry)
      out.push({
        start: m.index,
        end: m.index + m[0].length,
        key: entry.key,
        name: entry.name,
        party: entry.party,
      });
  }
  return out;
}

const OFFICE_PATTERNS = OFFICES.map((o) => ({
  ...o,
  pattern: new RegExp(String.raw`\b(?:${o.forms})(?!\w)`),
}));

/** The office named in a piece of folded text: "Ukrainian Defense Minister" → `defence-minister`. */
export function officeIn(folded: string): string | undefined {
  return OFFICE_PATTERNS.find((o) => o.pattern.test(folded))?.key;
}

const NAME =
  /(?:\p{Lu}[\p{Ll}\p{M}]+(?:['’-]\p{Lu}?[\p{Ll}\p{M}]+)*)(?: (?:\p{Lu}[\p{L}\p{M}'’-]+)){0,6}/gu;
const bare = (word: string | undefined): string => (word ?? '').replace(/['’]s?$/, '');

/** Where a sentence, or a part of it that may begin with a capital, opens: "Live: Contrary to", "(Following". */
const OPENING = /(?:^|[:(>•–—\n-]|\.\s)\s*["“‘']?\s*$/;
const opens = (raw: string, at: number): boolean =>
  OPENING.test(raw.slice(Math.max(0, at - 4), at));

/** Capitalised names in raw text as (folded surname) keys, titles and countries dropped. */
export function namesIn(raw: string): { key: string; name: string; start: number; end: number }[] {
  const out: { key: string; name: string; start: number; end: number }[] = [];
  for (const m of matchesOf(raw, NAME)) {
    const words = m[0].split(' ');
    while (words.length && NO_NAME.test(bare(words[0]))) words.shift();
    while (words.length && NO_NAME.test(bare(words[words.length - 1]))) words.pop();
    const surname = words[words.length - 1];
    const first = m[0].startsWith(words[0] ?? ' ');
    if (!surname || (words.length === 1 && first && opens(raw, m.index) && OPENER.test(surname)))
      continue;
    const name = bare(words.join(' '));
    if (NO_PERSON.test(name)) continue;
    const start = m.index + m[0].indexOf(name);
    out.push({
      key: bare(surname).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
      name,
      start,
      end: start + name.length,
    });
  }
  return out;
}

/** One who holds the other's office may be named by another one of his: "Umerov, by then secretary of …". */
const mayBeOne = (a: PersonValue, b: PersonValue): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([x, y]) => PEOPLE.find((p) => p.key === x?.person)?.office === y?.office);

const isKnown = (key: string): boolean => PEOPLE.some((p) => p.key === key);

/** Somebody known is named for an office that somebody else is known to have held: "Yermak" beside "the defence minister". */
const holdsAnother = (a: PersonValue, b: PersonValue): boolean => {
  const holder = a.person && b.office && PEOPLE.find((p) => p.office === b.office)?.key;
  return Boolean(holder && a.person && isKnown(a.person) && a.person !== holder);
};

/**
 * One person or one office agrees; two persons conflict, an office that a named person's office differs from, and
 * an office beside somebody known who did not hold it.
 */
export function relatePersons(a: PersonValue, b: PersonValue): 'same' | 'different' | undefined {
  if (a.person && b.person) return a.person === b.person ? 'same' : 'different';
  if (a.office && b.office && a.office !== b.office)
    return mayBeOne(a, b) ? undefined : 'different';
  if (a.office && b.office) return 'same';
  return holdsAnother(a, b) || holdsAnother(b, a) ? 'different' : undefined;
}

const titled = (key: string): string =>
  PEOPLE.find((p) => p.key === key)?.name ?? key[0]?.toUpperCase() + key.slice(1);

/** `Umerov, defence minister`, `the defence minister`. */
export function describePerson(value: PersonValue): string {
  const office = OFFICES.find((o) => o.key === value.office)?.name;
  if (value.person) return office ? `${titled(value.person)}, ${office}` : titled(value.person);
  return office ? `the ${office}` : 'somebody';
}
