import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report, ReportClaim, ReportMention } from '../../../src/model/index.ts';
import type { PageBlock } from '../../../src/page/blocks/page-block.ts';
import type { Mark, MarkStore } from '../../../src/page/marks/store.ts';
import { installDom } from '../happy.ts';
import { nodeOf, paragraph } from '../page-blocks.ts';

type ReadingModule = typeof import('../../../src/page/reader/reading.ts');

let page: Document;
let module: ReadingModule;
let makeStore: () => MarkStore;
let store: MarkStore;
let blocks: PageBlock[];

beforeAll(async () => {
  page = installDom();
  module = await import('../../../src/page/reader/reading.ts');
  ({ makeStore } = await import('../../../src/page/marks/store.ts'));
});
beforeEach(() => {
  page.body.replaceChildren();
  store = makeStore();
  blocks = [paragraph(page, 'The swap is over.'), paragraph(page, 'A swap and the talks.')];
});

const mention = (block: number, start: number, more: Partial<ReportMention> = {}) =>
  ({
    ...{ id: `m${block}-${start}`, block, start, end: start + 4, text: 'swap' },
    ...{ topic: 'swap', scope: 'covered', look: 'agrees', claims: [] },
    ...more,
  }) as ReportMention;
const claim = (id: string) => ({ id }) as ReportClaim;

const reading = (mentions: ReportMention[], claims: ReportClaim[] = []) =>
  module.readingOf({ url: '', title: '', mentions, claims } satisfies Report, {
    page: { url: '', title: '', facts: { dates: [] }, blocks: [] },
    blocks,
  });
const apply = (...mentions: ReportMention[]) => module.applyReading(reading(mentions), store);
const shown = () =>
  store.all().map(({ block, start, look }) => `m${blocks.indexOf(block)}-${start} ${look}`);

describe('a report put into the store', () => {
  it('marks its mentions, each in its block', async () => {
    await apply(mention(0, 4), mention(1, 2, { look: 'conflicts' }));
    expect(shown()).toEqual(['m0-4 agrees', 'm1-2 conflicts']);
    expect(store.in(blocks[1] as PageBlock)[0]?.block).toBe(blocks[1]);
  });

  it('takes the place of the first marks, also where it has none', async () => {
    await apply(mention(0, 4, { look: 'mention' }), mention(1, 2));
    await apply(mention(0, 4));
    expect(shown()).toEqual(['m0-4 agrees']);
  });

  it.each<[string, () => void, string[]]>([
    ['has changed', () => nodeOf(blocks[0] as PageBlock).replaceData(0, 17, 'x'), ['m1-2 agrees']],
    ['has left', () => nodeOf(blocks[0] as PageBlock).remove(), ['m1-2 agrees']],
    ['stands', () => {}, ['m0-4 agrees', 'm1-2 agrees']],
  ])('passes over text that %s meanwhile', async (_, change, marks) => {
    change();
    await apply(mention(0, 4), mention(1, 2));
    expect(shown()).toEqual(marks);
  });

  it('passes over a mention whose words stand elsewhere', async () => {
    await apply(mention(0, 5), mention(1, 2));
    expect(shown()).toEqual(['m1-2 agrees']);
  });

  it('keeps the marks that are the same, which need no new painting, whatever their ids are now', async () => {
    await apply(mention(0, 4));
    const [before] = store.all();
    await apply(mention(0, 4, { id: 'm7' }));
    expect(store.all()[0]).toBe(before);
  });

  it.each<[string, Partial<ReportMention>]>([
    ['look', { look: 'conflicts' }],
    ['scope', { scope: 'related' }],
    ['topic', { topic: 'talks' }],
  ])('takes the place of one of another %s', async (_, more) => {
    await apply(mention(0, 4));
    const [before] = store.all();
    await apply(mention(0, 4, more));
    expect(store.all()[0]).not.toBe(before);
    expect(store.all()[0]).toMatchObject(more);
  });
});

it('takes the place of a mark whose text nodes were split or joined meanwhile', async () => {
  await apply(mention(0, 4));
  const [before] = store.all();
  const [block] = blocks as [PageBlock];
  const [piece] = block.pieces as [PageBlock['pieces'][0]];
  const cut = [
    { ...piece, to: 6 },
    { ...piece, from: 6, at: 6 },
  ];
  blocks[0] = { ...block, pieces: cut };
  await apply(mention(0, 4));
  expect(store.all()[0]).not.toBe(before);
  expect(store.all()[0]?.block).toBe(blocks[0]);
});

describe('what a report says of a mark', () => {
  const all = [claim('c0'), claim('c1'), claim('c2')];
  const markAt = (start: number, more: Partial<Mark> = {}): Mark => {
    const block = blocks[0] as PageBlock;
    const { id: _, block: __, claims: ___, ...rest } = mention(0, start);
    return { ...rest, block, ...more };
  };
  const claims = (mark: Mark, ...mentions: ReportMention[]) =>
    module.claimsOf(reading(mentions, all), mark).map((each) => each.id);

  it.each<[string, Partial<Mark>, readonly string[]]>([
    ['of its words', {}, ['c0', 'c2']],
    ['of words elsewhere', { start: 9, end: 13 }, []],
    ['of other words there', { text: 'soap' }, []],
    ['of another topic there', { topic: 'talks' }, []],
  ])('are the claims %s', (_, more, expected) => {
    const ours = mention(0, 4, { claims: ['c2', 'c0'] });
    expect(claims(markAt(4, more), ours, mention(1, 2, { claims: ['c1'] }))).toEqual(expected);
  });

  it('is the newest, though the mark is an older one and the ids have run on', async () => {
    const mark = markAt(4);
    expect(claims(mark, mention(0, 4, { id: 'm0', claims: ['c0'] }))).toEqual(['c0']);
    const later = [mention(1, 2, { id: 'm0' }), mention(0, 4, { id: 'm1', claims: ['c1'] })];
    expect(claims(mark, ...later)).toEqual(['c1']);
    expect(claims(mark)).toEqual([]);
  });

  it('stands in a sentence of the block that was read', async () => {
    const range = { start: 0, end: 17 };
    const said = { ...claim('c0'), block: 1, claim: { sentence: range } } as ReportClaim;
    expect(module.sentenceOf(reading([], [said]), said)).toEqual({ block: blocks[1], ...range });
    expect(module.sentenceOf(reading([], []), { ...said, block: 5 })).toBeUndefined();
  });
});
