import { beforeAll, describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/page/marks/store.ts';
import { installDom } from '../happy.ts';
import { paragraph } from '../page-blocks.ts';

let page: Document;
let nearView: (marks: readonly Mark[]) => readonly Mark[];
let PAINTED: number;
let marks: readonly Mark[];
/** Boxes below one another, 10 px high; so far is the page scrolled, px. */
let scrolled = 0;

beforeAll(async () => {
  page = installDom();
  Element.prototype.getBoundingClientRect = function () {
    return { bottom: (Number(this.id) + 1) * 10 - scrolled } as DOMRect;
  };
  ({ nearView, PAINTED } = await import('../../../src/page/marks/near-view.ts'));
  marks = marksOf(5000);
});

/** So many paragraphs with one mark each. */
const marksOf = (count: number): readonly Mark[] =>
  Array.from({ length: count }, (_, index) => {
    const block = paragraph(page, 'swap');
    (block.pieces[0]?.node.parentNode as Element).id = `${index}`;
    return {
      ...{ block, start: 0, end: 4, text: 'swap' },
      ...{ topic: 'swap', scope: 'covered', look: 'mention' },
    };
  });

describe('nearView', () => {
  it('takes all where they are not too many', () => {
    const few = marks.slice(0, PAINTED);
    expect(nearView(few)).toBe(few);
  });

  it.each([
    ['at the top', 0, 0],
    ['where half of those above the view fit in', 10_000, 0],
    ['in the middle', 25_005, 1_500],
    ['near the end', 49_000, 3_000],
    ['behind the end', 90_000, 3_000],
  ])('takes those around the view: %s', (_, at, first) => {
    scrolled = at;
    const near = nearView(marks);
    expect(near).toHaveLength(PAINTED);
    expect(near[0]).toBe(marks[first]);
  });
});
