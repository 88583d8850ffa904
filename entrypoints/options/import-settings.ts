import { messageOf, type Settings } from '../../src/model/index.ts';
import { readSettingsFile } from '../../src/platform/settings/settings-file.ts';
import { type ImportOutcome, typedSite } from '../../src/ui/options/index.ts';

/**
 * Takes over the settings of an exported file, all or nothing: whatever is wrong with the file is
 * said, and the settings that hold go on holding, as do those that the file does not mention.
 */
export async function importSettings(
  text: string,
  change: (changes: Partial<Settings>) => Promise<void>,
): Promise<ImportOutcome> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (thrown) {
    return { kind: 'not-json', detail: messageOf(thrown) };
  }
  const file = readSettingsFile(raw, typedSite);
  if (file.kind !== 'changes') return file;
  try {
    await change(file.changes);
    return { kind: 'done' };
  } catch (thrown) {
    return { kind: 'not-stored', detail: String(thrown) };
  }
}
