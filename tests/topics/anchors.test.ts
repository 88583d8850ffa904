import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANCHORS } from '../../src/topics/anchors.ts';
import { findMentions } from '../../src/topics/index.ts';
import { occursIn, TRIGGERS } from '../../src/topics/triggers.ts';
import { readTestPage } from './page-blocks.ts';

/** The fragments one by one, as they read: `ANCHORS` says the same in an order that engines find quicker. */
const FRAGMENTS = new RegExp(
  [
    'sta[nm]b',
    'pri[sg][io]',
    String.raw`\bpows?(?!\w)`,
    String.raw`00\W(?:for|на)\W\d`,
    'gefangen',
    String.raw`\besir`,
    'je(?:ń|n[ic])',
    'wię',
    'ca[pu]?ti[fv]',
    'ostag',
    'detain',
    'reh[eéi]n',
    'ref[eé][nm]',
    'h[äa]ftling',
    'geisel',
    'заключ[её]нн',
    "[’'ʼ]язн",
    'олон(?:ен|ооб)',
    'пленн',
    'тамбул',
    'заруч',
    'залож',
  ].join('|'),
  'i',
);

const EVAL = path.resolve(import.meta.dirname, '../eval');
const pages = ['mentions', 'mentions-more', 'mentions-third', 'mentions-fourth'].flatMap((set) =>
  readdirSync(path.join(EVAL, set, 'pages')).map((file) => path.join(EVAL, set, 'pages', file)),
);

describe('ANCHORS', () => {
  it.each([
    'Istanbul',
    'istanbul',
    'İstanbul',
    'İSTANBUL',
    'i\u0307stanbul',
    'ıstanbul',
    'ISTANBUL',
    'Estambul',
    'Stambule',
    'STAMBUŁ',
    'Istambul',
    'stambouliote',
    'Стамбулі',
    'СТАМБУЛ',
    'prisoners',
    'prisonniers',
    'prisioneros',
    'prisioneiros',
    'prigionieri',
    'Kriegsgefangene',
    'esir',
    'Esirlerin',
    'jeńców',
    'JEŃCÓW',
    'jeniec',
    'więźniów',
    'полонених',
    'военнопленных',
    'hostages',
    'captives',
    'captifs',
    'cautivos',
    'cativos',
    'ostaggi',
    'rehineler',
    'полонообмін',
    'заручників',
    'заложников',
    'Häftlinge',
    'Geiseln',
    'заключённых',
    'Политзаключенный',
    'в’язнів',
    'rehén',
    'reféns',
    'POW',
    'POWs',
    '1,000-for-1,000',
    '1000 for 1000',
    '1000 на 1000',
  ])('hits %j', (word) => expect(occursIn(`… ${word} …`, ANCHORS)).toBe(true));

  it.each([
    'currency swap',
    'power',
    '$500 for each',
    'standby',
    'desire',
    'comparison',
    'приязнь',
    'заключение',
    'reference',
    'потепление',
    'exchange rate',
  ])('passes over %j', (text) => expect(occursIn(text, ANCHORS)).toBe(false));

  it('has no `u` flag, which costs four times as much as all its alternatives', () => {
    expect(ANCHORS.flags).toBe('gi');
  });
});

describe('TRIGGERS', () => {
  it('stand in every block of the labelled pages that holds a mention', () => {
    const missed: string[] = [];
    for (const file of pages) {
      const { blocks, dates, title } = readTestPage(readFileSync(file, 'utf8'));
      for (const mention of findMentions(blocks, { dates, title })) {
        const text = blocks[mention.block]?.text ?? '';
        if (!mention.bare && !occursIn(text, TRIGGERS)) missed.push(mention.text);
      }
    }
    expect(missed).toEqual([]);
  });
});

describe('ANCHORS and the fragments it is made of', () => {
  const words = pages.flatMap((page) => readFileSync(page, 'utf8').split(/[\s<>]+/));

  it('say the same of every word of the pages', () => {
    expect(words.length).toBeGreaterThan(10_000);
    expect(words.filter((word) => occursIn(word, ANCHORS) !== FRAGMENTS.test(word))).toEqual([]);
  });

  it('say the same of words that are all but one', () => {
    const letters = [..."astnmbpriogowesjcuvhdläe’'я зуожполн0 -f"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 12 }), (some) => {
        const text = some.join('');
        return occursIn(text, ANCHORS) === FRAGMENTS.test(text);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    'prisoner',
    'istanbul',
    'hostage',
    'detainee',
    'captive',
    'häftling',
    'esir',
    'pows',
    'в’язні',
  ])('say the same of every part of %s', (word) => {
    for (let start = 0; start < word.length; start++) {
      for (let end = start + 1; end <= word.length; end++) {
        for (const before of ['', 'x', ' ', '’']) {
          const text = before + word.slice(start, end);
          expect([text, occursIn(text, ANCHORS)]).toEqual([text, FRAGMENTS.test(text)]);
        }
      }
    }
  });
});
