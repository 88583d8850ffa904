import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/topics/index.ts';

function bare(texts: readonly string[]): string[] {
  const blocks = texts.map((text, id) => ({ id, text }));
  return findMentions(blocks, { dates: [{ origin: 'given', text: '2025-05-20' }] })
    .filter((mention) => mention.bare)
    .map((mention) => mention.text);
}

const COVERED = 'Russia and Ukraine held talks in Istanbul on a prisoner swap.';

describe('bare mentions', () => {
  it.each([
    ['The talks lasted less than two hours.', ['talks']],
    ['Kyiv said the exchange was largest.', ['exchange']],
    ['Talks lasted less than two hours.', []],
    ['The merger talks with the bank went on.', []],
    ['The exchange of views was frank.', []],
    ['Die Verhandlungen dauerten zwei Stunden.', ['Verhandlungen']],
    ['Переговоры длились два часа.', ['Переговоры']],
    ['Müzakereler iki saat sürdü.', ['Müzakereler']],
  ])('%s', (text, found) => expect(bare([COVERED, text])).toEqual(found));

  it('come only with a covered mention', () => {
    const other = 'Israel and Hamas agreed to a prisoner swap.';
    expect(bare([other, 'The exchange was the largest.'])).toEqual([]);
  });
});
