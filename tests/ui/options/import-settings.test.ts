import { beforeEach, expect, it, vi } from 'vitest';
import { importSettings } from '../../../entrypoints/options/import-settings.ts';
import { DEFAULT_SETTINGS, LOCAL_FILES, type Settings } from '../../../src/model/index.ts';

const change = vi.fn<(changes: Partial<Settings>) => Promise<void>>(async () => {});
beforeEach(() => vi.clearAllMocks());

/** Every setting otherwise than it comes. */
const OWN: Settings = {
  version: 1,
  enabled: false,
  disabledSites: ['example.com', LOCAL_FILES, 'xn--mnchen-3ya.de', '[::1]', 'localhost'],
  looks: ['conflicts'],
  firstOnly: true,
  cardDelay: 0,
  colours: { agrees: '#000000', conflicts: '#FFFFFF' },
};

it('an export is restored whole', async () => {
  expect(Object.keys(OWN)).toEqual(Object.keys(DEFAULT_SETTINGS));
  const { version: _version, ...all } = OWN;
  expect(await importSettings(JSON.stringify(OWN), change)).toEqual({ kind: 'done' });
  expect(change.mock.calls).toEqual([[all]]);
});

it.each<[string, Partial<Settings>]>([
  ['{"version":1,"cardDelay":0}', { cardDelay: 0 }],
  ['{"version":0,"cardDelay":0}', { cardDelay: 0 }],
  ['{"version":1,"enabled":true,"disabledSites":[]}', { enabled: true, disabledSites: [] }],
])('%s changes what it mentions, and nothing else', async (text, changes) => {
  expect(await importSettings(text, change)).toEqual({ kind: 'done' });
  expect(change.mock.calls).toEqual([[changes]]);
});

const withSites = (...disabledSites: unknown[]) => JSON.stringify({ version: 1, disabledSites });

it.each<[string, unknown[], string[]]>([
  ['with www.', ['www.example.com'], ['example.com']],
  ['in capitals', ['Example.COM'], ['example.com']],
  [
    'as addresses',
    ['https://example.com/', 'example.org/news?id=1'],
    ['example.com', 'example.org'],
  ],
  ['in their own letters', ['münchen.de'], ['xn--mnchen-3ya.de']],
  ['twice', ['example.com', 'https://www.example.com:8080/'], ['example.com']],
  ['of local files', ['file:', 'file:///home/me/page.html'], [LOCAL_FILES]],
  ['as long addresses', [`https://example.com/${'a'.repeat(500)}`], ['example.com']],
])('sites %s are kept under the names by which pages are known', async (_, written, kept) => {
  expect(await importSettings(withSites(...written), change)).toEqual({ kind: 'done' });
  expect(change.mock.calls).toEqual([[{ disabledSites: kept }]]);
});

it.each<[string, unknown[], string]>([
  ['empty', ['example.com', ''], '""'],
  ['with a star', ['*.example.com'], '"*.example.com"'],
  ['with spaces', ['two words'], '"two words"'],
  ['of another protocol', ['chrome://settings'], '"chrome://settings"'],
  ['no text', [7, null, 'example.com'], '7, null'],
  ['too long', ['a'.repeat(254)], `"${'a'.repeat(59)}…`],
  ['many', ['', '', '', '', '', ''], '"", "", "", "", "", …'],
])('sites that can match no page are named, and nothing changes: %s', async (_, written, named) => {
  expect(await importSettings(withSites(...written), change)).toEqual({
    kind: 'unreadable',
    detail: `disabledSites: ${named}`,
  });
  expect(change).not.toHaveBeenCalled();
});

it.each([
  ['', 'not-json', /JSON/],
  ['{"version":1,', 'not-json', /JSON/],
  ['null', 'not-settings', /^not an object but null$/],
  ['"null"', 'not-settings', /^not an object but string$/],
  ['[{"version":1,"enabled":false}]', 'not-settings', /^not an object but a list$/],
  ['7', 'not-settings', /^not an object but number$/],
  ['{"foo":1}', 'not-settings', /^no "version" in it$/],
  ['{"enabled":false}', 'not-settings', /^no "version" in it$/],
  ['{"version":"0.1.0","name":"second-source"}', 'not-settings', /^no setting in it, only "name"$/],
  ['{"version":1,"enabld":false}', 'not-settings', /^no setting in it, only "enabld"$/],
  ['{"version":1,"enabled":true,"enabld":false}', 'unreadable', /^no setting: "enabld"$/],
  ['{"version":0,"cardDelay":0,"foo":1}', 'unreadable', /^no setting: "foo"$/],
  ['{"version":1,"cardDelay":-1,"foo":1}', 'unreadable', /^cardDelay; no setting: "foo"$/],
  ['{"version":1,"disabledSites":"example.com"}', 'unreadable', /^disabledSites$/],
  ['{"version":1}', 'not-settings', /^no setting in it$/],
  [
    '{"version":1,"__proto__":{"enabled":false}}',
    'not-settings',
    /^no setting in it, only "__proto__"$/,
  ],
  [
    '{"version":1,"enabled":true,"__proto__":{"cardDelay":0}}',
    'unreadable',
    /^no setting: "__proto__"$/,
  ],
  ['{"version":99}', 'newer', /99/],
  ['{"version":9,"enabled":false}', 'newer', /^version 9$/],
  ['{"version":"1","enabled":false}', 'unreadable', /^version: not a number$/],
  ['{"version":1,"enabled":"no","cardDelay":-1}', 'unreadable', /^enabled, cardDelay$/],
])('%s changes nothing: %s', async (text, kind, detail) => {
  expect(await importSettings(text, change)).toEqual({
    kind,
    detail: expect.stringMatching(detail),
  });
  expect(change).not.toHaveBeenCalled();
});

it('says where the settings could not be stored', async () => {
  change.mockRejectedValueOnce(new Error('disk full'));
  const outcome = await importSettings(JSON.stringify(OWN), change);
  expect(outcome).toEqual({ kind: 'not-stored', detail: 'Error: disk full' });
});
