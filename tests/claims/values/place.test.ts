import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/claims/sentence/fold.ts';
import {
  describePlace,
  placesAround,
  readHosts,
  readPlaces,
  relatePlaces,
} from '../../../src/claims/values/place.ts';

const places = (text: string): string[] => readPlaces(fold(text)).map((p) => p.key);
const place = (key: string) => ({ kind: 'place', place: key }) as const;

describe('readPlaces', () => {
  it.each<[string, ...string[]]>([
    ['Dolmabahçe Palace', 'dolmabahce'],
    ['İstanbul', 'istanbul'],
    ["Istanbul's Çırağan Palace", 'istanbul', 'ciragan'],
    ['Türkiye', 'turkey'],
    ['Turkey', 'turkey'],
    ['Kiev', 'kyiv'],
    ['Kyiv', 'kyiv'],
    ['Chernigov and Chernihiv', 'chernihiv', 'chernihiv'],
    ['Odessa', 'odesa'],
    ['the UAE', 'emirates'],
  ])('%s', (text, ...expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each(['istanbulite', 'sumything', 'parison', 'dubaian', 'turkeys', 'georgian'])(
    'none: %s',
    (text) => {
      expect(places(text)).toEqual([]);
    },
  );
});

describe('readHosts', () => {
  it.each([
    ['Turkish officials', 'turkey'],
    ['Ankara', 'turkey'],
    ['Erdoğan', 'turkey'],
    ['the Saudis', 'saudi-arabia'],
    ['Emirati mediators', 'emirates'],
    ['the Holy See', 'vatican'],
    ['Washington', 'united-states'],
  ])('%s: %s', (text, key) => {
    expect(readHosts(fold(text)).map((h) => h.key)).toEqual([key]);
  });

  it.each(['tell us more', 'indiana', 'mode', 'swissair', 'chinaware'])('none: %s', (text) => {
    expect(readHosts(fold(text))).toEqual([]);
  });
});

describe('relatePlaces', () => {
  it.each([
    ['dolmabahce', 'istanbul', 'same'],
    ['dolmabahce', 'turkey', 'same'],
    ['istanbul', 'istanbul', 'same'],
    ['minsk', 'belarus', 'same'],
    ['dolmabahce', 'ciragan', 'different'],
    ['istanbul', 'ankara', 'different'],
    ['istanbul', 'geneva', 'different'],
    ['belarus', 'russia', 'different'],
  ])('%s and %s: %s', (a, b, outcome) => {
    expect(relatePlaces(place(a), place(b))).toBe(outcome);
    expect(relatePlaces(place(b), place(a))).toBe(outcome);
  });

  it('a place lies in all that hold it', () => {
    expect(placesAround('dolmabahce')).toEqual(['dolmabahce', 'istanbul', 'turkey']);
    expect(placesAround('nowhere')).toEqual(['nowhere']);
  });
});

it.each([
  ['dolmabahce', 'Dolmabahçe Palace, Istanbul'],
  ['turkey', 'Türkiye'],
  ['united-states', 'the United States'],
  ['atlantis', 'atlantis'],
])('describePlace %s: %s', (key, text) => {
  expect(describePlace(place(key))).toBe(text);
});
