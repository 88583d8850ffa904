import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { clipExcerpt } from '../../../src/ui/parts/clip-excerpt.ts';
import { evidenceOf } from '../../../src/ui/parts/evidence.ts';
import { sameWording } from '../../../src/ui/parts/same-wording.ts';
import { splitMarked } from '../../../src/ui/parts/split-marked.ts';
import { conflictsFirst, sideOf, tallyClaims, tallySources } from '../../../src/ui/parts/tally.ts';
import { filterClaims } from '../../../src/ui/popup/filter-claims.ts';
import { groupClaims } from '../../../src/ui/popup/group-claims.ts';
import { bracketed, claimOf, verdict } from '../fixtures/build.ts';
import { ALL, ATTENDANCE, DURATION, SILENT, SIZE, VENUE } from '../fixtures/claims.ts';
import { speak } from '../fixtures/messages.ts';

beforeAll(() => speak('en'));

const range = fc
  .tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }))
  .map(([start, end]) => ({ start, end }));

describe('splitMarked', () => {
  it('loses and adds nothing, whatever the ranges', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50 }),
        fc.array(range, { maxLength: 6 }),
        (text, marked) => {
          const pieces = splitMarked(text, marked);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        },
      ),
    );
  });

  it('marks what is in the brackets', () => {
    const { text, marked } = bracketed('The [two] sides met for [an hour].');
    const words = splitMarked(text, marked).filter((piece) => piece.marked);
    expect(words.map((piece) => piece.text)).toEqual(['two', 'an hour']);
  });
});

describe('clipExcerpt', () => {
  it.each([
    [
      'short enough stays whole',
      'The talks lasted [two hours].',
      60,
      'The talks lasted [two hours].',
    ],
    [
      'cuts at the end, between words and without a comma',
      'It lasted [two hours], said a ministry in a long statement that goes on',
      36,
      'It lasted [two hours], said a…',
    ],
    [
      'cuts at both ends',
      'After a long morning of waiting in the palace they met for [two hours] and then went home by car',
      40,
      '…palace they met for [two hours] and then…',
    ],
    [
      'without marked words keeps the beginning',
      'One two three four five six',
      14,
      'One two three…',
    ],
  ])('%s', (_, given, most, expected) => {
    const { text, marked } = bracketed(given);
    const clipped = clipExcerpt(text, marked, most);
    const wanted = bracketed(expected);
    expect(clipped.text).toBe(wanted.text);
    expect(clipped.marked).toEqual(wanted.marked);
  });

  it('always shows words of the passage in their order, the marked ones among them', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat(80),
        (words, pick, most) => {
          const at = pick % words.length;
          const start = words.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
          const chosen = words[at] ?? '';
          const clipped = clipExcerpt(
            words.join(' '),
            [{ start, end: start + chosen.length }],
            most + 20,
          );
          const [marked] = clipped.marked;
          expect(clipped.text.slice(marked?.start, marked?.end)).toBe(chosen);
          expect(words.join(' ')).toContain(clipped.text.replaceAll('…', ''));
          expect(clipped.text.length).toBeLessThanOrEqual(most + 22);
        },
      ),
    );
  });
});

describe('tally', () => {
  it('counts sources, not passages; a source on both sides on both', () => {
    const claim = claimOf('It lasted [two hours].', {
      id: 'c',
      facet: 'talks.duration',
      silent: ['004'],
      verdicts: [
        verdict('002:1', 'corroborates', 'a', ''),
        verdict('002:9', 'corroborates', 'b', ''),
        verdict('002:5', 'conflicts', 'c', ''),
      ],
    });
    expect(tallySources(claim)).toEqual({ agree: 1, conflict: 1, silent: 1 });
    expect(sideOf(claim)).toBe('conflict');
  });

  it('puts conflicts first, then agreements, then silence, else in reading order', () => {
    expect(conflictsFirst([SILENT, DURATION, SIZE, ATTENDANCE]).map(({ id }) => id)).toEqual([
      'c2',
      'c0',
      'c1',
      'c5',
    ]);
    expect(tallyClaims(ALL)).toEqual({ conflict: 2, agree: 3, silent: 1 });
  });
});

describe('sameWording', () => {
  const wire =
    'Russia and Ukraine agreed to exchange 1,000 prisoners each after talks in Istanbul on Friday.';
  it.each([
    ['a copy', wire, true],
    [
      'a copy with another beginning',
      `Moscow said: ${wire.replace('Friday', 'Friday, aides said')}`,
      true,
    ],
    ['case, accents and dashes', wire.toUpperCase().replace('ISTANBUL', 'İSTANBUL'), true],
    [
      'another sentence on the same',
      'Both sides will free a thousand captives, negotiators announced after the Istanbul meeting.',
      false,
    ],
    ['too short to tell', 'Russia and Ukraine agreed.', false],
  ])('%s', (_, other, expected) => {
    expect(sameWording(wire, other)).toBe(expected);
    expect(sameWording(other, wire)).toBe(expected);
  });
});

describe('evidenceOf', () => {
  it('gives the page’s own deciding words', () => {
    expect(evidenceOf(SIZE)).toBe('800 captives on each side');
  });

  it('gives the reading where the offsets lie outside the sentence', () => {
    const astray = {
      ...SIZE,
      claim: { ...SIZE.claim, reading: '800 on each side', evidence: { start: 900, end: 910 } },
    };
    expect(evidenceOf(astray)).toBe('800 on each side');
  });
});

const items = ALL.map((claim) => ({ key: `0:${claim.id}`, claim }));
const ids = (claims: readonly { claim: { id: string } }[]) => claims.map(({ claim }) => claim.id);

describe('filterClaims', () => {
  it.each<[string, string, 'agree' | 'conflict' | 'silent' | undefined, string[]]>([
    ['nothing asked', '', undefined, ['c0', 'c1', 'c2', 'c3', 'c4', 'c5']],
    ['words of the sentence', 'odesa', undefined, ['c5']],
    ['words of a passage', 'chernihiv', undefined, []],
    ['words in any order', 'minutes hour', undefined, ['c1']],
    ['accents do not count', 'dolmabahce', undefined, ['c1']],
    ['a facet’s name', 'how long', undefined, ['c1']],
    ['a source', '004', undefined, ['c1', 'c3']],
    ['one side', '', 'conflict', ['c0', 'c2']],
    ['one side and words', 'zelensky', 'conflict', ['c0']],
  ])('%s', (_, words, side, expected) => {
    expect(ids(filterClaims(items, words, side))).toEqual(expected);
  });
});

describe('groupClaims', () => {
  it('groups by side, then topic, then facet', () => {
    const groups = groupClaims([...items].reverse());
    expect(groups.map(({ side, topic, claims }) => [side, topic, ...ids(claims)])).toEqual([
      ['conflict', 'talks', 'c0'],
      ['conflict', 'swap', 'c2'],
      ['agree', 'talks', 'c1', 'c3'],
      ['agree', 'swap', 'c4'],
      ['silent', 'swap', 'c5'],
    ]);
    expect(VENUE.topic).toBe('talks');
  });
});
