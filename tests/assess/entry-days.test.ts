import { describe, expect, it } from 'vitest';
import { entryDayAtBlock } from '../../src/assess/entry-days.ts';

const days = (...texts: readonly string[]): (string | undefined)[] => {
  const blocks = texts.map((text, id) => ({ id, text }));
  const at = entryDayAtBlock({ blocks, facts: { dates: [] } }, () => '2025-08-05');
  return blocks.map(({ id }) => at(id));
};

describe('the day of an entry', () => {
  it.each([
    ['28 February 2022', '2022-02-28'],
    ['Wed, July 23, 2025', '2025-07-23'],
    ['2 June 2025', '2025-06-02'],
    ['2025-06-02', '2025-06-02'],
    ['2 June', '2025-06-02'],
    ['June 2–3', '2025-06-02'],
    ['24 August', '2024-08-24'],
  ])('%s holds for what follows', (line, day) => {
    expect(days(line, 'First round.', 'It lasts an hour.')).toEqual([day, day, day]);
  });

  it.each([
    ['a day of the covered events: a link may have it', '16 May 2025'],
    ['a line that goes on', '30 December 2024: 189 for 150.'],
    ['a month', 'February 2022'],
  ])('none: %s', (_, line) => {
    expect(days(line, 'First round.')).toEqual(['2025-08-05', '2025-08-05']);
  });

  it('is of the year that stands above it', () => {
    expect(days('2022', '29 March', 'Istanbul.', '2025', '2 June', 'Istanbul again.')).toEqual([
      '2025-08-05',
      '2022-03-29',
      '2022-03-29',
      '2022-03-29',
      '2025-06-02',
      '2025-06-02',
    ]);
  });

  it('ends with the next one, and after three blocks', () => {
    const [, first, , second] = days('28 February 2022', 'One.', '2 June 2025', 'Two.');
    expect([first, second]).toEqual(['2022-02-28', '2025-06-02']);
    expect(days('28 February 2022', 'a', 'b', 'c', 'd').at(-1)).toBe('2025-08-05');
  });
});
