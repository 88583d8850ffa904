import { describe, expect, it } from 'vitest';
import { takesBack } from '../../../../src/claims/sentence/doubt/taken-back.ts';

describe('an answer that what was said is not so', () => {
  it.each([
    'False.',
    'FALSE',
    'No.',
    'Not true, says the ministry.',
    'Verdict: false.',
    'Our rating: mostly false',
    'No, this is wrong.',
    'That was wrong.',
    'That statement is false.',
    'This is a myth.',
    "It isn't true.",
    'In fact, the claim is an invention.',
    'This is not true. It was much shorter.',
    'Wrong!',
  ])('is: %s', (raw) => {
    expect(takesBack(raw)).toBe(true);
  });

  it.each([
    'True.',
    'It was wrong of Putin to stay away.',
    'That is not wrong.',
    'It was no mistake.',
    'That is hardly wrong.',
    'This is no lie.',
    'This was not a mistake.',
    'No one came.',
    'No progress was made.',
    'Wrong turns were taken on the way to the palace.',
    'The statement is available online.',
    'It was a mistake to leave, he said.',
    'False hopes were raised.',
  ])('is not: %s', (raw) => {
    expect(takesBack(raw)).toBe(false);
  });
});
