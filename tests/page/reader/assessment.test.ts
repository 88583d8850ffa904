import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageText, Report, ReportMention } from '../../../src/model/index.ts';
import type { MarkStore } from '../../../src/page/marks/store.ts';
import type { Answered } from '../../../src/page/reader/answered.ts';
import type { Assessment } from '../../../src/page/reader/assessment.ts';
import { installDom } from '../happy.ts';

type Module = typeof import('../../../src/page/reader/assessment.ts');

let page: Document;
let makeAssessment: Module['makeAssessment'];
let makeStore: () => MarkStore;

let store: MarkStore;
let assessment: Assessment;
let asked: PageText[];
/** What the background answers; called for each question. */
let answer: (text: PageText) => Answered<Report> | Promise<Answered<Report>>;
/** Why the page cannot be read, if it cannot. */
let odd: unknown;
const changed = vi.fn();
const gone = vi.fn();

beforeAll(async () => {
  page = installDom();
  ({ makeAssessment } = await import('../../../src/page/reader/assessment.ts'));
  ({ makeStore } = await import('../../../src/page/marks/store.ts'));
});

beforeEach(() => {
  vi.useFakeTimers();
  store = makeStore();
  asked = [];
  answer = report;
  odd = undefined;
  changed.mockReset();
  gone.mockReset();
  page.body.innerHTML = '<p id="first">A swap was agreed.</p>';
  assessment = makeAssessment({
    document: page,
    roots: {
      *[Symbol.iterator]() {
        if (odd) throw odd;
        yield page.body;
      },
    },
    store,
    assess: async (text) => {
      asked.push(text);
      return answer(text);
    },
    applied: () => {},
    changed,
    gone,
  });
});
afterEach(() => {
  assessment.stop();
  vi.useRealTimers();
});

/** A report that finds every "swap". */
function report({ url, title, blocks }: PageText): Answered<Report> {
  const mentions = blocks.flatMap(({ id, text }) => {
    const start = text.indexOf('swap');
    const found: ReportMention = {
      ...{ id: `m${id}`, block: id, start, end: start + 4, text: 'swap', topic: 'swap' },
      ...{ scope: 'covered', look: 'mention', claims: [] },
    };
    return start < 0 ? [] : [found];
  });
  return { state: 'answered', value: { url, title, mentions, claims: [] } };
}
const failed = (error: string): Answered<Report> => ({ state: 'failed', error });

const write = (text: string): void => {
  const paragraph = page.querySelector('#first');
  if (paragraph) paragraph.textContent = text;
};
const pass = (ms = 1000) => vi.advanceTimersByTimeAsync(ms);
const ask = async (...how: Parameters<Assessment['ask']>) => {
  assessment.ask(...how);
  await pass();
};
const mentions = () => assessment.reading()?.report.mentions.length;

describe('an assessment', () => {
  it('gives what the background answers, and marks by it', async () => {
    expect([assessment.state(), mentions()]).toEqual([{ state: 'reading' }, undefined]);
    await ask();
    expect([assessment.state(), mentions()]).toEqual([{ state: 'ready' }, 1]);
    expect(store.all().map(({ text }) => text)).toEqual(['swap']);
    expect(asked[0]?.blocks.map(({ text }) => text)).toEqual(['A swap was agreed.']);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => void, boolean, number]>([
    ['the same text', () => {}, false, 1],
    ['the same text in other nodes', () => write('A swap was agreed.'), false, 1],
    ['another text', () => write('A swap was not agreed.'), false, 2],
    ['the same text, anew', () => {}, true, 2],
  ])('asks for %s', async (_, change, anew, times) => {
    await ask();
    change();
    // As the reading of marks does before.
    store.sweep();
    await ask(anew);
    expect([asked.length, mentions()]).toEqual([times, 1]);
    expect(store.all().map(({ block }) => block.pieces[0]?.node.isConnected)).toEqual([true]);
  });

  it('discards what comes after the page was asked of again, or dropped', async () => {
    const late: ((outcome: Answered<Report>) => void)[] = [];
    answer = () => new Promise((resolve) => late.push(resolve));
    await ask();
    assessment.drop();
    late[0]?.(report(asked[0] as PageText));
    await pass();
    expect([assessment.state(), mentions()]).toEqual([{ state: 'ready' }, undefined]);
  });

  it('falls silent where the extension is gone', async () => {
    answer = () => ({ state: 'gone' });
    await ask();
    expect(gone).toHaveBeenCalledTimes(1);
    expect(changed).not.toHaveBeenCalled();
  });

  it('stopped, asks and tells nothing more', async () => {
    assessment.stop();
    await ask();
    expect([asked.length, changed.mock.calls.length]).toEqual([0, 0]);
  });
});

describe('an assessment that fails', () => {
  it('says so beside the report it has, and is made again', async () => {
    await ask();
    answer = () => failed('the bundle is torn');
    write('A swap, and another.');
    await ask();
    const state = { state: 'failed', error: 'the bundle is torn' };
    expect([assessment.state(), mentions()]).toEqual([state, 1]);
    expect(changed).toHaveBeenCalledTimes(2);
    answer = report;
    await pass(5000);
    expect([assessment.state(), asked.length]).toEqual([{ state: 'ready' }, 3]);
  });

  it('is forgotten once the page reads as it did when it was assessed', async () => {
    await ask();
    answer = () => failed('busy');
    write('A swap, and another.');
    await ask();
    write('A swap was agreed.');
    await ask();
    expect([assessment.state(), asked.length]).toEqual([{ state: 'ready' }, 2]);
    await pass(100_000);
    expect(asked).toHaveLength(2);
  });

  it('is forgotten once nothing is marked any more', async () => {
    answer = () => failed('busy');
    await ask();
    expect(assessment.state()).toEqual({ state: 'failed', error: 'busy' });
    assessment.drop();
    expect(assessment.state()).toEqual({ state: 'ready' });
    await pass(100_000);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['an error', new TypeError('parentNode is odd'), 'parentNode is odd'],
    ['anything else', 'stop', 'stop'],
  ])('names why the page could not be read: %s', async (_, thrown, cause) => {
    odd = thrown;
    await ask();
    const error = `the page could not be read: ${cause}`;
    expect(assessment.state()).toEqual({ state: 'failed', error });
    odd = undefined;
    await pass(5000);
    expect([assessment.state(), mentions()]).toEqual([{ state: 'ready' }, 1]);
  });

  it('names what broke off elsewhere in the reading', () => {
    assessment.fail(new TypeError('isShown'));
    const error = 'the page could not be read: isShown';
    expect(assessment.state()).toEqual({ state: 'failed', error });
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
