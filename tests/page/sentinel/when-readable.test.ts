import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenReadable } from '../../../src/page/sentinel/when-readable.ts';

/** A document as the sentinel meets it: parsed or not, shown or prerendered. */
class FakeDocument extends EventTarget {
  readyState: DocumentReadyState = 'loading';
  prerendering = false;
}

let page: FakeDocument;
let idle: (() => void)[];
const read = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (call: () => void) => idle.push(call));
  page = new FakeDocument();
  idle = [];
  read.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const wait = (more: Partial<FakeDocument> = {}) =>
  whenReadable(Object.assign(page, more) as unknown as Document, read);
const parse = () => page.dispatchEvent(new Event('DOMContentLoaded'));
const rest = () => {
  for (const call of idle.splice(0)) call();
};

describe('a page is read', () => {
  it('once it is parsed and has had a moment', () => {
    wait();
    parse();
    expect(read).not.toHaveBeenCalled();
    rest();
    expect(read).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5000);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('in its next idle moment where it is parsed already', () => {
    wait({ readyState: 'interactive' });
    expect(read).not.toHaveBeenCalled();
    rest();
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('while it comes in, where that takes more than a second', () => {
    wait();
    vi.advanceTimersByTime(999);
    expect(read).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(read).toHaveBeenCalledTimes(1);
    parse();
    rest();
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('only once it is shown', () => {
    wait({ prerendering: true, readyState: 'complete' });
    vi.advanceTimersByTime(5000);
    rest();
    expect(read).not.toHaveBeenCalled();
    page.dispatchEvent(new Event('prerenderingchange'));
    rest();
    expect(read).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Partial<FakeDocument>]>([
    ['that comes in', {}],
    ['that is parsed', { readyState: 'complete' }],
    ['that is prerendered', { prerendering: true }],
  ])('never, where waiting for one %s was stopped', (_, how) => {
    wait(how)();
    page.dispatchEvent(new Event('prerenderingchange'));
    parse();
    rest();
    vi.advanceTimersByTime(5000);
    rest();
    expect(read).not.toHaveBeenCalled();
  });
});
