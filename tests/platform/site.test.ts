import { describe, expect, it, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/index.ts';
import { siteOf, withSite } from '../../src/platform/site.ts';

describe('siteOf', () => {
  test.each([
    ['https://www.example.org/a?b#c', 'example.org'],
    ['https://news.example.org/', 'news.example.org'],
    ['http://EXAMPLE.org:8080/', 'example.org'],
    ['http://user:secret@example.org/', 'example.org'],
    ['http://127.0.0.1:3000/', '127.0.0.1'],
    ['file:///home/me/page.html', 'file'],
    ['chrome://extensions', undefined],
    ['about:blank', undefined],
    ['chrome-extension://abc/popup.html', undefined],
    ['not an address', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is of %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('withSite', () => {
  const off = { ...DEFAULT_SETTINGS, disabledSites: ['a.org', 'b.org'] };

  it('switches off, on, and does nothing twice', () => {
    expect(withSite(off, 'c.org', false).disabledSites).toEqual(['a.org', 'b.org', 'c.org']);
    expect(withSite(off, 'a.org', true).disabledSites).toEqual(['b.org']);
    expect(withSite(off, 'a.org', false)).toBe(off);
    expect(withSite(off, 'c.org', true)).toBe(off);
  });
});
