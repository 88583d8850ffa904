import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PageBlock } from '../../../src/page/blocks/page-block.ts';
import type { Mark, MarkStore } from '../../../src/page/marks/store.ts';
import type { PaintSettings } from '../../../src/page/reader/paint-plan.ts';
import type { Painting } from '../../../src/page/reader/painting.ts';
import { installDom } from '../happy.ts';
import { installHighlights, type Painted } from '../highlights.ts';
import { paragraph } from '../page-blocks.ts';

let page: Document;
let painted: Painted;
let makePainting: typeof import('../../../src/page/reader/painting.ts').makePainting;
let makeStore: () => MarkStore;
let PAINTED: number;

let store: MarkStore;
let painting: Painting;
let settings: PaintSettings;
/** Boxes below one another, 10 px high; so far is the page scrolled, px. */
let scrolled = 0;

/** A range inside one text node that follows no change: happy-dom's own take seconds by the thousand. */
class StillRange {
  startContainer!: Text;
  startOffset = 0;
  endContainer!: Text;
  endOffset = 0;
  setStart(node: Text, offset: number) {
    [this.startContainer, this.startOffset] = [node, offset];
  }
  setEnd(node: Text, offset: number) {
    [this.endContainer, this.endOffset] = [node, offset];
  }
  collapse() {}
  toString() {
    return this.startContainer.data.slice(this.startOffset, this.endOffset);
  }
}

beforeAll(async () => {
  page = installDom();
  Object.defineProperty(globalThis, 'Range', { value: StillRange, configurable: true });
  painted = installHighlights();
  Element.prototype.getBoundingClientRect = function () {
    return { bottom: (Number(this.id) + 1) * 10 - scrolled } as DOMRect;
  };
  ({ PAINTED } = await import('../../../src/page/marks/near-view.ts'));
  ({ makePainting } = await import('../../../src/page/reader/painting.ts'));
  ({ makeStore } = await import('../../../src/page/marks/store.ts'));
});
afterAll(() => painted.restore());

beforeEach(() => {
  page.body.replaceChildren();
  scrolled = 0;
  store = makeStore();
  settings = { looks: ['mention', 'agrees', 'conflicts', 'elsewhere'], firstOnly: false };
  painting = makePainting(store, [page.body], () => settings);
});

const markOf = (block: PageBlock, more: Partial<Mark> = {}): Mark => ({
  ...{ block, start: 0, end: block.text.length, text: block.text },
  ...{ topic: 'swap', scope: 'covered', look: 'mention' },
  ...more,
});

/** So many paragraphs, each named by its number. */
const blocksOf = (count: number): readonly PageBlock[] =>
  Array.from({ length: count }, (_, index) => {
    const block = paragraph(page, `swap ${index}`);
    (block.pieces[0]?.node.parentNode as Element).id = `${index}`;
    return block;
  });
const put = (blocks: readonly PageBlock[], more?: Partial<Mark>): void => {
  for (const block of blocks) store.put(block, [markOf(block, more)]);
};

describe('what is painted', () => {
  it.each<[string, Partial<PaintSettings>, readonly string[]]>([
    ['all marks', {}, ['swap 0', 'swap 1', 'swap 2']],
    ['the first on the page, not the first put', { firstOnly: true }, ['swap 0']],
    ['those of the looks wanted', { looks: ['conflicts'] }, ['swap 2']],
    ['none', { looks: [] }, []],
  ])('%s', (_, wanted, texts) => {
    const [first, second, third] = blocksOf(3) as [PageBlock, PageBlock, PageBlock];
    put([third], { look: 'conflicts' });
    put([second, first]);
    settings = { ...settings, ...wanted };
    painting.paint();
    expect(painted.texts().sort()).toEqual(texts);
  });

  it('is, of very many, what is in view, in whatever order they were put', () => {
    const blocks = blocksOf(PAINTED + 1000);
    // As after a change high up in the page: its marks are put last.
    put([...blocks.slice(100), ...blocks.slice(0, 100)]);
    painting.paint();
    expect(painted.texts()).toHaveLength(PAINTED);
    expect(painted.texts()).toEqual(expect.arrayContaining(['swap 0', 'swap 99', 'swap 1999']));
    scrolled = 29_500;
    painting.scrolled();
    expect(painted.texts()).toEqual(expect.arrayContaining(['swap 2950', 'swap 2999']));
    expect(painted.texts()).not.toContain('swap 0');
  });

  it('is gone once it is cleared, also under names that the page took', () => {
    put(blocksOf(1));
    painting.paint();
    CSS.highlights.set('second-source-agrees', new Highlight());
    painting.restore();
    expect(painted.names()).toEqual(['second-source-mention']);
    painting.clear();
    expect(painted.names()).toEqual([]);
  });

  it('leaves what a newer script painted meanwhile', () => {
    put(blocksOf(1));
    painting.paint();
    const newer = new Highlight();
    CSS.highlights.set('second-source-mention', newer);
    painting.clear();
    expect(CSS.highlights.get('second-source-mention')).toBe(newer);
    CSS.highlights.delete('second-source-mention');
  });
});

describe('the order of marks', () => {
  it('is that of the page, kept until the marks are others', () => {
    const [first, second] = blocksOf(2) as [PageBlock, PageBlock];
    const texts = () => painting.ordered().map(({ text }) => text);
    put([second]);
    expect(texts()).toEqual(['swap 1']);
    put([first]);
    expect(texts()).toEqual(['swap 1']);
    painting.forgetOrder();
    expect(texts()).toEqual(['swap 0', 'swap 1']);
  });
});
