import { describe, expect, it } from 'vitest';
import { toldOfLaterPart } from '../../../src/claims/facets/composition/later-part.ts';

describe('what was said last told of a later part of the swap', () => {
  it.each([
    ['on saturday 307 were freed by each side.', true],
    ['another 303 on each side', true],
    ['the other 303 russian soldiers came home.', true],
    ['on friday 390 were freed, on saturday 307 prisoners.', true],
    ['on friday 390 people were freed by each side.', false],
    ['of these 390, 270 were soldiers and 120 were civilians.', false],
    ['they agreed to swap 1,000 prisoners each.', false],
    ['a thousand prisoners were to be freed by each side.', false],
    ['the talks took 100 minutes.', false],
    ['on 23 may 2025 it began.', false],
    ['', false],
  ])('%s: %s', (before, part) => {
    expect(toldOfLaterPart(before)).toBe(part);
  });
});
