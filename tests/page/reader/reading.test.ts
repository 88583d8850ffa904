import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report, ReportClaim, ReportMention } from '../../../src/model/index.ts';
import type { PageBlock } from '../../../src/page/blocks/page-block.ts';
import type { MarkStore } from '../../../src/page/marks/store.ts';
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
const shown = () => store.all().map(({ report, look }) => `${report} ${look}`);

describe('a report put into the store', () => {
  it('marks its mentions, each in its block', () => {
    apply(mention(0, 4), mention(1, 2, { look: 'conflicts' }));
    expect(shown()).toEqual(['m0-4 agrees', 'm1-2 conflicts']);
    expect(store.in(blocks[1] as PageBlock)[0]?.block).toBe(blocks[1]);
  });

  it('takes the place of the first marks, also where it has none', () => {
    apply(mention(0, 4, { look: 'mention' }), mention(1, 2));
    apply(mention(0, 4));
    expect(shown()).toEqual(['m0-4 agrees']);
  });

  it.each<[string, () => void, string[]]>([
    ['has changed', () => nodeOf(blocks[0] as PageBlock).replaceData(0, 17, 'x'), ['m1-2 agrees']],
    ['has left', () => nodeOf(blocks[0] as PageBlock).remove(), ['m1-2 agrees']],
    ['stands', () => {}, ['m0-4 agrees', 'm1-2 agrees']],
  ])('passes over text that %s meanwhile', (_, change, marks) => {
    change();
    apply(mention(0, 4), mention(1, 2));
    expect(shown()).toEqual(marks);
  });

  it('passes over a mention whose words stand elsewhere', () => {
    apply(mention(0, 5), mention(1, 2));
    expect(shown()).toEqual(['m1-2 agrees']);
  });

  it('keeps the marks that are the same, which need no new painting', () => {
    apply(mention(0, 4));
    const [before] = store.all();
    apply(mention(0, 4));
    expect(store.all()[0]).toBe(before);
    apply(mention(0, 4, { look: 'conflicts' }));
    expect(store.all()[0]).not.toBe(before);
  });
});

describe('claimsOf', () => {
  it.each<[string | undefined, string[]]>([
    ['m0-4', ['c0', 'c2']],
    ['m1-2', []],
    ['m9', []],
    [undefined, []],
  ])('%s: %j', (id, claims) => {
    const read = reading(
      [mention(0, 4, { claims: ['c2', 'c0'] }), mention(1, 2)],
      [claim('c0'), claim('c1'), claim('c2')],
    );
    expect(module.claimsOf(read, id).map((each) => each.id)).toEqual(claims);
  });
});
