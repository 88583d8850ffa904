import { describe, expect, it } from 'vitest';
import { phrases } from '../../../src/claims/lexicon/phrases.ts';

describe('phrases', () => {
  it('drops line breaks and the blanks around them, and nothing else', () => {
    expect(phrases`
      \b(?:
        sat down|came (?:in|to)
        |met
      )\b
    `).toBe('\\b(?:sat down|came (?:in|to)|met)\\b');
  });

  it('keeps a blank inside a line and at the edge of a list put in', () => {
    const list = 'a |b';
    expect(phrases`(?:${list}) c
      | d`).toBe('(?:a |b) c| d');
  });
});
