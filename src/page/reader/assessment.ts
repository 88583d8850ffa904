import { messageOf, type PageText, type Report } from '../../model/index.ts';
import type { TextRoot } from '../dom/query.ts';
import type { MarkStore } from '../marks/store.ts';
import { setPace } from '../watch/pace.ts';
import { makeRetries } from '../watch/retries.ts';
import type { Answered } from './answered.ts';
import { readPage } from './page-text.ts';
import type { Reader } from './reader.ts';
import { applyReading, type Reading, readingOf } from './reading.ts';

export interface AssessmentOptions {
  readonly document: Document;
  readonly roots: Iterable<TextRoot>;
  readonly store: MarkStore;
  readonly assess: (page: PageText) => Promise<Answered<Report>>;
  /** A report's looks were put into the store. */
  readonly applied: () => void;
  /** The report changed, or there is none any more. */
  readonly changed: () => void;
  readonly gone: () => void;
}

/** Has a page compared with the sources, whenever that may give something new. */
export interface Assessment {
  /**
   * Asks for it soon; `anew`: even if the page's text is what it was. `waited`: how long its mentions were
   * waited for, ms, in which it could change, and did not.
   */
  ask(anew?: boolean, waited?: number): void;
  /** The page could not be read: what was reported may be of the past. */
  fail(thrown: unknown): void;
  /** Nothing is marked any more: what was reported is of the past. */
  drop(): void;
  reading(): Reading | undefined;
  readonly state: Reader['state'];
  stop(): void;
}

/** Changes are gathered for this long before the page is sent, ms. */
const GATHER = 60;

/** An assessment of one document. A reply that comes after a newer request is discarded. */
export function makeAssessment(options: AssessmentOptions): Assessment {
  let reading: Reading | undefined;
  let state: ReturnType<Reader['state']> = { state: 'reading' };
  let token = 0;
  let sent: PageText | undefined;
  let stopped = false;

  const run = async (): Promise<number | undefined> => {
    const mine = ++token;
    const late = () => stopped || mine !== token;
    const { document, roots, store } = options;
    const read = await readPage(document, roots, store.placesIn);
    if (late()) return undefined;
    if (sent && reading && isAssessedAlike(sent, read.page)) {
      // The same text, maybe in other nodes: a view that was rendered anew.
      reading = readingOf(reading.report, read);
      await applyReading(reading, store, late);
      if (late()) return undefined;
      options.applied();
      if (state.state === 'failed') settle();
      return undefined;
    }
    const asked = performance.now();
    const outcome = await options.assess(read.page);
    const waited = performance.now() - asked;
    if (!stopped && outcome.state === 'gone') options.gone();
    if (late() || outcome.state === 'gone') return waited;
    if (outcome.state === 'answered') {
      sent = read.page;
      reading = readingOf(outcome.value, read);
      await applyReading(reading, store, late);
      if (late()) return waited;
      options.applied();
      settle();
    } else settle(outcome.error);
    return waited;
  };

  /** An older report stays beside an error: of most of the page it still holds. */
  const settle = (error?: string): void => {
    if (error === undefined) retries.answered();
    else retries.failed();
    state = error === undefined ? { state: 'ready' } : { state: 'failed', error };
    options.changed();
  };
  const fail = (thrown: unknown): void =>
    settle(`the page could not be read: ${messageOf(thrown)}`);
  const pace = setPace(run, fail, GATHER);

  const ask = (anew = false, waited = 0): void => {
    if (anew) sent = undefined;
    pace.ask(waited);
  };
  const retries = makeRetries(options.document, () => ask(true));

  return {
    ask,
    fail,
    drop() {
      token++;
      retries.answered();
      sent = undefined;
      const had = reading !== undefined || state.state !== 'ready';
      reading = undefined;
      state = { state: 'ready' };
      if (had) options.changed();
    },
    reading: () => reading,
    state: () => state,
    stop() {
      stopped = true;
      retries.stop();
      pace.stop();
    },
  };
}

/** Blocks without a word state nothing, and are where clocks and counters stand. */
const WORD = /\p{L}{4}/u;

/** Two pages that say the same, but for clocks and counters. */
const isAssessedAlike = (one: PageText, other: PageText): boolean =>
  one.title === other.title &&
  one.blocks.length === other.blocks.length &&
  one.blocks.every(({ text }, index) => saysTheSame(text, other.blocks[index]?.text ?? '')) &&
  JSON.stringify(one.facts) === JSON.stringify(other.facts);

const saysTheSame = (one: string, other: string): boolean =>
  one === other || !(WORD.test(one) || WORD.test(other));
