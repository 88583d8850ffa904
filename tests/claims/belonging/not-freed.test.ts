import { expect, it } from 'vitest';
import { notFreed, tellsOfNotFreed } from '../../../src/claims/belonging/not-freed.ts';

it.each([
  ['the first phase did not free ', 'denied'],
  ['the exchange has not brought home ', 'denied'],
  ["on friday they didn't exchange ", 'denied'],
  ['the first phase did not free only ', 'open'],
  ['they did not release all ', 'open'],
  ['the first phase freed ', undefined],
  ['they did not agree on ', undefined],
  ['they did not wait to free ', undefined],
])('%s…: %s', (before, what) => {
  expect(notFreed(before)).toBe(what);
});

it('tells of whoever was not freed anywhere in a sentence', () => {
  expect(tellsOfNotFreed('the first stage did not free 800: it was 390')).toBe(true);
  expect(tellsOfNotFreed('the first stage freed 390, not 800')).toBe(false);
});
