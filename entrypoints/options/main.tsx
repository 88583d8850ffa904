import { render } from 'preact';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/index.ts';
import { t } from '../../src/platform/i18n.ts';
import { markColour } from '../../src/platform/mark-colour.ts';
import { ask } from '../../src/platform/messages/messages.ts';
import type { Outcome } from '../../src/platform/messages/retry.ts';
import type { SettingsState } from '../../src/platform/settings/settings.ts';
import { onSettingsChanged } from '../../src/platform/settings/settings-store.ts';
import { browserName, shortcuts, shortcutsOpener } from '../../src/platform/tabs.ts';
import { Options } from '../../src/ui/options/index.ts';
import { colourPage, dressPage } from '../../src/ui/page-frame/index.ts';
import { changesIn } from './changes-in.ts';
import { importSettings } from './import-settings.ts';

const app = dressPage(t('optionsTitle'));
// Firefox for Android has no keyboard commands, and nowhere to change them.
const keys = await shortcuts().catch(() => []);
const openShortcuts = keys.length > 0 ? shortcutsOpener() : undefined;

let shown = DEFAULT_SETTINGS;

function draw({ settings, notice }: SettingsState): void {
  shown = settings;
  colourPage(settings.colours);
  const actions = {
    save,
    importText: (text: string) => importSettings(text, change),
    ...(openShortcuts ? { openShortcuts } : {}),
  };
  const props = { settings, notice, shortcuts: keys, browser: browserName(), markColour, actions };
  render(<Options {...props} />, app);
}

const change = async (changes: Partial<Settings>) =>
  taken(await ask('change-settings', { changes }));

/** Stores what differs from what is shown: other switches may have been moved since it was read. */
const save = (settings: Settings) => change(changesIn(shown, settings));

/** Shows what was stored; throws in the words of the fault where that failed. */
function taken(outcome: Outcome<SettingsState>): void {
  if (outcome.state === 'gone') throw new Error('the extension was updated or removed');
  if (outcome.state === 'failed') throw new Error(outcome.error);
  const { notice } = outcome.value;
  if (notice) throw new Error(notice.detail);
  draw(outcome.value);
}

const stored = await ask('read-settings');
if (stored.state === 'answered') draw(stored.value);
else {
  const detail = stored.state === 'failed' ? stored.error : stored.state;
  draw({ settings: DEFAULT_SETTINGS, notice: { kind: 'storage-failed', detail } });
}

// A switch in the popup, by key or in another tab's options: what is shown follows.
onSettingsChanged((state) => {
  if (Object.keys(changesIn(shown, state.settings)).length > 0) draw(state);
});
