import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));
// Files share their worker: another may have loaded these modules with no browser behind them.
vi.resetModules();
const { readOwnFile } = await import('../../src/platform/own-files.ts');

const PATH = 'data/sources/003.txt';
const fetched = vi.fn<(url: string) => Promise<Response>>();
const holds = (text: string) => fetched.mockImplementation(async () => new Response(text));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('ext://id/' as never);
});
afterEach(() => vi.unstubAllGlobals());

describe('a file of the extension', () => {
  it.each([['They met.'], [''], ['Çırağan – “two hours”\r\n']])('is read: %j', async (text) => {
    holds(text);
    expect(await readOwnFile(PATH)).toBe(text);
    expect(await readOwnFile(PATH, sha256(text))).toBe(text);
    expect(fetched).toHaveBeenCalledWith(`ext://id/${PATH}`);
  });

  it.each([
    ['100% true.txt', '100%25%20true.txt'],
    ['no. #1.txt', 'no.%20%231.txt'],
    ['what?.txt', 'what%3F.txt'],
    ['a%2Fb.txt', 'a%252Fb.txt'],
    ['Çırağan.txt', '%C3%87%C4%B1ra%C4%9Fan.txt'],
  ])('may be called %s', async (file, address) => {
    holds('They met.');
    expect(await readOwnFile(`data/sources/${file}`)).toBe('They met.');
    expect(fetched).toHaveBeenCalledWith(`ext://id/data/sources/${address}`);
  });

  it.each([
    ['by one letter', 'They mat.'],
    ['by white space at its end', 'They met.\n'],
    ['by having nothing left', ''],
    ['by a byte order mark', '\ufeffThey met.'],
  ])('that was changed %s is an error that names it and both digests', async (_, text) => {
    holds(text);
    const wanted = sha256('They met.');
    await expect(readOwnFile(PATH, wanted)).rejects.toThrow(
      `${PATH}: damaged: its sha256 is ${sha256(text)}, it should be ${wanted}`,
    );
  });

  it.each([['They met.'], ['They met.\n'.repeat(50_000)]])(
    'that came with a byte order mark, which the build takes off, is whole',
    async (text) => {
      holds(text);
      expect(await readOwnFile(PATH, sha256(`\ufeff${text}`))).toBe(text);
    },
  );

  it.each<[string, () => Promise<Response>, string]>([
    ['is missing', async () => new Response('', { status: 404 }), 'status 404'],
    ['cannot be opened', () => Promise.reject(new TypeError('Failed to fetch')), 'Failed to fetch'],
  ])('that %s is an error that names it', async (_, answer, why) => {
    fetched.mockImplementation(answer);
    await expect(readOwnFile(PATH)).rejects.toThrow(`${PATH}: cannot be read (${why})`);
  });

  it.each([['https://example.org/a'], ['//example.org/a'], ['file:///etc/passwd']])(
    'is the only thing read, never %s',
    async (path) => {
      holds('They met.');
      await readOwnFile(path).catch(() => {});
      for (const [url] of fetched.mock.calls) expect(url).toMatch(/^ext:\/\/id\//);
    },
  );
});
