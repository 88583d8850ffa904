import { render } from 'preact';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/index.ts';
import { t } from '../../src/platform/i18n.ts';
import { markColour } from '../../src/platform/mark-colour.ts';
import { ask } from '../../src/platform/messages.ts';
import type { SettingsState } from '../../src/platform/protocol.ts';
import { browserName, shortcuts, shortcutsOpener } from '../../src/platform/tabs.ts';
import { Options } from '../../src/ui/options/index.ts';
import { colourPage, dressPage } from '../../src/ui/page-frame/index.ts';
import { changesIn } from './changes-in.ts';
import { importSettings } from './import-settings.ts';

const app = dressPage(t('optionsTitle'));
const keys = await shortcuts();
const openShortcuts = shortcutsOpener();

let shown = DEFAULT_SETTINGS;

function draw({ settings, notice }: SettingsState): void {
  shown = settings;
  colourPage(settings.colours);
  const actions = {
    save,
    importText: (text: string) => importSettings(text, store),
    ...(openShortcuts ? { openShortcuts } : {}),
  };
  const props = { settings, notice, shortcuts: keys, browser: browserName(), markColour, actions };
  render(<Options {...props} />, app);
}

/** Stores what differs from what is shown: other switches may have been moved since it was read. */
const save = (settings: Settings) => store(changesIn(shown, settings));

/** Stores and applies; throws in the words of the fault where that fails. */
async function store(settings: Partial<Settings>): Promise<void> {
  const outcome = await ask('write-settings', { settings });
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
