import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ANCHORS } from '../../src/topics/anchors.ts';
import { findMentions } from '../../src/topics/index.ts';
import { occursIn, TRIGGERS } from '../../src/topics/triggers.ts';
import { readTestPage } from './page-blocks.ts';

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
