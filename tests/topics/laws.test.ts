import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/topics/index.ts';

const AROUND = { id: 7, text: 'Russia and Ukraine, prisoners of war.' };
const FACTS = { dates: [{ origin: 'given' as const, text: '2025-05-20' }] };
const mentionsOf = (text: string) =>
  findMentions([AROUND, { id: 9, text }], FACTS).filter((mention) => mention.block === 9);

const SENTENCES = [
  'The Istanbul talks ended with a prisoner swap.',
  'Стамбульські переговори завершилися обміном полоненими.',
  'İstanbul’daki müzakerelerden esir takası çıktı.',
  'Les négociations d’Istanbul ont mené à un échange de prisonniers.',
];
const noise = fc.constantFrom('\u00ad', '\u200b', '\u200e', '\u2060', '\ufeff');

describe('findMentions', () => {
  it('gives exact parts of the block, in reading order, none overlapping of one topic', () => {
    const word = fc.constantFrom(
      ...'Istanbul talks prisoners exchange 1,000 for swap . , обмін полоненими на #IstanbulTalks İstanbul esir takası'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (list) => {
        const text = list.join(' ');
        const ends = { talks: 0, swap: 0 };
        let last = 0;
        for (const mention of mentionsOf(text)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(Math.max(last, ends[mention.topic]));
          ends[mention.topic] = mention.end;
          last = mention.start;
        }
      }),
    );
  });

  it('finds the same words whatever invisible characters stand between their letters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SENTENCES), fc.nat(80), noise, (sentence, at, hidden) => {
        const cut = Math.min(at, sentence.length - 1);
        if (!/\p{L}/u.test(sentence.charAt(cut)) || !/\p{L}/u.test(sentence.charAt(cut - 1)))
          return;
        const dirty = sentence.slice(0, cut) + hidden + sentence.slice(cut);
        const clean = (text: string) => text.replace(hidden, '');
        expect(mentionsOf(dirty).map(({ text }) => clean(text))).toEqual(
          mentionsOf(sentence).map(({ text }) => text),
        );
      }),
    );
  });

  it('finds the same words whatever blanks and dashes stand between them', () => {
    const blank = fc.constantFrom(' ', '\u00a0', '\u202f', '\n', '  ');
    fc.assert(
      fc.property(fc.constantFrom(...SENTENCES), blank, (sentence, between) => {
        const texts = mentionsOf(sentence.replaceAll(' ', between)).map(({ text }) => text);
        const wanted = mentionsOf(sentence).map(({ text }) => text.replaceAll(' ', between));
        expect(texts).toEqual(wanted);
      }),
    );
  });

  it('is the same for the same input, and gives the ids of the blocks', () => {
    const once = mentionsOf(SENTENCES[0] as string);
    expect(once.length).toBe(2);
    expect(mentionsOf(SENTENCES[0] as string)).toEqual(once);
  });
});
