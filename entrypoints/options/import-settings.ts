import { messageOf, type Settings } from '../../src/model/index.ts';
import { parseSettings } from '../../src/platform/settings/settings.ts';
import { notSettings } from '../../src/platform/settings/settings-file.ts';
import type { ImportOutcome } from '../../src/ui/options/index.ts';

/**
 * Takes over the settings of an exported file, all or nothing: whatever is wrong with the file is
 * said, and the settings that hold go on holding.
 */
export async function importSettings(
  text: string,
  save: (settings: Settings) => Promise<void>,
): Promise<ImportOutcome> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (thrown) {
    return { kind: 'not-json', detail: messageOf(thrown) };
  }
  const wrong = notSettings(raw);
  if (wrong !== undefined) return { kind: 'not-settings', detail: wrong };
  const { settings, notice } = parseSettings(raw);
  if (notice?.kind === 'settings-newer') return { kind: 'newer', detail: notice.detail };
  if (notice) return { kind: 'unreadable', detail: notice.detail };
  try {
    await save(settings);
    return { kind: 'done' };
  } catch (thrown) {
    return { kind: 'not-stored', detail: String(thrown) };
  }
}
