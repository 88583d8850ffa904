import { describe, expect, it } from 'vitest';
import { isQuotedAlone } from '../../../../src/claims/sentence/doubt/quoted-alone.ts';

describe('a paragraph that is a quotation and nothing else', () => {
  it.each([
    ['“The talks went on for nine hours”', true],
    ['"The talks went on for nine hours."', true],
    [' „Die Gespräche dauerten neun Stunden“. ', true],
    ['« Ils ont parlé neuf heures »', true],
    ['“The talks went on for nine hours,” he said.', false],
    ['“One” and “two”', false],
    ['The talks went on for “nine hours”', false],
    ['“', false],
    ['', false],
    ['The talks went on for nine hours', false],
  ])('%s: %s', (text, quoted) => {
    expect(isQuotedAlone(text)).toBe(quoted);
  });
});
