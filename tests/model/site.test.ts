import { expect, test } from 'vitest';
import { LOCAL_FILES, siteOf } from '../../src/model/index.ts';

test.each([
  ['https://www.example.org/a?b#c', 'example.org'],
  ['https://news.example.org/', 'news.example.org'],
  ['http://EXAMPLE.org:8080/', 'example.org'],
  ['http://user:secret@example.org/', 'example.org'],
  ['http://127.0.0.1:3000/', '127.0.0.1'],
  ['http://file/', 'file'],
  ['file:///home/me/page.html', LOCAL_FILES],
  ['file://server/share/page.html', LOCAL_FILES],
  ['chrome://extensions', undefined],
  ['about:blank', undefined],
  ['chrome-extension://abc/popup.html', undefined],
  ['not an address', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s is of %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test('no host name is taken for that of local files', () => {
  expect(siteOf(`http://${LOCAL_FILES}/`)).not.toBe(LOCAL_FILES);
});
