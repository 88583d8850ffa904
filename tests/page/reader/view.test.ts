import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportClaim, ReportMention } from '../../../src/model/index.ts';
import type { PageBlock } from '../../../src/page/blocks/page-block.ts';
import type { Mark, MarkStore } from '../../../src/page/marks/store.ts';
import type { Reading } from '../../../src/page/reader/reading.ts';
import type { View } from '../../../src/page/reader/view.ts';
import { installDom } from '../happy.ts';
import { installHighlights, type Painted } from '../highlights.ts';
import { nodeOf, paragraph } from '../page-blocks.ts';

/*
 * Looking at marks while a live page goes on: entries come, the page is assessed anew, the ids of the
 * report run on.
 */

let page: Document;
let painted: Painted;
let makeView: typeof import('../../../src/page/reader/view.ts').makeView;
let readings: typeof import('../../../src/page/reader/reading.ts');
let makeStore: () => MarkStore;

let store: MarkStore;
let reading: Reading | undefined;
let blocks: PageBlock[];
let view: View;
/** What lies under the pointer. */
let caret: { offsetNode: Node; offset: number } | undefined;

beforeAll(async () => {
  page = installDom();
  painted = installHighlights();
  Object.assign(Document.prototype, { caretPositionFromPoint: () => caret ?? null });
  Element.prototype.scrollIntoView = () => {};
  const box = { left: 0, right: 10, top: 0, bottom: 10 };
  Range.prototype.getClientRects = () => [box] as unknown as DOMRectList;
  readings = await import('../../../src/page/reader/reading.ts');
  ({ makeStore } = await import('../../../src/page/marks/store.ts'));
  ({ makeView } = await import('../../../src/page/reader/view.ts'));
});
afterAll(() => painted.restore());

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  page.body.replaceChildren();
  store = makeStore();
  reading = undefined;
  caret = undefined;
  blocks = [];
  view = makeView({
    document: page,
    store,
    ordered: () => blocks.flatMap((block) => store.in(block)),
    painted: () => store.all(),
    reading: () => reading,
    shadowRoots: () => [],
  });
});
afterEach(() => {
  view.stop();
  vi.unstubAllGlobals();
});

/** One entry of the live page, before those that are there. */
const prepend = (text: string): void => {
  const block = paragraph(page, text);
  page.body.prepend(nodeOf(block).parentElement as Element);
  blocks.unshift(block);
};

/** The page assessed anew: every block has a swap, and says of it what is given. */
async function assess(
  look: Mark['look'] = 'mention',
  claimed: readonly string[] = [],
): Promise<void> {
  // Each reading makes blocks of its own.
  blocks = blocks.map((block) => ({ ...block }));
  const mentions = blocks.map((block, index): ReportMention => {
    const start = block.text.indexOf('swap');
    return {
      ...{ id: `m${index}`, block: index, start, end: start + 4, text: 'swap', topic: 'swap' },
      ...{ scope: 'covered', look, claims: claimed },
    };
  });
  const claims = claimed.map((id) => {
    const claim = { sentence: { start: 0, end: 5 } };
    return { id, block: 0, claim } as ReportClaim;
  });
  const facts = { dates: [] };
  reading = readings.readingOf(
    { url: '', title: '', mentions, claims },
    { page: { url: '', title: '', facts, blocks: [] }, blocks },
  );
  await readings.applyReading(reading, store);
}

const point = (entry: string) => {
  const block = blocks.find(({ text }) => text === entry);
  if (!block) throw new Error(entry);
  caret = { offsetNode: nodeOf(block), offset: entry.indexOf('swap') + 1 };
  return view.markAt(5, 5);
};
const stepped = (by: 1 | -1) => {
  const step = view.step(by);
  return step && `${step.target.element.textContent} ${step.index}/${step.total}`;
};

describe('stepping', () => {
  beforeEach(async () => {
    for (const entry of ['third swap', 'second swap', 'first swap']) prepend(entry);
    await assess();
  });

  it('goes round, either way', async () => {
    expect([1, 1, 1, 1].map(() => stepped(1))).toEqual([
      'first swap 1/3',
      'second swap 2/3',
      'third swap 3/3',
      'first swap 1/3',
    ]);
    expect(stepped(-1)).toBe('third swap 3/3');
  });

  it('goes on where it was, though an entry came before and all was read anew', async () => {
    stepped(1);
    stepped(1);
    prepend('newest swap');
    await assess();
    expect(stepped(1)).toBe('third swap 4/4');
    expect(stepped(-1)).toBe('second swap 3/4');
  });

  it('begins anew where the mark it was at has gone', async () => {
    stepped(1);
    stepped(1);
    nodeOf(blocks[1] as PageBlock).parentElement?.remove();
    blocks.splice(1, 1);
    store.sweep();
    await assess();
    expect(stepped(1)).toBe('first swap 1/2');
  });

  it('goes nowhere where there is no mark', async () => {
    store.clear();
    expect(view.step(1)).toBeUndefined();
  });

  it('shows where it went, until it is stopped', async () => {
    stepped(1);
    expect(painted.names()).toEqual(['second-source-flash']);
    expect(painted.texts()).toEqual(['swap']);
    view.stop();
    expect(painted.names()).toEqual([]);
  });
});

describe('the mark under the pointer', () => {
  beforeEach(async () => {
    for (const entry of ['second swap', 'first swap']) prepend(entry);
    await assess();
  });

  it('is the same while it says the same, though an entry came before', async () => {
    const before = point('second swap');
    prepend('newest swap');
    await assess();
    const after = point('second swap');
    expect(after?.id).toBe(before?.id);
    expect(point('first swap')?.id).not.toBe(before?.id);
  });

  it.each<[string, () => Promise<void>]>([
    ['another look', () => assess('conflicts')],
    ['claims', () => assess('mention', ['c0'])],
  ])('is shown anew once it has %s', async (_, change) => {
    const before = point('second swap');
    await change();
    expect(point('second swap')?.id).not.toBe(before?.id);
  });

  it('says what the newest report says of it', async () => {
    const target = point('second swap');
    expect(target?.claims()).toEqual([]);
    await assess('mention', ['c0', 'c1']);
    prepend('newest swap');
    await assess('mention', ['c5']);
    expect(target?.claims().map(({ id }) => id)).toEqual(['c5']);
    reading = undefined;
    expect(target?.claims()).toEqual([]);
  });

  it('is none beside its words, nor where it is not painted', async () => {
    expect(point('second swap')).toBeDefined();
    caret = { offsetNode: nodeOf(blocks[1] as PageBlock), offset: 2 };
    expect(view.markAt(5, 5)).toBeUndefined();
    store.clear();
    expect(point('second swap')).toBeUndefined();
  });
});

describe('a claim', () => {
  it('is shown in its sentence; one that the report does not know is not', async () => {
    prepend('first swap');
    await assess('agrees', ['c0']);
    expect(view.showClaim('c0')).toBe(true);
    expect(painted.texts()).toEqual(['first']);
    expect(view.showClaim('c9')).toBe(false);
  });

  it('is not shown once its sentence has left the page', async () => {
    prepend('first swap');
    await assess('agrees', ['c0']);
    nodeOf(blocks[0] as PageBlock).parentElement?.remove();
    expect(view.showClaim('c0')).toBe(false);
  });
});
