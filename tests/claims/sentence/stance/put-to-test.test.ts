import { describe, expect, it } from 'vitest';
import { isPutToTest } from '../../../../src/claims/sentence/stance/put-to-test.ts';

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
