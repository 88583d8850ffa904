import { expect, it } from 'vitest';
import { LOCAL_FILES } from '../../../src/model/index.ts';
import { cannotAdd } from '../../../src/platform/settings/site-list.ts';
import { typedSite } from '../../../src/ui/options/typed-site.ts';

it.each<[string, string | undefined]>([
  ['example.com', 'example.com'],
  ['  Example.COM ', 'example.com'],
  ['www.example.com/news?id=1', 'example.com'],
  ['https://news.example.com:8080/', 'news.example.com'],
  ['localhost', 'localhost'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['file', 'file'],
  ['file:///home/me/page.html', LOCAL_FILES],
  ['a'.repeat(253), 'a'.repeat(253)],
  [`www.${'a'.repeat(253)}`, 'a'.repeat(253)],
  [LOCAL_FILES, LOCAL_FILES],
  ['[::1]:8080', '[::1]'],
  ['', undefined],
  ['*.example.com', undefined],
  ['*', undefined],
  ['a'.repeat(254), undefined],
  [`${'a.'.repeat(150)}localhost`, undefined],
  ['two words', undefined],
  ['ftp://example.com', undefined],
  ['chrome://settings', undefined],
  ['https://', undefined],
])('%s is the site %s', (typed, expected) => {
  expect(typedSite(typed)).toBe(expected);
});

it.each([
  ['a'.repeat(253), true],
  ['a'.repeat(254), false],
])('%s can be typed where the settings keep it: %s', (site, kept) => {
  expect(cannotAdd([], site) === undefined).toBe(kept);
  expect(typedSite(site) !== undefined).toBe(kept);
});
