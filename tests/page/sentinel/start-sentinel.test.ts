import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sentinel } from '../../../src/page/sentinel/index.ts';
import { installDom } from '../happy.ts';

/*
 * What becomes of text that could not be read. The document itself reads as empty here (happy-dom gives
 * its ranges no text), elements that came do not.
 */

let page: Document;
let startSentinel: typeof import('../../../src/page/sentinel/start-sentinel.ts').startSentinel;

/** The anchors: every text that is looked at, and those at which looking breaks off. */
class Anchors extends RegExp {
  readonly read: string[] = [];
  readonly breaking = new Set<string>();
  override test(text: string): boolean {
    this.read.push(text);
    if (this.breaking.has(text)) throw new TypeError('the page is odd');
    return super.test(text);
  }
}

let anchors: Anchors;
let sentinel: Sentinel;
let tell: (records: Partial<MutationRecord>[]) => void = () => {};
const found = vi.fn();

beforeAll(async () => {
  page = installDom();
  ({ startSentinel } = await import('../../../src/page/sentinel/start-sentinel.ts'));
});
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(told: (records: never) => void) {
        tell = (records) => told(records as never);
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('requestIdleCallback', () => 0);
  found.mockReset();
  page.body.replaceChildren();
  anchors = new Anchors('talks');
});
afterEach(() => {
  sentinel.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms = 2000) => vi.advanceTimersByTimeAsync(ms);

/** A paragraph comes, and is told of. */
const come = (text: string): void => {
  const paragraph = page.createElement('p');
  paragraph.textContent = text;
  page.body.append(paragraph);
  tell([{ type: 'childList', target: page.body, addedNodes: [paragraph] as never }]);
};
const WHOLE = '';
const start = (): void => {
  sentinel = startSentinel(page, anchors, found);
};

describe('a sentinel', () => {
  it('reads the page once, then what comes, until an anchor does', async () => {
    start();
    await pass();
    come('other news');
    await pass();
    expect(anchors.read).toEqual([WHOLE, 'other news']);
    expect(found).not.toHaveBeenCalled();
    come('the talks');
    await pass();
    expect(found).toHaveBeenCalledTimes(1);
    come('the talks');
    await pass();
    expect(found).toHaveBeenCalledTimes(1);
  });

  it('reads everything anew where something broke off, and goes on', async () => {
    start();
    await pass();
    anchors.breaking.add('odd');
    come('odd');
    come('more');
    await pass();
    expect(anchors.read).toEqual([WHOLE, 'odd', WHOLE]);
    come('the talks');
    await pass();
    expect(found).toHaveBeenCalledTimes(1);
  });

  it('reads it anew once only, and once more at the next that breaks off', async () => {
    anchors.breaking.add(WHOLE);
    start();
    await pass();
    expect(anchors.read).toEqual([WHOLE, WHOLE]);
    anchors.breaking.add('odd');
    come('odd');
    await pass();
    expect(anchors.read).toEqual([WHOLE, WHOLE, 'odd', WHOLE]);
  });

  it('that was stopped reads nothing more', async () => {
    start();
    await pass();
    sentinel.stop();
    come('the talks');
    await pass();
    expect(found).not.toHaveBeenCalled();
  });
});
