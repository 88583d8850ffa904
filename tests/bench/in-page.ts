import type { BlockMention } from '../../src/model/index.ts';
import { nearView } from '../../src/page/marks/near-view.ts';
import { makePainter } from '../../src/page/marks/painter.ts';
import { makeStore } from '../../src/page/marks/store.ts';
import { makeMarkReader } from '../../src/page/reader/mark-reader.ts';
import type { FindMentions } from '../../src/page/reader/mention-finder.ts';
import { rootHasAnchor } from '../../src/page/sentinel/find-anchor.ts';
import { leadingBlocks } from '../../src/page/text/leading.ts';
import { ANCHORS } from '../../src/topics/anchors.ts';

/*
 * What is measured in a page: ours and its rivals, each over the whole document, each to the moment
 * when its marks are registered. Bundled by the bench and run in pages of its own.
 */

/** What one run took. */
export interface Timing {
  /** Time of the page's own thread from start to marks, ms. */
  readonly total: number;
  /** Time from start to marks in all, waiting for the background included, ms. */
  readonly elapsed: number;
  /** The longest stretch without a pause, ms. */
  readonly longest: number;
  readonly marks: number;
}

interface MarkJs {
  new (root: Element): { markRegExp(pattern: RegExp, options: object): void };
}
type FindAndReplace = (root: Element, options: object) => unknown;
const loaded = globalThis as {
  Mark?: MarkJs;
  findAndReplaceDOMText?: FindAndReplace;
  /** Source of `find-worker.ts`, put there by the bench. */
  findWorker?: string;
};

/** What a rival is given to look for: the phrases of the generated articles. */
const PHRASE = /\b(?:prisoner[\s\u00A0-]+swaps?|Istanbul[\s\u00A0]+talks)\b/gi;

const BLOCKS = 'p,li,h1,h2,h3,td,blockquote,figcaption';

let waited = 0;

/** Mentions are found on another thread, as they are in the extension. */
function makeFind(): FindMentions {
  const source = new Blob([loaded.findWorker ?? ''], { type: 'text/javascript' });
  const worker = new Worker(URL.createObjectURL(source));
  return (excerpt) =>
    new Promise((resolve) => {
      const sent = performance.now();
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<readonly BlockMention[]>) => {
          waited += performance.now() - sent;
          resumed = performance.now();
          resolve({ state: 'answered', value: data });
        },
        { once: true },
      );
      worker.postMessage(excerpt);
      longest = Math.max(longest, performance.now() - resumed);
    });
}
const find = makeFind();

const TOOLS: Readonly<Record<string, () => number | Promise<number>>> = {
  floor() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      length += (node as Text).length;
    }
    return length > 0 ? 0 : 1;
  },
  async ours() {
    if (!(await rootHasAnchor(document, ANCHORS))) return 0;
    const store = makeStore();
    const context = () => ({ title: document.title, leading: leadingBlocks(document) });
    await makeMarkReader({ anchors: ANCHORS, store, find, context }).readAll([document], false);
    makePainter().paint(nearView(store.all()));
    return store.all().length;
  },
  'sentinel alone': async () => Number(await rootHasAnchor(document, ANCHORS)),
  'highlight + RegExp'() {
    const ranges: Range[] = [];
    for (const block of document.querySelectorAll(BLOCKS)) {
      const text = block.textContent ?? '';
      for (const { index, 0: words } of text.matchAll(PHRASE)) {
        const range = rangeIn(block, index, index + words.length);
        if (range) ranges.push(range);
      }
    }
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    CSS.highlights.set('bench', highlight);
    return ranges.length;
  },
  'mark.js'() {
    if (!loaded.Mark) return -1;
    let marks = 0;
    const options = { acrossElements: true, each: () => marks++ };
    new loaded.Mark(document.body).markRegExp(PHRASE, options);
    return marks;
  },
  findandreplacedomtext() {
    if (!loaded.findAndReplaceDOMText) return -1;
    const options = { find: PHRASE, wrap: 'mark', preset: 'prose' };
    loaded.findAndReplaceDOMText(document.body, options);
    return document.querySelectorAll('mark').length;
  },
};

function rangeIn(block: Element, start: number, end: number): Range | undefined {
  const range = new Range();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let begun = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!begun && start < passed + node.length) {
      range.setStart(node, start - passed);
      begun = true;
    }
    if (end <= passed + node.length) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed += node.length;
  }
  return undefined;
}

/** The longest stretch of the run without a pause, and when the present one began, ms. */
let longest = 0;
let resumed = 0;

/** Runs one tool once over the document as it stands. */
async function run(name: string): Promise<Timing> {
  // The page's first layout is the page's own affair, whoever asks for it first.
  document.body.getBoundingClientRect();
  const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler;
  const pause = scheduler?.yield?.bind(scheduler);
  longest = 0;
  waited = 0;
  const start = performance.now();
  resumed = start;
  if (scheduler && pause) {
    scheduler.yield = async () => {
      longest = Math.max(longest, performance.now() - resumed);
      await pause();
      resumed = performance.now();
    };
  }
  const marks = (await TOOLS[name]?.()) ?? -1;
  const end = performance.now();
  longest = Math.max(longest, end - resumed);
  return { total: end - start - waited, elapsed: end - start, longest, marks };
}

Object.assign(globalThis, { secondSourceBench: { run } });
