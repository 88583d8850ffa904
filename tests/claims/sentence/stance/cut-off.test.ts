import { describe, expect, it } from 'vitest';
import { isCutOff } from '../../../../src/claims/sentence/stance/cut-off.ts';

describe('what somebody tells, cut off before its verb', () => {
  it.each([
    'a report that the istanbul talks lasted five hours...',
    'the widely shared claim that putin came to istanbul \u2026',
    'one story saying that the talks lasted five hours...',
  ])('%s', (folded) => expect(isCutOff(folded)).toBe(true));

  it.each([
    'the istanbul talks lasted five hours...',
    'a report that the talks lasted five hours was false.',
    'the report was long, and the talks lasted five hours...',
  ])('none: %s', (folded) => expect(isCutOff(folded)).toBe(false));
});
