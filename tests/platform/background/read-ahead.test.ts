import { describe, expect, it } from 'vitest';
import type { BlockMention, Bundle, PageText, Report } from '../../../src/model/index.ts';
import { takeTurns } from '../../../src/platform/background/in-turns.ts';
import { readAhead } from '../../../src/platform/background/read-ahead.ts';

const BUNDLE = {} as Bundle;
const excerpt = { title: 'A title', leading: [], blocks: ['none', 'The talks.', 'The swap.'] };
const mentionsIn = (...blocks: number[]): BlockMention[] =>
  blocks.map((block) => ({ block }) as BlockMention);

/** What was read, page by page. */
const watched = (fail = false) => {
  const read: PageText[] = [];
  function* assessInSteps(page: PageText): Generator<undefined, Report> {
    read.push(page);
    yield;
    if (fail) throw new Error('unforeseen');
    return {} as Report;
  }
  return { read, engine: async () => ({ assessInSteps }) };
};

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('readAhead', () => {
  it('reads the blocks with mentions, each once', async () => {
    const { read, engine } = watched();
    readAhead(engine, async () => BUNDLE, takeTurns())(excerpt, mentionsIn(1, 1, 2));
    await soon();
    expect(read.map(({ blocks }) => blocks)).toEqual([
      [
        { id: 1, text: 'The talks.' },
        { id: 2, text: 'The swap.' },
      ],
    ]);
  });

  it('reads once only, and a few blocks of many', async () => {
    const { read, engine } = watched();
    const ahead = readAhead(engine, async () => BUNDLE, takeTurns());
    const blocks = Array.from({ length: 50 }, (_, i) => `Block ${i}.`);
    ahead({ ...excerpt, blocks }, mentionsIn(...blocks.keys()));
    ahead(excerpt, mentionsIn(1));
    await soon();
    expect(read).toHaveLength(1);
    expect(read[0]?.blocks).toHaveLength(8);
  });

  it.each([
    ['a bundle that cannot be read', false, () => Promise.reject(new Error('damaged'))],
    ['a reading that breaks off', true, async () => BUNDLE],
  ])('is silent about %s', async (_, fail, bundle: () => Promise<Bundle>) => {
    const { engine } = watched(fail);
    readAhead(engine, bundle, takeTurns())(excerpt, mentionsIn(1));
    await soon();
  });
});
