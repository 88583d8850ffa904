import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageText } from '../../../src/model/index.ts';
import { joinRepeats } from '../../../src/platform/background/join-repeats.ts';
import { samePage } from '../../../src/platform/background/same-page.ts';

const work = vi.fn<(ms: number, answer: string) => Promise<string>>();
let join: ReturnType<typeof joinRepeats<string, string>>;
/** Asks a question that is worked at for so long, ms. */
const ask = (asker: string, question: string, ms: number): Promise<string> =>
  join(asker, question, () => work(ms, `on ${question}`));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  join = joinRepeats((a, b) => a === b);
  work.mockReset();
  work.mockImplementation(async (ms, answer) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return answer;
  });
});
afterEach(() => vi.useRealTimers());

describe('a question asked again', () => {
  it('joins the work under way', async () => {
    const first = ask('7:0', 'a', 60_000);
    await pass(7000);
    const second = ask('7:0', 'a', 60_000);
    await pass(53_000);
    expect(await Promise.all([first, second])).toEqual(['on a', 'on a']);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('when nobody waited any more gets the answer that came too late, once', async () => {
    void ask('7:0', 'a', 60_000);
    await pass(90_000);
    expect(await ask('7:0', 'a', 60_000)).toBe('on a');
    expect(work).toHaveBeenCalledTimes(1);
    void ask('7:0', 'a', 60_000);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('after a failure is worked at anew', async () => {
    work.mockRejectedValueOnce(new Error('torn'));
    await expect(ask('7:0', 'a', 0)).rejects.toThrow('torn');
    const again = ask('7:0', 'a', 0);
    await pass(0);
    expect(await again).toBe('on a');
  });
});

describe('what is worked at anew', () => {
  it.each<[string, [asker: string, question: string][], number]>([
    [
      'another question',
      [
        ['7:0', 'a'],
        ['7:0', 'b'],
      ],
      2,
    ],
    [
      'the same of another asker',
      [
        ['7:0', 'a'],
        ['8:0', 'a'],
      ],
      2,
    ],
    [
      'one that another has taken the place of',
      [
        ['7:0', 'a'],
        ['7:0', 'b'],
        ['7:0', 'a'],
      ],
      3,
    ],
  ])('%s', (_, questions, times) => {
    for (const [asker, question] of questions) void ask(asker, question, 60_000);
    expect(work).toHaveBeenCalledTimes(times);
  });

  it('one that was answered in time', async () => {
    void ask('7:0', 'a', 100);
    await pass(100);
    void ask('7:0', 'a', 100);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('the oldest where too many were answered late', async () => {
    for (const asker of [1, 2, 3, 4, 5]) void ask(`${asker}:0`, 'a', 60_000);
    await pass(60_000);
    work.mockClear();
    for (const asker of [1, 2, 3, 4, 5]) void ask(`${asker}:0`, 'a', 60_000);
    expect(work).toHaveBeenCalledTimes(1);
  });
});

describe('pages', () => {
  const page: PageText = {
    url: 'https://news.example/',
    title: 'Talks',
    facts: { dates: [{ origin: 'meta', text: '2025-05-16' }], language: 'en' },
    blocks: [
      { id: 0, text: 'One.' },
      { id: 4, text: 'Two.' },
    ],
  };

  it.each<[string, Partial<PageText>, boolean]>([
    ['themselves', {}, true],
    ['another address', { url: 'https://news.example/2' }, false],
    ['another title', { title: 'Talk' }, false],
    ['another day', { facts: { ...page.facts, dates: [] } }, false],
    ['a block less', { blocks: page.blocks.slice(1) }, false],
    ['a block more', { blocks: [...page.blocks, { id: 5, text: '' }] }, false],
    [
      'a letter more',
      {
        blocks: [
          { id: 0, text: 'One.' },
          { id: 4, text: 'Two. ' },
        ],
      },
      false,
    ],
    [
      'another block',
      {
        blocks: [
          { id: 0, text: 'One.' },
          { id: 5, text: 'Two.' },
        ],
      },
      false,
    ],
  ])('are the same as with %s: %s', (_, change, expected) => {
    expect(samePage(page, structuredClone({ ...page, ...change }))).toBe(expected);
  });
});
