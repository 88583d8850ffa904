import { describe, expect, it } from 'vitest';
import { isOfTime } from '../../../src/claims/values/count/of-time.ts';
import { readNumbers } from '../../../src/claims/values/number.ts';

const firstOf = (text: string) => {
  const [number] = readNumbers(text);
  if (!number) throw new Error(`no number in: ${text}`);
  return number;
};

describe('isOfTime', () => {
  it.each([
    'since march 2022 soldiers',
    'released on may 23 were prisoners',
    'the first phase on may 23 freed many',
    '15:18 prisoner swap',
    'under 25 soldiers',
  ])('%s', (text) => expect(isOfTime(text, firstOf(text))).toBe(true));

  it.each(['in may 23 prisoners were freed', '2,000 soldiers', '390 were freed', '23 were freed'])(
    'not: %s',
    (text) => expect(isOfTime(text, firstOf(text))).toBe(false),
  );
});
