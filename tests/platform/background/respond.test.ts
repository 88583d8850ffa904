import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import type { Asker, Handlers } from '../../../src/platform/background/handlers.ts';
import { respond } from '../../../src/platform/background/listen.ts';
import { PAGE_REQUESTS, REQUEST_SHAPES } from '../../../src/platform/messages/checks.ts';
import type { BackgroundName } from '../../../src/platform/messages/protocol.ts';

const NAMES = Object.keys(REQUEST_SHAPES) as BackgroundName[];
const page: Asker = { tab: { id: 1, index: 0, incognito: false }, frame: 0, own: false };
const own: Asker = { frame: 0, own: true };

/** A background in which every handler only notes that it was reached. */
function background() {
  const reached = vi.fn(async () => 'done');
  const handlers = Object.fromEntries(NAMES.map((name) => [name, reached]));
  return { reached, handlers: handlers as unknown as Handlers };
}

/** A request that fits, for every name. */
const FITTING: Record<BackgroundName, unknown> = {
  'anchor-found': undefined,
  'card-wanted': undefined,
  'page-settings': undefined,
  assess: {
    page: {
      url: 'https://example.org/',
      title: '',
      facts: { dates: [{ origin: 'meta', text: '2025-05-16' }], language: 'en' },
      blocks: [{ id: 0, text: 'The talks' }],
    },
  },
  'find-mentions': { excerpt: { title: '', leading: ['A page'], blocks: ['The talks'] } },
  'report-changed': undefined,
  'open-source': { source: '003', passage: '003:7' },
  'open-view': { claim: 'c0' },
  'tab-state': { tab: 4 },
  'switch-site': { on: false },
  'switch-pause': { on: true, tab: 4 },
  'switch-everywhere': { on: false },
  'read-settings': undefined,
  'change-settings': { changes: { anything: 1 } },
  search: { query: '1000', limit: 20 },
  sources: undefined,
  source: { id: '003' },
  overview: undefined,
  'compare-text': { text: 'They met for two hours.' },
};

const MISSHAPEN: [BackgroundName, unknown][] = [
  ['switch-everywhere', { on: 'yes' }],
  ['change-settings', { changes: 'ruins' }],
  ['anchor-found', 'text'],
  ['assess', undefined],
  ['assess', { page: { url: 'https://example.org/', title: '', blocks: [] } }],
  ['assess', { page: { url: '', title: '', facts: { dates: [] }, blocks: [{ id: 0 }] } }],
  [
    'assess',
    { page: { url: '', title: '', facts: { dates: [] }, blocks: [{ id: 'a', text: '' }] } },
  ],
  [
    'assess',
    { page: { url: '', title: '', facts: { dates: [{ origin: 'x', text: '' }] }, blocks: [] } },
  ],
  ['find-mentions', { excerpt: { title: '', leading: [], blocks: [{ text: '' }] } }],
  ['find-mentions', { excerpt: { leading: [], blocks: [] } }],
  ['open-source', { source: 3 }],
  ['open-source', {}],
  ['open-view', { fault: 'x'.repeat(1001) }],
  ['switch-site', { on: 'yes' }],
  ['switch-site', { on: true, tab: -1 }],
  ['switch-pause', { on: true }],
  ['tab-state', {}],
  ['search', { query: 'x'.repeat(1001) }],
  ['search', { query: 'x', limit: 0 }],
  ['compare-text', {}],
  ['compare-text', { text: 7 }],
];

describe('a request to the background', () => {
  test.each(NAMES)('%s is handled where it fits', async (name) => {
    const { handlers, reached } = background();
    const message = { to: 'background', name, request: FITTING[name] } as const;
    expect(await respond(handlers, message, own)).toEqual({ ok: true, value: 'done' });
    expect(reached).toHaveBeenCalledTimes(1);
  });

  test.each(MISSHAPEN)('%s is refused with %j', async (name, request) => {
    const { handlers, reached } = background();
    const answer = await respond(handlers, { to: 'background', name, request }, own);
    expect(answer).toEqual({ ok: false, error: `${name}: the request has a wrong shape` });
    expect(reached).not.toHaveBeenCalled();
  });

  test.each(NAMES)('%s: a script in a page may ask it only where listed', async (name) => {
    const { handlers, reached } = background();
    const message = { to: 'background', name, request: FITTING[name] } as const;
    const { ok } = await respond(handlers, message, page);
    expect(ok).toBe(PAGE_REQUESTS.has(name));
    expect(reached).toHaveBeenCalledTimes(ok ? 1 : 0);
  });

  it('that changes settings is not for pages', () => {
    expect(PAGE_REQUESTS.has('change-settings')).toBe(false);
    expect(PAGE_REQUESTS.has('read-settings')).toBe(false);
  });

  it('is for pages only where a script in a page does ask it', () => {
    const code = globSync('{src,entrypoints}/**/*.ts').map((file) => readFileSync(file, 'utf8'));
    const inPages = code.filter((text) => /import [^;]*\bask\b[^;]*page-port\.ts'/.test(text));
    const asked = inPages.flatMap((text) => [...text.matchAll(/\bask\('([\w-]+)'/g)]);
    const names = [...new Set(asked.map(([, name]) => name))];
    expect([...PAGE_REQUESTS].sort()).toEqual(names.sort());
  });

  test.each(['no-such-thing', '__proto__', 'constructor', 'toString', ''])(
    'named "%s" is refused',
    async (name) => {
      const { handlers } = background();
      const { ok } = await respond(handlers, { to: 'background', name }, own);
      expect(ok).toBe(false);
    },
  );

  it('whose handler fails is answered with the reason', async () => {
    const { handlers, reached } = background();
    reached.mockRejectedValueOnce(new Error('data/bundle.json: torn'));
    const answer = await respond(handlers, { to: 'background', name: 'sources' }, own);
    expect(answer).toEqual({ ok: false, error: 'data/bundle.json: torn' });
  });

  it('is answered whatever it holds', async () => {
    const { handlers } = background();
    const names = fc.oneof(fc.constantFrom(...NAMES), fc.string());
    await fc.assert(
      fc.asyncProperty(names, fc.anything(), async (name, request) => {
        const answer = await respond(handlers, { to: 'background', name, request }, own);
        expect(typeof answer.ok).toBe('boolean');
      }),
    );
  });
});
