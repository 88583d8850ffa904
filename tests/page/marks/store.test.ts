import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PageBlock } from '../../../src/page/blocks/page-block.ts';
import type { Mark, MarkStore } from '../../../src/page/marks/store.ts';
import { installDom } from '../happy.ts';
import { nodeOf, paragraph, stretch } from '../page-blocks.ts';

let page: Document;
let makeStore: () => MarkStore;
let store: MarkStore;
let one: PageBlock;
let two: PageBlock;

beforeAll(async () => {
  page = installDom();
  ({ makeStore } = await import('../../../src/page/marks/store.ts'));
});
beforeEach(() => {
  page.body.replaceChildren();
  store = makeStore();
  one = paragraph(page, 'a swap ', 'and a swap');
  two = paragraph(page, 'one more swap');
});

const mark = (block: PageBlock, start: number): Mark => ({
  ...{ block, start, end: start + 4, text: 'swap' },
  ...{ topic: 'swap', scope: 'covered', look: 'mention' },
});
const startsOf = (marks: readonly Mark[]) => marks.map(({ start }) => start);

describe('marks put', () => {
  beforeEach(() => {
    store.put(one, [mark(one, 2), mark(one, 13)]);
    store.put(two, [mark(two, 9)]);
  });

  it('are found by block and by text node', () => {
    expect(startsOf(store.all())).toEqual([2, 13, 9]);
    expect(startsOf(store.in(one))).toEqual([2, 13]);
    expect(startsOf(store.at(nodeOf(one, 1)))).toEqual([2, 13]);
    expect(store.at(page.createTextNode('x'))).toEqual([]);
    expect(store.size).toBe(2);
  });

  it('begin at places in their text nodes', () => {
    expect(store.placesIn(nodeOf(one))).toEqual([2]);
    expect(store.placesIn(nodeOf(one, 1))).toEqual([6]);
    expect(store.placesIn(page.createTextNode('x'))).toEqual([]);
  });

  it('replace those of the same text, and of none other', () => {
    const joined = { ...one, text: one.text, pieces: one.pieces.slice(1) };
    store.put(joined, [mark(joined, 6)]);
    expect(startsOf(store.all())).toEqual([9, 6]);
    expect(store.at(nodeOf(one))).toEqual([]);
  });

  it('none take away those that stood there', () => {
    store.put(one, []);
    expect(startsOf(store.all())).toEqual([9]);
    expect(store.size).toBe(1);
  });

  it('are gone when the store is cleared', () => {
    store.doubt([nodeOf(one)]);
    store.clear();
    expect([store.size, store.all(), store.at(nodeOf(one))]).toEqual([0, [], []]);
    expect(store.dropDoubtful()).toBe(false);
  });
});

describe('blocks cut out of one long text node', () => {
  it('leave one another’s marks', () => {
    const [head, tail] = [stretch(two, 0, 8), stretch(two, 8, 13)];
    store.put(head, [mark(head, 0)]);
    store.put(tail, [mark(tail, 1)]);
    expect(startsOf(store.at(nodeOf(two)))).toEqual([0, 1]);
    expect(startsOf(store.in(tail))).toEqual([1]);
    expect(startsOf(store.in(stretch(two, 7, 9)))).toEqual([0, 1]);
  });
});

describe('doubt', () => {
  beforeEach(() => {
    store.put(one, [mark(one, 2)]);
    store.put(two, [mark(two, 9)]);
    store.doubt([nodeOf(one, 1)]);
  });

  it('drops what nobody confirms', () => {
    expect(store.dropDoubtful()).toBe(true);
    expect(startsOf(store.all())).toEqual([9]);
    expect(store.dropDoubtful()).toBe(false);
  });

  it.each<[string, () => PageBlock, boolean]>([
    ['the same block', () => ({ ...one }), true],
    ['a block of another text', () => ({ ...one, text: 'a swop and a swap' }), false],
    ['a block of fewer nodes', () => ({ ...one, pieces: one.pieces.slice(1) }), false],
    ['a block not known', () => paragraph(page, 'a swap'), false],
  ])('is settled by %s: %s', (_, block, settled) => {
    expect(store.confirm(block())).toBe(settled);
    expect(store.dropDoubtful()).toBe(!settled);
  });

  it('is settled by putting them anew', () => {
    store.put(one, [mark(one, 2)]);
    expect(store.dropDoubtful()).toBe(false);
  });
});

describe('sweeping', () => {
  it.each<[string, () => void, number[]]>([
    ['nothing left', () => {}, [2, 9]],
    ['a box left the page', () => nodeOf(one).parentElement?.remove(), [9]],
    ['one text node left its block', () => nodeOf(one, 1).remove(), [9]],
    ['a text became shorter', () => nodeOf(two).replaceData(3, 10, ''), [2]],
  ])('%s', (_, change, left) => {
    store.put(one, [mark(one, 2)]);
    store.put(two, [mark(two, 9)]);
    change();
    expect(store.sweep()).toBe(left.length < 2);
    expect(startsOf(store.all())).toEqual(left);
  });
});
