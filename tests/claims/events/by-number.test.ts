import { describe, expect, it } from 'vitest';
import { resolveEvents } from '../../../src/claims/events/resolve.ts';
import type { EventState } from '../../../src/claims/events/sign.ts';
import { swapByNumber } from '../../../src/claims/events/swaps/by-number.ts';
import { viewSentence } from '../../../src/claims/sentence/sentence-view.ts';

const view = (text: string) => viewSentence(text, 0, '2026-02-10');

describe('a swap known by its number', () => {
  it.each([
    ['The two countries agreed to exchange 1,000 prisoners each.', 'swap-1000'],
    ['A deal for a thousand people a side came out of it.', 'swap-1000'],
    ['They swapped 2,000 captives in all.', 'swap-1000'],
    ['That day 390 people were released by each side.', 'swap-1000-phase-1'],
    ['Each side released 270 soldiers and 120 civilians.', 'swap-1000-phase-1'],
    ['They exchanged 1,200 prisoners each.', undefined],
    ['They exchanged about 1,000 prisoners each.', undefined],
    ['At least 1,000 prisoners on each side were to be freed.', undefined],
    ['A thousand people waited on the square.', undefined],
    ['Of them, 390 were freed.', undefined],
  ])('%s', (text, event) => {
    expect(swapByNumber(view(text))).toBe(event);
  });

  const resolved = (text: string, state: EventState) => {
    const events = resolveEvents(view(text), state);
    return [events.at('swap', 20), events.perhaps('swap'), events.next.swap];
  };
  const OTHER: EventState = { talks: 'talks-later', swap: 'swap-other' };

  it('after another one: perhaps, and nothing is handed on', () => {
    const text = 'The two countries agreed to exchange 1,000 prisoners each.';
    expect(resolved(text, OTHER)).toEqual(['swap-1000', true, 'swap-other']);
  });

  it.each([
    'In June 2025 they agreed to exchange 1,000 prisoners each, all of them wounded.',
    'In 2024 they exchanged 390 prisoners each.',
  ])('not where the sentence names another: %s', (text) => {
    expect(resolved(text, OTHER)[0]).not.toMatch(/^swap-1000/);
  });
});
