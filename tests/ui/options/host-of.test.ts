import { expect, it } from 'vitest';
import { hostOf } from '../../../src/ui/options/host-of.ts';

it.each<[string, string | undefined]>([
  ['example.com', 'example.com'],
  ['  Example.COM ', 'example.com'],
  ['www.example.com/news?id=1', 'example.com'],
  ['https://news.example.com:8080/', 'news.example.com'],
  ['localhost', 'localhost'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['', undefined],
  ['two words', undefined],
  ['ftp://example.com', undefined],
  ['chrome://settings', undefined],
  ['https://', undefined],
])('%s is the site %s', (typed, expected) => {
  expect(hostOf(typed)).toBe(expected);
});
