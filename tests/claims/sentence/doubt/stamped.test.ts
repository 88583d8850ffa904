import { describe, expect, it } from 'vitest';
import {
  confirms,
  isDropped,
  isStamp,
  isStamped,
  opensWithStamp,
} from '../../../../src/claims/sentence/doubt/stamped.ts';

const among =
  (texts: readonly string[]) =>
  (index: number, step: 1 | -1): string | undefined =>
    texts[index + step];

describe('a verdict by itself', () => {
  it.each([
    'FALSE',
    'False.',
    'Rating: false',
    'Our verdict: mostly false',
    'Fact check: misleading',
  ])('%j', (text) => expect(isStamp(text)).toBe(true));

  it.each(['True', 'Verdict', 'False teeth', 'It was false to say so.', ''])('none: %j', (text) =>
    expect(isStamp(text)).toBe(false),
  );
});

describe('a badge run together with what it stamps', () => {
  it.each([
    'FALSE The talks lasted five hours.',
    '❌ FAKE: The talks lasted five hours.',
    'Wrong: The talks lasted five hours.',
    'Myth no. 3: The talks lasted five hours.',
    '✗ The talks lasted five hours.',
    'A forged headline: “The talks lasted five hours.”',
    'Fake The talks lasted five hours.',
    'Deleted the false sentence “They sat for five hours.”',
  ])('%j', (raw) => expect(opensWithStamp(raw)).toBe(true));

  it.each([
    'FALSE HOPES AT THE TALKS',
    'False claims spread.',
    'WRONGLY, The Times said.',
    '✓ The talks lasted two hours.',
    'Rumour has it: they met.',
  ])('none: %j', (raw) => expect(opensWithStamp(raw)).toBe(false));
});

describe('an old line in a comparison of texts', () => {
  it('stands above the new one', () => {
    expect(isDropped('- They met for five hours.\n+ They met for two hours.')).toBe(true);
    expect(isDropped('- They met for five hours.\n- They met again.')).toBe(false);
    expect(isDropped('They met on 15-16 May. + More')).toBe(false);
  });
});

describe('an answer that it is so', () => {
  it.each(['True.', 'True. We looked into it.', 'Verdict: correct'])('%j', (text) =>
    expect(confirms(text)).toBe(true),
  );
  it.each([
    'Confirmed',
    'Right. And pigs fly.',
    'True or false?',
    'Verdict: true of 2022, not of this round',
  ])('none: %j', (text) => expect(confirms(text)).toBe(false));
});

describe('a block beside a verdict', () => {
  it.each([
    ['a badge before it', ['FALSE', 'The talks lasted five hours.']],
    ['a label before it', ['Claim', 'The talks lasted five hours.', 'What we found']],
    ['a rating behind it', ['Text.', 'The talks lasted five hours.', 'Rating: false']],
    [
      'a label and a rating behind it',
      ['Text.', 'The talks lasted five hours.', 'Verdict', 'False'],
    ],
  ])('%s', (_, texts) => expect(isStamped(among(texts), 1)).toBe(true));

  it.each([
    ['what is true', ['Text.', 'The talks lasted two hours.', 'True']],
    ['a label without a verdict', ['Text.', 'The talks lasted two hours.', 'Verdict', 'Pending']],
    ['a paragraph', ['It is false.', 'The talks lasted two hours.', 'More text.']],
    ['nothing', ['', 'The talks lasted two hours.']],
  ])('none: %s', (_, texts) => expect(isStamped(among(texts), 1)).toBe(false));
});
