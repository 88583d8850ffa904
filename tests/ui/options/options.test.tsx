// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, LOCAL_FILES, type Settings } from '../../../src/model/index.ts';
import { markColour } from '../../../src/platform/mark-colour.ts';
import { type ImportOutcome, Options } from '../../../src/ui/options/index.ts';
import { draw, press, textsOf, type } from '../fixtures/draw.ts';
import { speak } from '../fixtures/messages.ts';

const save = vi.fn<(settings: Settings) => Promise<void>>(async () => {});
const importText = vi.fn<(text: string) => Promise<ImportOutcome>>(async () => ({ kind: 'done' }));
const openShortcuts = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  speak('en');
});

const options = (settings: Partial<Settings> = {}, more: object = {}) =>
  draw(
    <Options
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      shortcuts={[{ name: 'next-mention', description: 'Go to the next mention', shortcut: '' }]}
      browser="chrome"
      markColour={markColour}
      actions={{ save, importText, openShortcuts }}
      {...more}
    />,
  );

const saved = () => save.mock.calls.at(-1)?.[0];
const field = (place: ParentNode, selector: string) =>
  place.querySelector<HTMLInputElement>(selector) as HTMLInputElement;
const change = (input: HTMLInputElement, value: string) =>
  act(async () => {
    input.value = value;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('options', () => {
  it('stores what is changed, at once and whole', async () => {
    const place = options();
    await press(place, 'Conflicts only');
    expect(saved()).toEqual({ ...DEFAULT_SETTINGS, looks: ['conflicts'] });
    await press(place, 'No marks, only the popup');
    expect(saved()?.looks).toEqual([]);
    await change(field(place, 'input[type=range]'), '700');
    expect(saved()?.cardDelay).toBe(700);
    await change(field(place, 'input[type=color]'), '#123456');
    expect(saved()?.colours).toEqual({ ...DEFAULT_SETTINGS.colours, conflicts: '#123456' });
    await vi.waitFor(() => expect(place.querySelector('.saved')?.textContent).toContain('Saved'));
  });

  it('takes a look out and puts it back', async () => {
    const place = options({ looks: ['conflicts', 'agrees'] });
    const [, conflicts, agrees, mention] =
      place.querySelectorAll<HTMLInputElement>('.choice input');
    expect([conflicts?.checked, agrees?.checked, mention?.checked]).toEqual([true, true, false]);
    await act(async () => agrees?.click());
    expect(saved()?.looks).toEqual(['conflicts']);
    await act(async () => mention?.click());
    expect(saved()?.looks).toEqual(['conflicts', 'mention']);
  });

  it('switches sites off and on again', async () => {
    const place = options({ disabledSites: ['example.com'] });
    await type(place, '.add-site input', 'https://www.news.example/story');
    await press(place, 'Add');
    expect(saved()?.disabledSites).toEqual(['example.com', 'news.example']);
    await press(place, 'Switch on for example.com');
    expect(saved()?.disabledSites).toEqual(['news.example']);
  });

  it('names local files in words, and switches them on again', async () => {
    const place = options({ disabledSites: [LOCAL_FILES, 'file'] });
    expect(textsOf(place, '.sites span')).toEqual(['Local files', 'file']);
    await press(place, 'Switch on for local files');
    expect(saved()?.disabledSites).toEqual(['file']);
  });

  it('refuses what is no site, and says how to type one', async () => {
    const place = options();
    await type(place, '.add-site input', 'two words');
    await press(place, 'Add');
    expect(save).not.toHaveBeenCalled();
    expect(place.querySelector('.wrong')?.textContent).toContain('example.com');
    expect(field(place, '.add-site input').getAttribute('aria-invalid')).toBe('true');
  });

  it('says when the browser could not store, and shows what still holds', async () => {
    save.mockRejectedValueOnce(new Error('QuotaExceededError'));
    const place = options();
    await press(place, 'Conflicts only');
    await vi.waitFor(() => expect(place.textContent).toContain('QuotaExceededError'));
    expect(place.querySelector('[aria-pressed=true]')?.textContent).toBe('All');
  });

  it('warns of stored settings that could not be read', () => {
    const place = options({}, { notice: { kind: 'settings-unreadable', detail: 'looks' } });
    expect(place.querySelector('[role=alert].notice')?.textContent).toContain('looks');
  });

  const pick = async (place: ParentNode, file: Pick<File, 'text'>) => {
    const picker = field(place, 'input[type=file]');
    Object.defineProperty(picker, 'files', { value: [file] });
    await act(async () => {
      picker.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };

  it.each<[ImportOutcome, string]>([
    [{ kind: 'done' }, 'The settings were imported.'],
    [{ kind: 'not-settings', detail: 'no "version" in it' }, 'no settings of Second Source'],
    [{ kind: 'not-json', detail: 'Unexpected token' }, 'it is not JSON'],
    [{ kind: 'newer', detail: 'version 9' }, 'comes from a newer version'],
    [{ kind: 'unreadable', detail: 'cardDelay' }, 'cardDelay'],
    [{ kind: 'not-stored', detail: 'full' }, 'could not store'],
  ])('says what became of an import: %j', async (outcome, expected) => {
    importText.mockResolvedValueOnce(outcome);
    const place = options();
    await pick(place, new File(['{}'], 'settings.json'));
    await vi.waitFor(() => expect(place.textContent).toContain(expected));
    expect(importText).toHaveBeenCalledWith('{}');
  });

  it('says that a picked file could not be read', async () => {
    const place = options();
    await pick(place, { text: () => Promise.reject(new Error('NotFoundError')) });
    await vi.waitFor(() => expect(place.textContent).toContain('NotFoundError'));
    expect(importText).not.toHaveBeenCalled();
  });

  it('takes an import back', async () => {
    const place = options({ disabledSites: ['example.com'] });
    await pick(place, new File(['{}'], 'settings.json'));
    await vi.waitFor(() => expect(place.textContent).toContain('Undo'));
    await press(place, 'Undo');
    expect(saved()?.disabledSites).toEqual(['example.com']);
    expect(place.textContent).not.toContain('Undo');
  });

  it('offers to take nothing back where an import or a reset failed', async () => {
    importText.mockResolvedValueOnce({ kind: 'not-stored', detail: 'full' });
    save.mockRejectedValueOnce(new Error('full'));
    const place = options();
    await pick(place, new File(['{}'], 'settings.json'));
    await press(place, 'Reset all settings');
    await vi.waitFor(() => expect(place.querySelector('.saved')?.textContent).toContain('full'));
    expect(place.textContent).not.toMatch(/Undo|were reset/);
  });

  it('goes back to how it came', async () => {
    const place = options({ cardDelay: 1500, looks: [] });
    await press(place, 'Reset all settings');
    expect(saved()).toEqual(DEFAULT_SETTINGS);
  });

  it('takes a reset back', async () => {
    const place = options({ disabledSites: ['example.com'] });
    await press(place, 'Reset all settings');
    await press(place, 'Undo');
    expect(saved()?.disabledSites).toEqual(['example.com']);
    expect(place.textContent).not.toContain('Undo');
  });

  it('tells where shortcuts are changed in either browser', async () => {
    const chrome = options();
    expect(chrome.textContent).toContain('chrome://extensions/shortcuts');
    await press(chrome, 'Change the shortcuts');
    expect(openShortcuts).toHaveBeenCalledTimes(1);
    const firefox = options({}, { browser: 'firefox', actions: { save, importText } });
    expect(firefox.textContent).toContain('about:addons');
    expect(textsOf(firefox, 'button')).not.toContain('Change the shortcuts');
  });

  it('without shortcuts names the fixed keys, and no page to change others', () => {
    const android = options(
      {},
      { browser: 'firefox', shortcuts: [], actions: { save, importText } },
    );
    expect(textsOf(android, '.keys kbd')).toEqual(['Enter', 'Esc']);
    expect(android.textContent).not.toContain('about:addons');
  });
});
