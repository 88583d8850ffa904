import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Bundle, PageText, Report, SourcePair } from '../../../src/model/index.ts';
import type { Readers } from '../../../src/platform/background/library.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));
// Files share their worker: another may have loaded these modules with no browser behind them.
vi.resetModules();
const { openLibrary } = await import('../../../src/platform/background/library.ts');

const ARTICLE = 'Talks held\nThey met.';
const sha256 = createHash('sha256').update(ARTICLE).digest('hex');
const source = { id: '003', file: '003.txt', title: 'Talks held', sha256 };
const passage = { id: '003:1', source: '003', text: 'They met.', start: 11, end: 20 };
const other = { ...passage, id: '005:0', source: '005' };
const bundle = { version: 1, sources: [source], passages: [passage, other] } as unknown as Bundle;

const readers: Readers = {
  parseBundle: () => bundle,
  parseOverview: (text, file, { sources }) =>
    [{ reason: `${file}: ${text} of ${sources.length}` }] as unknown as SourcePair[],
  loadIndex: () => ({}),
  find: () => [],
  engine: async () => ({
    findInExcerpt: () => [],
    assessInSteps: function* (page) {
      assessed.push(page.title);
      yield undefined;
      return { title: page.title } as Report;
    },
  }),
};
/** The titles of the pages whose assessment began. */
let assessed: string[];

/** The files of the extension, by path. */
let files: Record<string, string>;

beforeEach(() => {
  assessed = [];
  files = { 'data/bundle.json': '{}', 'data/sources/003.txt': ARTICLE };
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('ext://id/' as never);
  vi.stubGlobal('fetch', async (url: string) => new Response(files[url.slice(9)]));
});
afterEach(() => vi.unstubAllGlobals());

describe('a source', () => {
  it('is its article and its passages', async () => {
    expect(await openLibrary(readers).source('003')).toEqual({
      source,
      article: ARTICLE,
      passages: [passage],
    });
  });

  it('that is not in the library is told of', async () => {
    await expect(openLibrary(readers).source('004')).rejects.toThrow('no source 004');
  });

  it('whose article was changed by one letter is not shown, and shown once it is whole again', async () => {
    const library = openLibrary(readers);
    files['data/sources/003.txt'] = ARTICLE.replace('met', 'mat');
    await expect(library.source('003')).rejects.toThrow(/^data\/sources\/003\.txt: damaged: /);
    files['data/sources/003.txt'] = ARTICLE;
    expect((await library.source('003')).article).toBe(ARTICLE);
  });
});

describe('what the sources say to one another', () => {
  it('is read from its own file, once', async () => {
    files['data/overview.json'] = 'pairs';
    const library = openLibrary(readers);
    const told = [{ reason: 'data/overview.json: pairs of 1' }];
    expect(await library.overview()).toEqual(told);
    files['data/overview.json'] = 'other';
    expect(await library.overview()).toEqual(told);
  });

  it('is asked for by nobody who compares a page', async () => {
    const library = openLibrary(readers);
    delete files['data/overview.json'];
    const page = { url: '', title: 'a', facts: { dates: [] }, blocks: [] };
    expect(await library.assess(page, '7:0')).toEqual({ title: 'a' });
  });
});

describe('an assessment', () => {
  const page = (title: string): PageText => ({ url: '', title, facts: { dates: [] }, blocks: [] });

  it('asked for again while it is at work is begun once, and answers both', async () => {
    const { assess } = openLibrary(readers);
    const both = [assess(page('a'), '7:0'), assess(page('a'), '7:0')];
    expect((await Promise.all(both)).map(({ title }) => title)).toEqual(['a', 'a']);
    expect(assessed).toEqual(['a']);
  });

  it('of other pages, and by others, is its own', async () => {
    const { assess } = openLibrary(readers);
    const asked = [assess(page('a'), '7:0'), assess(page('a'), '8:0'), assess(page('b'), '9:0')];
    await Promise.all(asked);
    expect(assessed).toEqual(['a', 'a', 'b']);
  });
});
