import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '../../../src/model/index.ts';
import { parseSettings } from '../../../src/platform/settings/settings.ts';

const valid = {
  version: 1,
  enabled: false,
  disabledSites: ['example.org'],
  looks: ['conflicts'],
  firstOnly: true,
  cardDelay: 0,
  colours: { agrees: '#000000', conflicts: '#FFFFFF' },
};

describe('parseSettings', () => {
  it('gives the defaults, without complaint, where nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS });
    expect(parseSettings(null)).toEqual({ settings: DEFAULT_SETTINGS });
  });

  it('reads back what it is given', () => {
    expect(parseSettings(valid)).toEqual({ settings: valid });
  });

  it('raises settings without a version to this one', () => {
    const { version: _version, ...old } = valid;
    expect(parseSettings(old)).toEqual({ settings: valid });
  });

  it('refuses settings of a newer version, and says so', () => {
    const newer = parseSettings({ ...valid, version: SETTINGS_VERSION + 1 });
    expect(newer.settings).toEqual(DEFAULT_SETTINGS);
    expect(newer.notice).toEqual({ kind: 'settings-newer', detail: 'version 2' });
  });

  test.each([
    ['enabled', 'yes'],
    ['disabledSites', 'example.org'],
    ['disabledSites', [7]],
    ['looks', ['blinking']],
    ['firstOnly', 1],
    ['cardDelay', -1],
    ['cardDelay', 2001],
    ['cardDelay', Number.NaN],
    ['cardDelay', '400'],
    ['colours', { agrees: '#000000' }],
    ['colours', { agrees: 'red;}*{display:none', conflicts: '#000000' }],
  ])('keeps the rest where %s is %j, and names it', (field, value) => {
    const { settings, notice } = parseSettings({ ...valid, [field]: value });
    expect(Reflect.get(settings, field)).toEqual(Reflect.get(DEFAULT_SETTINGS, field));
    expect({ ...settings, [field]: null }).toEqual({ ...valid, [field]: null });
    expect(notice).toEqual({ kind: 'settings-unreadable', detail: field });
  });

  test.each([
    ['text', 'string'],
    [7, 'number'],
    [[], 'a list'],
    [true, 'boolean'],
  ])('takes %j for unreadable, and says that it is %s', (raw, kind) => {
    expect(parseSettings(raw)).toEqual({
      settings: DEFAULT_SETTINGS,
      notice: { kind: 'settings-unreadable', detail: `not an object but ${kind}` },
    });
  });

  it('takes nothing from a prototype', () => {
    const hostile = JSON.parse('{"__proto__":{"enabled":false},"version":1}');
    expect(parseSettings(hostile)).toEqual({ settings: DEFAULT_SETTINGS });
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('never throws, and always gives settings that it would itself accept', () => {
    const field = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), '__proto__', 'other');
    const anything = fc.oneof(fc.anything(), fc.dictionary(field, fc.anything()));
    fc.assert(
      fc.property(anything, (raw) => {
        const { settings } = parseSettings(raw);
        expect(parseSettings(settings)).toEqual({ settings });
      }),
    );
  });
});
