import { describe, expect, it } from 'vitest';
import { disowns } from '../../../../src/claims/sentence/doubt/disowned.ts';
import { MAY_DISTANCE } from '../../../../src/model/index.ts';

const DISOWNING = [
  'False claims',
  'Common misconceptions',
  'Five myths about the Istanbul talks',
  'Debunked',
  'Myth',
  'Myth 3',
  'Wrong',
  'Fake news',
  'Claims that proved wrong',
  'What is not true',
  'Rumours we checked',
  'An earlier version of this article said',
  'We wrongly reported',
  'As first published',
  'Older revision',
  'None of the following is true:',
  'All of these statements are wrong:',
  'It is not the case that:',
  'The statements below are false.',
  'The following post is false:',
  'Here is a lie that the class made up:',
  'The ministry rejected this report as false:',
  'Find the mistake in each sentence.',
  'Excerpt from chapter one (fiction)',
  'A thought experiment',
  'Sample 2: a phishing e-mail (do not believe a word of it)',
  'A comma was moved. Removed line:',
  'Rejected: not true',
  'Against',
  'Screenshot of a fabricated post.',
  'This image is fake: no newspaper ever printed it.',
  'This article is outdated. What it says has proved to be wrong.',
  'What the rumour said',
  'We looked into it. None of these reports was correct:',
];
const OTHERS = [
  'Myths and facts',
  'True or not',
  'False start in Istanbul',
  'Nothing in the following is wrong:',
  'Confirmed',
  'For the first time',
  'The ministry rejected the offer',
  'A city of myths',
  'Previous article',
  'Original story',
  'Civilians made up 120 of the 390 freed on Friday.',
  'Get our newsletter. No spam, ever.',
  'The Kremlin said the report was false.',
  'This story has been updated to correct a spelling error.',
  'Following days of rumours, the two sides met in Istanbul.',
  'Kyiv rejected as false the claim.',
  'Errors',
  'Facts',
  'He called the report false.',
  'The rumours were put to the minister.',
  'What is true:',
  'Original reporting',
  'Errors and omissions excepted',
  'The talks ended. The following was agreed:',
];

describe('a head', () => {
  it.each(DISOWNING)('disowns what stands under it: %s', (head) => {
    expect(disowns(head)).toBe(true);
    // Pages send no heads but those.
    expect(MAY_DISTANCE.test(head)).toBe(true);
  });
  it.each(OTHERS)('does not: %s', (head) => {
    expect(disowns(head)).toBe(false);
  });
});
