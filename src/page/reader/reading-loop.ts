import { isEditor } from '../blocks/shown.ts';
import type { TextRoot } from '../dom/query.ts';
import type { MarkStore } from '../marks/store.ts';
import { type ChangedPlaces, gatherChanges } from '../text/changed-places.ts';
import { dropAbsent } from '../watch/absent-roots.ts';
import { setPace } from '../watch/pace.ts';
import { makeRetries } from '../watch/retries.ts';
import type { RootTracker } from '../watch/roots.ts';
import type { Assessment } from './assessment.ts';
import type { MarkReader, MarksRead } from './mark-reader.ts';
import { Unanswered } from './mention-finder.ts';

export interface ReadingLoopOptions {
  readonly document: Document;
  readonly roots: Set<TextRoot>;
  readonly store: MarkStore;
  readonly marks: MarkReader;
  readonly assessment: Pick<Assessment, 'ask' | 'fail' | 'drop'>;
  readonly tracker: Pick<RootTracker, 'search' | 'forget'>;
  /** Marks changed, or some are hidden. */
  readonly repaint: () => void;
  /** All is as it was; the page may have thrown out what is painted. */
  readonly restore: () => void;
  readonly alive: () => boolean;
  readonly gone: () => void;
}

/** The readings of a page, one after another, and what each leads to. */
export interface ReadingLoop {
  /** Something changed: it is read soon. */
  changed(records: readonly MutationRecord[]): void;
  /** Everything is read soon; `all-anew`: also what is marked already. */
  readAll(how: 'all' | 'all-anew'): void;
  /** Reads the page now. */
  now(): void;
  /** Looks whether the page became an editor, or none: it is read anew then. False once the extension is gone. */
  glance(): boolean;
  /** Something in the page that nobody foresaw: said, and the page read anew, a few times. */
  brokeOff(thrown: unknown): void;
  stop(): void;
}

/** A loop that has read nothing yet: the first reading is of everything. */
export function makeReadingLoop(options: ReadingLoopOptions): ReadingLoop {
  const { document, roots, store, marks, assessment, tracker } = options;
  const gathered = gatherChanges();
  let unread: 'changes' | 'all' | 'all-anew' = 'all';
  let edited = isEditor(document);
  let stopped = false;

  /** Without an answer nothing is marked now: asked again; the assessment says what is wrong. */
  const unanswered = (thrown: unknown): undefined => {
    if (!(thrown instanceof Unanswered)) throw thrown;
    if (stopped) return;
    unread = 'all-anew';
    if (thrown.state === 'gone') return void options.gone();
    retries.failed();
    assessment.ask(true);
  };

  const begin = (places: ChangedPlaces | 'everything'): Promise<MarksRead> => {
    const how = unread;
    unread = 'changes';
    return how === 'changes' && places !== 'everything'
      ? marks.readChanges(places)
      : marks.readAll(roots, how === 'all-anew');
  };

  const read = async (): Promise<number | undefined> => {
    if (!options.alive()) return void options.gone();
    dropAbsent(roots, tracker.forget);
    if (isEditor(document) !== edited) {
      edited = !edited;
      unread = 'all-anew';
    }
    const places = gathered.take();
    const how = unread;
    const done = await begin(places).catch(unanswered);
    if (stopped || !done) return undefined;
    retries.answered();
    const within = places === 'everything' ? [document] : places.elements;
    if (within.length > 0) tracker.search(...within);
    if (done.changed || marks.hidden.size > 0) options.repaint();
    else options.restore();
    if (store.size > 0 || done.anchored) assessment.ask(how === 'all-anew', done.waited);
    else if (how !== 'changes' || done.changed) assessment.drop();
    return done.waited;
  };

  const brokeOff = (thrown: unknown): void => {
    unread = 'all-anew';
    retries.failed();
    assessment.fail(thrown);
  };
  const pace = setPace(read, brokeOff);
  const retries = makeRetries(document, pace.ask);

  return {
    changed(records) {
      gathered.add(records);
      pace.ask();
    },
    readAll(how) {
      if (unread !== 'all-anew') unread = how;
      pace.ask();
    },
    now: pace.now,
    glance() {
      if (!options.alive()) options.gone();
      else if (isEditor(document) !== edited) pace.ask();
      return options.alive();
    },
    brokeOff,
    stop() {
      stopped = true;
      pace.stop();
      retries.stop();
    },
  };
}
