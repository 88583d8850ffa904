import { describe, expect, it } from 'vitest';
import { readMirrored } from '../../../../src/claims/values/count/mirrored.ts';
import { readNumbers } from '../../../../src/claims/values/number.ts';

const read = (text: string): number[] =>
  readMirrored(text, readNumbers(text)).map(({ count }) => count);

describe('readMirrored', () => {
  it.each<[string, number]>([
    ['russia gave up 370 and ukraine gave up 370', 370],
    ['kyiv got 390 captives back, moscow 390', 390],
    ['ukraine handed over 390 captives and russia handed over 390', 390],
    ['moscow freed 1,000 and kyiv freed 1,000', 1000],
    ['370 came from russia and 370 from ukraine', 370],
    ['205 prisoners were freed by ukraine and 205 by russia', 205],
  ])('%s', (text, count) => {
    expect(read(text)).toEqual([count]);
  });

  it.each([
    'russia gave up 370 and ukraine gave up 390',
    'russia lost 370 and ukraine lost 370',
    'russia freed 370 and russia 370',
    'russia fired 370 drones and ukraine 370',
    '370 from russia and 370 from belarus',
    'russia freed 370',
  ])('none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
