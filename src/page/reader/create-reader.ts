import { startPlace } from '../blocks/page-block.ts';
import { isShown } from '../blocks/shown.ts';
import { titleOf } from '../dom/document.ts';
import { isShadowRoot } from '../dom/natives.ts';
import type { TextRoot } from '../dom/query.ts';
import { type Mark, makeStore } from '../marks/store.ts';
import { leadingBlocks } from '../text/leading.ts';
import { makeAssessment } from './assessment.ts';
import { makeMarkReader } from './mark-reader.ts';
import { makePainting } from './painting.ts';
import type { Reader } from './reader.ts';
import type { ReaderOptions } from './reader-options.ts';
import { makeReadingLoop } from './reading-loop.ts';
import { makeView } from './view.ts';
import { type PageWatch, watchPage } from './watch-page.ts';

/**
 * Reads a document and its shadow roots, marks their mentions, keeps the marks right while the page
 * changes, and has the page assessed whenever its marks or the text around them changed.
 */
export function createReader(options: ReaderOptions): Reader {
  const { document, own } = options;
  const store = makeStore();
  const roots = new Set<TextRoot>([document]);
  let settings = options.settings;

  const painting = makePainting(store, roots, () => settings);
  const marks = makeMarkReader({
    anchors: options.anchors,
    store,
    find: options.find,
    progress: painting.progress,
    context: () => ({ title: titleOf(document), leading: leadingBlocks(document) }),
  });
  const repaint = (): void => {
    painting.forgetOrder();
    painting.paint();
    const weighed = [...contradicting(store.all())];
    const seen = [...beginnings(store.all()), ...weighed.filter((node) => isShown(node))];
    watch.follow(seen, beginnings(marks.hidden.all()), weighed);
  };

  const destroy = (): void => {
    for (const part of [watch, loop, assessment, view]) part.stop();
    painting.clear();
    store.clear();
  };
  const fallSilent = (): void => {
    destroy();
    options.gone();
  };

  const assessment = makeAssessment({
    document,
    roots,
    store,
    assess: options.assess,
    applied: repaint,
    changed: options.changed,
    gone: fallSilent,
  });
  const loop = makeReadingLoop({
    document,
    roots,
    store,
    marks,
    assessment,
    tracker: {
      search: (...within) => watch.search(...within),
      forget: (root) => watch.forget(root),
    },
    repaint,
    restore: painting.restore,
    alive: options.alive,
    gone: fallSilent,
  });
  const watch: PageWatch = watchPage({ document, roots, own, loop, painting });
  const view = makeView({
    document,
    store,
    ordered: painting.ordered,
    painted: painting.planned,
    reading: assessment.reading,
    shadowRoots: () => [...roots].filter((root) => isShadowRoot(root)),
  });
  loop.now();

  return {
    showClaim: view.showClaim,
    step: view.step,
    markAt: view.markAt,
    state: assessment.state,
    report: () => assessment.reading()?.report ?? null,
    update(next) {
      settings = next;
      painting.paint();
    },
    destroy,
  };
}

/**
 * The text nodes of all that contradicts a source: words that are hidden or struck out later may have been what
 * contradicts it.
 */
function* contradicting(marks: readonly Mark[]): Generator<Text> {
  const blocks = new Set(marks.flatMap(({ look, block }) => (look === 'conflicts' ? block : [])));
  for (const { pieces } of blocks) for (const { node } of pieces) yield node;
}

/** The text nodes in which marks begin. */
function* beginnings(marks: Iterable<Mark>): Generator<Text> {
  for (const { block, start } of marks) yield startPlace(block, start).node;
}
