import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BlockMention, PageExcerpt } from '../../../src/model/index.ts';
import type { MarkStore } from '../../../src/page/marks/store.ts';
import type { Answered } from '../../../src/page/reader/answered.ts';
import type { MarkReader } from '../../../src/page/reader/mark-reader.ts';
import { installDom } from '../happy.ts';

/*
 * What is marked and what is watched while hidden, reading after reading. The background is played by
 * `find`, which finds every "talks" and "swap".
 */

let page: Document;
let makeReader: typeof import('../../../src/page/reader/mark-reader.ts').makeMarkReader;
let makeStore: () => MarkStore;

let store: MarkStore;
let reader: MarkReader;
let asked: string[];
let answer: (excerpt: PageExcerpt) => Answered<readonly BlockMention[]>;

beforeAll(async () => {
  page = installDom();
  ({ makeMarkReader: makeReader } = await import('../../../src/page/reader/mark-reader.ts'));
  ({ makeStore } = await import('../../../src/page/marks/store.ts'));
});

beforeEach(() => {
  store = makeStore();
  asked = [];
  answer = found;
  reader = makeReader({
    anchors: /talks|swap/,
    store,
    find: async (excerpt) => {
      asked.push(...excerpt.blocks);
      return answer(excerpt);
    },
    context: () => ({ title: '', leading: [] }),
  });
});

function found({ blocks }: PageExcerpt): Answered<readonly BlockMention[]> {
  const mentions = blocks.flatMap((text, block) =>
    [...text.matchAll(/talks|swap/g)].map(
      ({ index, 0: word }): BlockMention => ({
        ...{ block, start: index, end: index + word.length, text: word },
        ...{ topic: word === 'swap' ? 'swap' : 'talks', scope: 'covered' },
      }),
    ),
  );
  return { state: 'answered', value: mentions };
}

const show = (html: string): void => {
  page.body.innerHTML = html;
};
const textIn = (selector: string): Text => {
  const text = page.querySelector(selector)?.firstChild;
  if (!(text instanceof Text)) throw new Error(`no text in ${selector}`);
  return text;
};
const readAll = (anew = false) => reader.readAll([page.body], anew);
const readText = (...texts: Text[]) => reader.readChanges({ texts, elements: [], removed: false });
const marked = () => store.all().map(({ text }) => text);
const hidden = () => reader.hidden.all().map(({ text }) => text);

const HIDDEN = '<p id="away" style="display: none">the talks, 0</p>';

describe('mentions that are hidden', () => {
  it('are watched, not marked', async () => {
    show(`${HIDDEN}<p>a swap</p>`);
    expect((await readAll()).anchored).toBe(true);
    expect([marked(), hidden()]).toEqual([['swap'], ['talks']]);
  });

  it('are held once, however often their text is written anew', async () => {
    show(HIDDEN);
    await readAll();
    for (let second = 1; second <= 50; second++) {
      textIn('#away').data = `the talks, ${second}`;
      await readText(textIn('#away'));
    }
    expect([reader.hidden.size, hidden()]).toEqual([1, ['talks']]);
    expect(asked).toHaveLength(51);
    textIn('#away').data = 'the talks are long over';
    await readText(textIn('#away'));
    expect(hidden()).toEqual(['talks']);
  });

  it.each<[string, () => Text | undefined, boolean]>([
    [
      'gone once their words are others of that length',
      () => {
        textIn('#away').data = 'the walks, 0';
        return textIn('#away');
      },
      false,
    ],
    [
      'gone once the background finds none there',
      () => {
        answer = () => ({ state: 'answered', value: [] });
        return textIn('#away');
      },
      false,
    ],
    [
      'gone once they are seen: marked',
      () => {
        page.querySelector('#away')?.removeAttribute('style');
        return textIn('#away');
      },
      true,
    ],
    [
      'gone with their text',
      () => {
        page.querySelector('#away')?.remove();
        return undefined;
      },
      false,
    ],
  ])('are %s', async (_, change, seen) => {
    show(HIDDEN);
    await readAll();
    const text = change();
    expect((await (text ? readText(text) : readText())).changed).toBe(true);
    expect([hidden(), marked()]).toEqual([[], seen ? ['talks'] : []]);
  });

  it('stay while other text is read, and beside a mark of the same block', async () => {
    show(`${HIDDEN}<p id="both">a swap <span style="display: none">and talks</span></p>`);
    await readAll();
    expect([marked(), hidden()]).toEqual([['swap'], ['talks', 'talks']]);
    await readText(textIn('#both'));
    await readAll();
    expect([marked(), hidden().length]).toEqual([['swap'], 2]);
  });
});

describe('a reading of everything', () => {
  const MARKED = '<p id="here">the talks, 0</p><p>a swap</p>';
  it.each<[string, boolean, string, readonly string[]]>([
    ['drops a mark whose words are others of that length', false, 'the walks, 0', ['swap']],
    ['also where all is found anew', true, 'the walks, 0', ['swap']],
    ['keeps one whose words stand', false, 'the talks, 1', ['swap', 'talks']],
    ['keeps one that text was added to', false, 'the talks, 0 and more', ['swap', 'talks']],
  ])('%s', async (_, anew, words, left) => {
    show(MARKED);
    await readAll();
    textIn('#here').data = words;
    expect((await readAll(anew)).changed).toBe(true);
    expect(marked().sort()).toEqual(left);
  });

  it('keeps the look that a report gave, where words before it changed', async () => {
    show(MARKED);
    await readAll();
    const [block] = store.all().map((mark) => mark.block);
    if (!block) throw new Error('no mark');
    store.put(
      block,
      store.in(block).map((mark) => ({ ...mark, look: 'conflicts' })),
    );
    textIn('#here').data = 'The talks, 0';
    await readAll();
    expect(store.all().map(({ text, look }) => `${text} ${look}`)).toContain('talks conflicts');
  });
});
