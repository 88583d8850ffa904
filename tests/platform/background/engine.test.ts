import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Engine } from '../../../src/platform/background/engine.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));
// Files share their worker: another may have loaded these modules with no browser behind them.
vi.resetModules();
const { openEngine } = await import('../../../src/platform/background/engine.ts');

const ENGINE = {} as Engine;
/** What happens where the script is to be run. */
let run: () => void;
/** What was run, by address. */
let ran: string[];
/** Listeners for the installation of a worker. */
let installed: (() => void)[];

beforeEach(() => {
  ran = [];
  installed = [];
  run = () => {
    globalThis.secondSourceEngine = ENGINE;
  };
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('ext://id/engine.js' as never);
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => installed.push(listener));
});
afterEach(() => {
  globalThis.secondSourceEngine = undefined;
  vi.unstubAllGlobals();
});

const inWorker = (): void =>
  void vi.stubGlobal('importScripts', (address: string) => {
    ran.push(address);
    run();
  });

/** The document of an event page, as far as scripts go. */
const inEventPage = (): void => {
  const append = (script: { src: string; onload(): void; onerror(): void }): void => {
    ran.push(script.src);
    try {
      run();
      script.onload();
    } catch {
      script.onerror();
    }
  };
  vi.stubGlobal('document', { createElement: () => ({ remove: () => {} }), head: { append } });
};

describe.each([
  ['a service worker', inWorker, 'engine.js'],
  ['an event page', inEventPage, 'ext://id/engine.js'],
])('in %s the engine', (_, place, address) => {
  beforeEach(place);

  it('is not read before somebody asks, and then once', async () => {
    const engine = openEngine();
    expect(ran).toEqual([]);
    expect(await Promise.all([engine(), engine()])).toEqual([ENGINE, ENGINE]);
    expect(await engine()).toBe(ENGINE);
    expect(ran).toEqual([address]);
  });

  it('that cannot be read is told of by its name, and tried again', async () => {
    const engine = openEngine();
    const whole = run;
    run = () => {
      throw new Error('torn');
    };
    await expect(engine()).rejects.toThrow(/^engine\.js: cannot be run \((?:torn|not read)\)$/);
    run = whole;
    expect(await engine()).toBe(ENGINE);
  });

  it('that leaves nothing behind is told of as damaged', async () => {
    run = () => {};
    await expect(openEngine()()).rejects.toThrow('engine.js: damaged');
  });
});

describe('the installation of a service worker', () => {
  it('brings the script in, for nothing else may be brought in later', async () => {
    inWorker();
    const engine = openEngine();
    for (const listener of installed) listener();
    expect(ran).toEqual(['engine.js']);
    expect(await engine()).toBe(ENGINE);
    expect(ran).toEqual(['engine.js']);
  });
});
