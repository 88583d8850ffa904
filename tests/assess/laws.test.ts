import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessItem, type Item } from '../../src/assess/index.ts';
import { BUNDLE } from './bundle.ts';
import { random } from './random.ts';

/*
 * What a sentence claims does not hang on how its blanks, quotes, accents and names are written, nor on what a page puts around
 * it. The labelled sentences say so themselves: read in another spelling, each gives what it gives as it stands.
 */

const SETS = ['dev', 'blind', 'thirtyeighth'];
const items = SETS.flatMap((set) =>
  readFileSync(`tests/eval/claims/${set}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Item),
);

const claimsOf = (item: Item): string =>
  JSON.stringify(
    assessItem(item, BUNDLE).claims.map(({ claim: { facet, subject, value }, verdicts }) => [
      facet,
      subject,
      value,
      verdicts.map(({ source, relation }) => [source, relation]),
    ]),
  );
const plain = new Map(items.map((item) => [item, claimsOf(item)]));

const SPELLINGS: Readonly<Record<string, (sentence: string) => string>> = {
  'no-break spaces': (s) => s.replace(/ /g, '\u00a0'),
  'narrow no-break spaces in names': (s) => s.replace(/([A-Z]\w+) (?=[A-Z])/g, '$1\u202f'),
  'several blanks': (s) => `  ${s.replace(/ /g, '  ')} `,
  'line breaks': (s) => s.replace(/(.{40,60}?) /g, '$1\n   '),
  'soft hyphens': (s) => s.replace(/([a-z]{3})([a-z]{3})/g, '$1\u00ad$2'),
  'zero-width joiners': (s) => s.replace(/([a-z]{3})([a-z]{3})/g, '$1\u200d$2'),
  'zero-width spaces': (s) => s.replace(/([a-z]{2}) /g, '$1\u200b '),
  'accents apart': (s) => s.normalize('NFD'),
  'hyphens that do not break': (s) => s.replace(/(\w)-(\w)/g, '$1\u2011$2'),
  'curly quotes': (s) => s.replace(/'/g, '’').replace(/"([^"]*)"/g, '“$1”'),
  'straight quotes': (s) => s.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
  'no full stop': (s) => s.replace(/\.$/, ''),
  'Kiev for Kyiv': (s) => s.replace(/Kyiv/g, 'Kiev'),
  'Zelenskiy for Zelensky': (s) => s.replace(/Zelensk(?:yy|iy|yi|y|i)\b/g, 'Zelenskiy'),
  'Medinskii for Medinsky': (s) => s.replace(/Medinsk(?:iy|y|i)\b/g, 'Medinskii'),
};

describe('the same claims in another spelling', () => {
  it.each(Object.entries(SPELLINGS))('%s', (_, spelt) => {
    const differing = items.filter(
      (item) => claimsOf({ ...item, sentence: spelt(item.sentence) }) !== plain.get(item),
    );
    expect(differing.map(({ sentence }) => sentence)).toEqual([]);
  });
});

const conflicts = (item: Item): ReadonlySet<string> =>
  new Set(
    assessItem(item, BUNDLE).claims.flatMap(({ claim, verdicts }) =>
      verdicts.some(({ relation }) => relation === 'conflicts')
        ? [`${claim.facet} ${JSON.stringify(claim.value)}`]
        : [],
    ),
  );

/** What pages put before and behind a sentence, or how they set it: none of it is a claim. */
const FURNITURE: Readonly<Record<string, (sentence: string) => string>> = {
  'capitals of a headline': (s) =>
    s.replace(/\b([a-z])(?=\w{2})/g, (letter) => letter.toUpperCase()),
  'a clock': (s) => `10:42 ${s}`,
  'a clock with its zone': (s) => `14.05 GMT – ${s}`,
  'how long ago': (s) => `3 hours ago ${s}`,
  'a stamp': (s) => `Updated 17 May 2025, 09:12 – ${s}`,
  'a bullet': (s) => `• ${s}`,
  'a number': (s) => `1. ${s}`,
  'a head': (s) => `Russia-Ukraine war: ${s}`,
  'a note': (s) => `${s}[2][3]`,
  'a credit': (s) => `${s} – Reuters`,
  'a credit in brackets': (s) => s.replace(/\.$/, ' (Reuters).'),
  'a picture credit': (s) => `${s} Photo: Getty Images`,
  'an address': (s) => `${s} https://example.org/abc`,
  'hash tags': (s) => `${s} #Istanbul #Ukraine`,
  'a count of comments': (s) => `${s} 1,200 comments`,
  'a time to read': (s) => `${s} 5 min read`,
  'more to read': (s) => `${s} Read more`,
};

describe('no conflict comes of what stands around a sentence', () => {
  const alone = new Map(items.map((item) => [item, conflicts(item)]));
  it.each(Object.entries(FURNITURE))('%s', (_, around) => {
    const new_ = items.flatMap((item) => {
      const sentence = around(item.sentence);
      return [...conflicts({ ...item, sentence })]
        .filter((each) => !alone.get(item)?.has(each))
        .map((each) => `${sentence}: ${each}`);
    });
    expect(new_).toEqual([]);
  });
});

/** Sets of true and other sentences, whatever else they hold. */
const NEIGHBOURS = ['more', 'fresh', 'fifth', 'seventeenth', 'thirtyfirst', 'thirtysixth'];
const PAIRS = 2000;

interface Labelled extends Item {
  readonly claims: readonly { readonly conflicts_with: readonly string[] }[];
  readonly incidental: readonly { readonly conflicts_with: readonly string[] }[];
}

describe('no conflict comes of what was told just before', () => {
  const quiet = NEIGHBOURS.flatMap((set) =>
    readFileSync(`tests/eval/claims/${set}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Labelled),
  ).filter(
    (item) =>
      item.before === undefined &&
      conflicts(item).size === 0 &&
      [...item.claims, ...item.incidental].every((each) => each.conflicts_with.length === 0),
  );

  it(`${PAIRS} pairs of sentences that contradict nothing`, () => {
    const next = random(29);
    const any = (): Item => quiet[Math.floor(next() * quiet.length)] as Item;
    const found = Array.from({ length: PAIRS }, () => {
      const [before, item] = [any().sentence, any()];
      return [...conflicts({ ...item, before })].map(
        (each) => `${before} | ${item.sentence}: ${each}`,
      );
    });
    expect(quiet.length).toBeGreaterThan(300);
    expect(found.flat()).toEqual([]);
  });
});
