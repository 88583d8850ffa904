import { describe, expect, it } from 'vitest';
import {
  asksItself,
  asksToChoose,
  isOption,
  isPutToTest,
} from '../../../../src/claims/sentence/doubt/put-to-test.ts';

describe('a sentence that leaves open whether the next one is so', () => {
  it.each(['true or false?', '4. true or false? ', 'fact or fiction?', 'myth or reality? "'])(
    '%j',
    (before) => expect(isPutToTest(before)).toBe(true),
  );

  it.each(['', 'was it true?', 'true or false, it was told.', 'they asked what was true.'])(
    'none: %j',
    (before) => expect(isPutToTest(before)).toBe(false),
  );
});

describe('a sentence before answers to choose from', () => {
  it.each([
    'which of these is right?',
    'which one of the following statements is true?',
    'choose one:',
  ])('%j', (before) => expect(asksToChoose(before)).toBe(true));

  it.each(['which of these men led?  he did.', 'they had to choose.', ''])('none: %j', (before) =>
    expect(asksToChoose(before)).toBe(false),
  );
});

describe('a sentence that asks itself whether it is so', () => {
  it.each(['True or false: the talks ended with a truce.', '3. Fact or fiction? Putin led them.'])(
    '%j',
    (written) => expect(asksItself(written)).toBe(true),
  );
  it.each(['True or false, it was told.', 'It is true: they met.'])('none: %j', (written) =>
    expect(asksItself(written)).toBe(false),
  );
});

describe('a letter before an answer', () => {
  it.each(['a) They sat for two hours.', '(b) They sat.', 'C) Nobody.', 'd. Both.'])(
    '%j',
    (written) => expect(isOption(written)).toBe(true),
  );
  it.each(['A. They sat for two hours.', 'They sat for two hours.', 'a few hours'])(
    'none: %j',
    (written) => expect(isOption(written)).toBe(false),
  );
});
