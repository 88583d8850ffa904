import type { PlaceValue, TextRange } from '../../model/index.ts';
import { matchesOf } from '../lexicon/matches.ts';
import { HOSTS, PLACES } from '../lexicon/places.ts';

export interface PlaceHit extends TextRange {
  readonly key: string;
}

const reader = (entries: readonly { key: string; forms: string }[]) => {
  const pattern = new RegExp(
    String.raw`\b(?:${entries.map((e) => `(${e.forms})`).join('|')})(?![\w])`,
    'g',
  );
  const read = (folded: string): PlaceHit[] =>
    matchesOf(folded, pattern).map((m) => {
      const index = m.slice(1).findIndex((g) => g !== undefined);
      return {
        start: m.index,
        end: m.index + m[0].length,
        key: (entries[index] as { key: string }).key,
      };
    });
  // Several facets ask for the places of the one sentence in hand.
  let latest: { readonly folded: string; readonly hits: PlaceHit[] } = { folded: '', hits: [] };
  return (folded: string): readonly PlaceHit[] => {
    if (latest.folded !== folded) latest = { folded, hits: read(folded) };
    return latest.hits;
  };
};

/** Places named in a folded sentence, in order. */
export const readPlaces = reader(PLACES);
/** Countries and bodies that may host or mediate, in order. */
export const readHosts = reader(HOSTS);

/** All places that hold a place, itself first: dolmabahce → istanbul → turkey. */
export function placesAround(key: string): string[] {
  const out: string[] = [];
  let at: string | undefined = key;
  while (at) {
    out.push(at);
    at = PLACES.find((p) => p.key === at)?.within;
  }
  return out;
}

/** One lies in the other: same. Otherwise different. */
export function relatePlaces(a: PlaceValue, b: PlaceValue): 'same' | 'different' {
  return placesAround(a.place).includes(b.place) || placesAround(b.place).includes(a.place)
    ? 'same'
    : 'different';
}

/** `Dolmabahçe Palace, Istanbul`. */
export function describePlace(value: PlaceValue): string {
  return [...PLACES, ...HOSTS].find((p) => p.key === value.place)?.name ?? value.place;
}
