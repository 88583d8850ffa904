import { describe, expect, it } from 'vitest';
import { isNotAsserted } from '../../../../src/claims/sentence/stance/not-asserted.ts';

describe('words behind which nobody asserts anything', () => {
  it.each([
    'ai said: ',
    'the machine wrote: "',
    'the sheet no longer says that ',
    'the motion: this house believes that ',
    'explain why this sentence is wrong: "',
  ])('%j', (before) => expect(isNotAsserted(before)).toBe(true));
  it.each([
    'russia no longer holds the prisoners: ',
    'the translator said ',
    'the minister said: ',
    'he no longer leads it; and ',
    'the motion passed. ',
  ])('none: %j', (before) => expect(isNotAsserted(before)).toBe(false));
});
