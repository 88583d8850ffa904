import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarksRead } from '../../../src/page/reader/mark-reader.ts';
import type { ReadingLoop } from '../../../src/page/reader/reading-loop.ts';
import { installDom } from '../happy.ts';

type Module = typeof import('../../../src/page/reader/reading-loop.ts');

let page: Document;
let makeReadingLoop: Module['makeReadingLoop'];
let Unanswered: typeof import('../../../src/page/reader/mention-finder.ts').Unanswered;

let loop: ReadingLoop;
/** What was done, in order. */
let done: string[];
/** What a reading gives, or throws. */
let reading: () => Partial<MarksRead>;
let marked: number;
let hidden: number;
let alive: boolean;

beforeAll(async () => {
  page = installDom();
  ({ makeReadingLoop } = await import('../../../src/page/reader/reading-loop.ts'));
  ({ Unanswered } = await import('../../../src/page/reader/mention-finder.ts'));
});

beforeEach(() => {
  vi.useFakeTimers();
  page.body.innerHTML = '<p>A swap.</p>';
  done = [];
  reading = () => ({});
  marked = 1;
  hidden = 0;
  alive = true;
  const read = async (how: string): Promise<MarksRead> => {
    done.push(`read ${how}`);
    return { changed: false, anchored: true, waited: 0, ...reading() };
  };
  const note = (what: string) => () => void done.push(what);
  loop = makeReadingLoop({
    document: page,
    roots: new Set([page]),
    store: {
      get size() {
        return marked;
      },
    } as never,
    marks: {
      readAll: (_, anew) => read(anew ? 'all anew' : 'all'),
      readChanges: ({ texts, elements }) => read(`${texts.length} + ${elements.length}`),
      hidden: {
        all: () => [],
        get size() {
          return hidden;
        },
      },
    },
    assessment: {
      ask: (anew) => void done.push(anew ? 'assess anew' : 'assess'),
      fail: (thrown) => void done.push(`fail ${thrown}`),
      drop: note('drop'),
    },
    tracker: {
      search: (...within) => void done.push(`search ${within.length}`),
      forget: note('forget'),
    },
    repaint: note('repaint'),
    restore: note('restore'),
    alive: () => alive,
    gone: () => {
      done.push('gone');
      loop.stop();
    },
  });
});
afterEach(() => {
  loop.stop();
  vi.useRealTimers();
});

const pass = (ms = 1000) => vi.advanceTimersByTimeAsync(ms);
/** What is done for a reading after the first, which is of everything. */
const then = async (act: () => void, ms?: number): Promise<readonly string[]> => {
  loop.now();
  await pass();
  done = [];
  act();
  await pass(ms);
  return done;
};
const come = (count = 1): void => {
  const records = Array.from({ length: count }, () => {
    const paragraph = page.createElement('p');
    page.body.append(paragraph);
    const record = { type: 'childList', target: page.body, addedNodes: [paragraph] };
    return { ...record, removedNodes: [], previousSibling: null, nextSibling: null };
  });
  loop.changed(records as never);
};

describe('a reading', () => {
  it('is of everything at first, then of what changed', async () => {
    loop.now();
    await pass();
    expect(done).toEqual(['read all', 'restore', 'assess']);
    done = [];
    come();
    await pass();
    expect(done).toEqual(['read 0 + 1', 'search 1', 'restore', 'assess']);
  });

  it.each<[string, () => void, readonly string[]]>([
    ['of everything, where it was asked for', () => loop.readAll('all'), ['read all']],
    ['anew, where it was', () => loop.readAll('all-anew'), ['read all anew']],
    [
      'anew, whatever was asked for later',
      () => {
        loop.readAll('all-anew');
        loop.readAll('all');
      },
      ['read all anew'],
    ],
    ['of everything after a flood', () => come(3001), ['read all']],
    ['none where nothing was asked for', () => {}, []],
    ['none for a glance at a page that is no editor', () => loop.glance(), []],
  ])('is %s', async (_, act, expected) => {
    const all = await then(act);
    expect(all.filter((each) => each.startsWith('read'))).toEqual(expected);
  });

  it.each<[string, Partial<MarksRead>, number, number, readonly string[]]>([
    ['paints and assesses what changed', { changed: true }, 1, 0, ['repaint', 'assess']],
    ['watches what is hidden', {}, 0, 1, ['repaint', 'assess']],
    ['puts right what the page did', {}, 1, 0, ['restore', 'assess']],
    ['has text assessed that could be a mention', {}, 0, 0, ['restore', 'assess']],
    [
      'drops what was reported of a page without marks',
      { changed: true, anchored: false },
      0,
      0,
      ['repaint', 'drop'],
    ],
    ['leaves a page that has none, and had none', { anchored: false }, 0, 0, ['restore']],
  ])('%s', async (_, given, marks, unseen, expected) => {
    const all = await then(() => {
      reading = () => given;
      [marked, hidden] = [marks, unseen];
      come();
    });
    expect(all.slice(2)).toEqual(expected);
  });
});

describe('a reading that breaks off', () => {
  const failing = (thrown: unknown, times = 1) => {
    reading = () => {
      if (times-- > 0) throw thrown;
      return {};
    };
  };

  it('says why, and reads anew after two seconds', async () => {
    failing(new TypeError('odd'));
    loop.now();
    await pass(2500);
    expect(done).toEqual([
      ...['read all', 'fail TypeError: odd'],
      ...['read all anew', 'restore', 'assess anew'],
    ]);
  });

  it('is tried a few times only', async () => {
    failing(new TypeError('odd'), 100);
    loop.now();
    await pass(500_000);
    expect(done.filter((each) => each.startsWith('read'))).toHaveLength(4);
  });

  it('elsewhere is told and read anew, too', async () => {
    const all = await then(() => loop.brokeOff(new Error('sight')), 2500);
    expect(all).toEqual(['fail Error: sight', 'read all anew', 'restore', 'assess anew']);
  });

  it('for want of an answer leaves it to the assessment to say so', async () => {
    failing(new Unanswered('failed'));
    loop.now();
    await pass(2500);
    expect(done).toEqual([
      ...['read all', 'assess anew'],
      ...['read all anew', 'restore', 'assess anew'],
    ]);
  });
});

describe('a loop', () => {
  it.each<[string, () => void, readonly string[]]>([
    [
      'is told by the answer',
      () => {
        reading = () => {
          throw new Unanswered('gone');
        };
      },
      ['read 0 + 1', 'gone'],
    ],
    [
      'is seen before a reading',
      () => {
        alive = false;
      },
      ['gone'],
    ],
  ])('ends where the extension is gone, which %s', async (_, change, expected) => {
    const all = await then(() => {
      change();
      come();
    });
    come();
    await pass(100_000);
    expect(all).toEqual(expected);
  });

  it('that outlived its extension ends at the next glance, though the page stands still', async () => {
    let stays = true;
    const all = await then(() => {
      alive = false;
      stays = loop.glance();
    });
    expect(stays).toBe(false);
    expect(all).toEqual(['gone']);
  });

  it('that was stopped does nothing with what it had begun to read', async () => {
    reading = () => {
      loop.stop();
      return { changed: true };
    };
    loop.now();
    await pass(100_000);
    expect(done).toEqual(['read all']);
  });
});
