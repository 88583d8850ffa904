import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../../src/claims/sentence/doubt/in-doubt.ts';

describe('what labels make of a block', () => {
  it.each([
    [['False claims'], 'disowned'],
    [['True'], 'stands'],
    [['Verdict: correct'], 'stands'],
    [['False claims', 'True'], 'stands'],
    [['False claims', 'Verified'], 'disowned'],
    [['True', 'False'], 'disowned'],
    [['False', 'True'], 'disowned'],
    [['True love in Istanbul'], undefined],
    [[], undefined],
  ])('%j', (labels, verdict) => expect(verdictOf(labels)).toBe(verdict));
});
