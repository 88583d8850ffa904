import { expect, it } from 'vitest';
import { changesIn } from '../../../entrypoints/options/changes-in.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/index.ts';

it.each<[Partial<Settings>]>([
  [{}],
  [{ enabled: false }],
  [{ cardDelay: 0, disabledSites: ['a.org'] }],
  [{ colours: { ...DEFAULT_SETTINGS.colours, agrees: '#118822' } }],
])('%j', (changes) => {
  expect(changesIn(DEFAULT_SETTINGS, structuredClone({ ...DEFAULT_SETTINGS, ...changes }))).toEqual(
    changes,
  );
});
