import type { PageText, Report } from '../../model/index.ts';
import type { TextRoot } from '../dom/query.ts';
import { makePainter } from '../marks/painter.ts';
import { type Mark, makeStore } from '../marks/store.ts';
import { gatherChanges } from '../text/changed-places.ts';
import { watchChanges } from '../watch/changes.ts';
import { watchHidden } from '../watch/hidden.ts';
import { setPace } from '../watch/pace.ts';
import { trackRoots } from '../watch/roots.ts';
import { makeMarkReader } from './mark-reader.ts';
import { readPage, titleOf } from './page-text.ts';
import { type PaintSettings, planPaint } from './paint-plan.ts';
import type { Reader } from './reader.ts';
import { applyReading, type Reading, readingOf } from './reading.ts';
import { makeView } from './view.ts';

/** What became of a request to assess a page. `gone`: the extension is no more; fall silent. */
export type Assessed =
  | { readonly state: 'answered'; readonly value: Report }
  | { readonly state: 'failed'; readonly error: string }
  | { readonly state: 'gone' };

export interface ReaderOptions {
  readonly document: Document;
  readonly anchors: RegExp;
  /** Shadow roots of the extension's own, which are no text of the page. */
  readonly own: WeakSet<ShadowRoot>;
  readonly settings: PaintSettings;
  /** Compares a page with the sources. Must not throw. */
  readonly assess: (page: PageText) => Promise<Assessed>;
  /** Called when the report or the marks changed. */
  readonly changed: () => void;
  /** Says whether the extension still stands behind this script. */
  readonly alive: () => boolean;
  /** Called when the page's text changed or moved under whatever is shown beside it. */
  readonly moved: () => void;
  /** Called once the reader has destroyed itself because the extension is gone. */
  readonly gone: () => void;
}

/** Changes of marks are gathered for this long before the page is sent to be assessed, ms. */
const GATHER_REPORT = 60;

/**
 * Reads a document and its shadow roots, marks their mentions, keeps the marks right while the page
 * changes, and has the page assessed whenever its marks or the text around them changed.
 */
export function createReader(options: ReaderOptions): Reader {
  const { document } = options;
  const store = makeStore();
  const painter = makePainter();
  const roots = new Set<TextRoot>([document]);
  const gathered = gatherChanges();
  let settings = options.settings;
  let reading: Reading | undefined;
  let state: 'reading' | 'ready' | 'failed' = 'reading';
  let error: string | undefined;
  let token = 0;
  let sent = '';
  let destroyed = false;
  let readAll = true;

  let painted: readonly Mark[] = [];
  const repaint = (): void => {
    painted = planPaint(store.all(), settings);
    painter.paint(painted);
  };

  const hidden = watchHidden(() => {
    readAll = true;
    pace.ask();
  });

  const marks = makeMarkReader({
    anchors: options.anchors,
    store,
    facts: () => ({ dates: [], title: titleOf(document) }),
    hidden: (findings) => hidden.watch(findings.block),
  });

  const readMarks = async (): Promise<void> => {
    if (!options.alive()) return fallSilent();
    const places = gathered.take();
    const everything = readAll || places === 'everything';
    readAll = false;
    const changed = everything ? await marks.readAll(roots) : await marks.readChanges(places);
    if (destroyed) return;
    if (places !== 'everything') for (const element of places.elements) tracker.search(element);
    if (changed) repaint();
    if (store.size === 0) drop();
    else assessment.ask();
  };

  /** Nothing is marked any more: whatever was reported is of the past. */
  const drop = (): void => {
    token++;
    sent = '';
    const had = reading !== undefined || state !== 'ready';
    reading = undefined;
    state = 'ready';
    if (had) options.changed();
  };

  const assess = async (): Promise<void> => {
    const mine = ++token;
    const read = await readPage(document, roots, (block) => store.in(block).length > 0);
    const key = keyOf(read.page);
    if (destroyed || mine !== token || key === sent) return;
    const outcome = await options.assess(read.page);
    if (outcome.state === 'gone') return fallSilent();
    if (destroyed || mine !== token) return;
    if (outcome.state === 'answered') {
      sent = key;
      error = undefined;
      reading = readingOf(outcome.value, read);
      applyReading(reading, store);
      repaint();
    } else error = outcome.error;
    state = error === undefined ? 'ready' : 'failed';
    options.changed();
  };

  const fallSilent = (): void => {
    destroy();
    options.gone();
  };

  const pace = setPace(readMarks);
  const assessment = setPace(assess, GATHER_REPORT);
  const changes = watchChanges((records) => {
    gathered.add(records);
    pace.ask();
  });
  const tracker = trackRoots(document, (root) => {
    if (options.own.has(root)) return;
    roots.add(root);
    changes.add(root);
    readAll = true;
    pace.ask();
  });

  const destroy = (): void => {
    destroyed = true;
    changes.stop();
    tracker.stop();
    hidden.stop();
    pace.stop();
    assessment.stop();
    painter.clear();
    store.clear();
    view.stop();
  };

  changes.add(document);
  tracker.search(document);
  const view = makeView({
    document,
    store,
    painted: () => painted,
    reading: () => reading,
    shadowRoots: () => [...roots].filter((root) => root instanceof ShadowRoot),
  });
  pace.now();

  return {
    showClaim: view.showClaim,
    step: view.step,
    markAt: view.markAt,
    state: () => (error === undefined ? { state } : { state, error }),
    report: () => reading?.report ?? null,
    update(next) {
      settings = next;
      repaint();
    },
    destroy,
  };
}

/** Two pages of one key are assessed alike. */
const keyOf = ({ title, facts, blocks }: PageText): string =>
  JSON.stringify([title, facts, blocks.map(({ text }) => text)]);
