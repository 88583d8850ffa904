import { startPlace } from '../blocks/page-block.ts';
import { isEditor } from '../blocks/shown.ts';
import { titleOf } from '../dom/document.ts';
import type { TextRoot } from '../dom/query.ts';
import { type Mark, makeStore } from '../marks/store.ts';
import { gatherChanges } from '../text/changed-places.ts';
import { leadingBlocks } from '../text/leading.ts';
import { dropAbsent } from '../watch/absent-roots.ts';
import { watchChanges } from '../watch/changes.ts';
import { watchGlances } from '../watch/glances.ts';
import { setPace } from '../watch/pace.ts';
import { whileParsing } from '../watch/parsing.ts';
import { makeRetries } from '../watch/retries.ts';
import { trackRoots } from '../watch/roots.ts';
import { watchScrolling } from '../watch/scrolling.ts';
import { watchSight } from '../watch/sight.ts';
import { makeAssessment } from './assessment.ts';
import { type MarksRead, makeMarkReader } from './mark-reader.ts';
import { Unanswered } from './mention-finder.ts';
import { makePainting } from './painting.ts';
import type { Reader } from './reader.ts';
import type { ReaderOptions } from './reader-options.ts';
import { makeView } from './view.ts';

/**
 * Reads a document and its shadow roots, marks their mentions, keeps the marks right while the page
 * changes, and has the page assessed whenever its marks or the text around them changed.
 */
export function createReader(options: ReaderOptions): Reader {
  const { document } = options;
  const store = makeStore();
  const roots = new Set<TextRoot>([document]);
  const gathered = gatherChanges();
  let settings = options.settings;
  let unread: 'changes' | 'all' | 'all-anew' = 'all';
  let edited = isEditor(document);
  let destroyed = false;

  const painting = makePainting(store, roots, () => settings);
  const repaint = (): void => {
    painting.forgetOrder();
    painting.paint();
    sight.follow(beginnings(store.all()), beginnings(marks.hidden.all()));
  };

  const marks = makeMarkReader({
    anchors: options.anchors,
    store,
    find: options.find,
    progress: painting.progress,
    context: () => ({ title: titleOf(document), leading: leadingBlocks(document) }),
  });

  /** Without an answer nothing is marked now: asked again; the assessment says what is wrong. */
  const unanswered = (thrown: unknown): undefined => {
    if (!(thrown instanceof Unanswered)) throw thrown;
    unread = 'all-anew';
    if (thrown.state === 'gone') fallSilent();
    else {
      retries.failed();
      assessment.ask(true);
    }
  };

  /** By something in the page that nobody foresaw: said, and read anew, a few times. */
  const brokenOff = (thrown: unknown): void => {
    unread = 'all-anew';
    retries.failed();
    assessment.fail(thrown);
  };

  const readMarks = async (): Promise<number | undefined> => {
    if (!options.alive()) return void fallSilent();
    dropAbsent(roots, tracker.forget);
    if (isEditor(document) !== edited) {
      edited = !edited;
      unread = 'all-anew';
    }
    const places = gathered.take();
    const everything = places === 'everything';
    const anew = unread === 'all-anew';
    const all = unread !== 'changes';
    unread = 'changes';
    const reading: Promise<MarksRead> =
      all || everything ? marks.readAll(roots, anew) : marks.readChanges(places);
    const read = await reading.catch(unanswered);
    if (destroyed || !read) return undefined;
    retries.answered();
    if (everything) tracker.search(document);
    else if (places.elements.length > 0) tracker.search(...places.elements);
    if (read.changed || marks.hidden.size > 0) repaint();
    else painting.restore();
    if (store.size > 0 || read.anchored) assessment.ask(anew, read.waited);
    else if (all || read.changed) assessment.drop();
    return read.waited;
  };

  const fallSilent = (): void => {
    destroy();
    options.gone();
  };

  const readAllSoon = (how: 'all' | 'all-anew'): void => {
    if (unread !== 'all-anew') unread = how;
    pace.ask();
  };

  const pace = setPace(readMarks, brokenOff);
  const sight = watchSight(() => readAllSoon('all-anew'), brokenOff);
  const assessment = makeAssessment({
    document,
    roots,
    store,
    assess: options.assess,
    applied: repaint,
    changed: options.changed,
    gone: fallSilent,
  });
  const changes = watchChanges((records) => {
    gathered.add(records);
    pace.ask();
  });
  const tracker = trackRoots(document, (root) => {
    if (options.own.has(root)) return;
    roots.add(root);
    changes.add(root);
    // Children of its host may have been taken for shown.
    readAllSoon('all-anew');
  });
  const retries = makeRetries(document, () => pace.ask());
  const stopScrolling = watchScrolling(painting.scrolled);
  const stopGlances = watchGlances(() => {
    painting.restore();
    sight.glance();
    tracker.glance();
    if (isEditor(document) !== edited) pace.ask();
  });
  const view = makeView({
    document,
    store,
    ordered: painting.ordered,
    painted: painting.planned,
    reading: assessment.reading,
    shadowRoots: () => [...roots].filter((root) => root instanceof ShadowRoot),
  });

  const destroy = (): void => {
    destroyed = true;
    stopParsing();
    for (const part of [changes, tracker, sight, pace, retries, assessment, view]) part.stop();
    stopScrolling();
    stopGlances();
    painting.clear();
    store.clear();
  };

  const stopParsing = whileParsing(
    document,
    () => readAllSoon('all'),
    () => {
      changes.add(document);
      readAllSoon('all');
    },
  );
  tracker.search(document);
  pace.now();

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

/** The text nodes in which marks begin. */
function* beginnings(marks: Iterable<Mark>): Generator<Text> {
  for (const { block, start } of marks) yield startPlace(block, start).node;
}
