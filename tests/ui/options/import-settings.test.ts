import { beforeEach, expect, it, vi } from 'vitest';
import { importSettings } from '../../../entrypoints/options/import-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/index.ts';

const save = vi.fn<(settings: Settings) => Promise<void>>(async () => {});
beforeEach(() => vi.clearAllMocks());

const OWN: Settings = { ...DEFAULT_SETTINGS, enabled: false, disabledSites: ['example.com'] };

it.each<[string, Settings]>([
  [JSON.stringify(OWN), OWN],
  ['{"version":1,"cardDelay":0}', { ...DEFAULT_SETTINGS, cardDelay: 0 }],
  ['{"version":0,"cardDelay":0,"foo":1}', { ...DEFAULT_SETTINGS, cardDelay: 0 }],
])('%s is taken over', async (text, settings) => {
  expect(await importSettings(text, save)).toEqual({ kind: 'done' });
  expect(save.mock.calls).toEqual([[settings]]);
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
  ['{"version":"0.1.0","name":"second-source"}', 'not-settings', /^no setting in it$/],
  ['{"version":1}', 'not-settings', /^no setting in it$/],
  ['{"version":1,"__proto__":{"enabled":false}}', 'not-settings', /^no setting in it$/],
  ['{"version":99}', 'newer', /99/],
  ['{"version":9,"enabled":false}', 'newer', /^version 9$/],
  ['{"version":"1","enabled":false}', 'unreadable', /^version: not a number$/],
  ['{"version":1,"enabled":"no","cardDelay":-1}', 'unreadable', /^enabled, cardDelay$/],
])('%s changes nothing: %s', async (text, kind, detail) => {
  expect(await importSettings(text, save)).toEqual({ kind, detail: expect.stringMatching(detail) });
  expect(save).not.toHaveBeenCalled();
});

it('says where the settings could not be stored', async () => {
  save.mockRejectedValueOnce(new Error('disk full'));
  const outcome = await importSettings(JSON.stringify(OWN), save);
  expect(outcome).toEqual({ kind: 'not-stored', detail: 'Error: disk full' });
});
