import { useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../model/index.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { Detail } from '../parts/notice.tsx';
import type { ImportOutcome, OptionsActions } from './options-model.ts';

interface BackupSectionProps {
  readonly settings: Settings;
  readonly importText: OptionsActions['importText'];
  /** Stores all settings anew; false where that failed, which is said elsewhere. */
  save(settings: Settings): Promise<boolean>;
}

type Failure = Exclude<ImportOutcome, { kind: 'done' }>;

const FAILURES: Readonly<Record<Failure['kind'], MessageKey>> = {
  'not-read': 'importNotRead',
  'not-settings': 'importNotSettings',
  'not-json': 'importNotJson',
  newer: 'importNewer',
  unreadable: 'importUnreadable',
  'not-stored': 'noticeNotStored',
};

/** All settings were exchanged at once: what held before (a list of sites is not typed again lightly). */
interface Replaced {
  readonly before: Settings;
  readonly said: 'resetDone' | 'importDone';
}

/** Settings as a file to keep, back from a file, and back to how they came. */
export function BackupSection({ settings, importText, save }: BackupSectionProps) {
  const [failure, setFailure] = useState<Failure | undefined>();
  const [replaced, setReplaced] = useState<Replaced | undefined>();
  const picker = useRef<HTMLInputElement>(null);
  const reset = async () => {
    setFailure(undefined);
    setReplaced(undefined);
    if (await save({ ...DEFAULT_SETTINGS })) setReplaced({ before: settings, said: 'resetDone' });
  };
  const undo = async ({ before }: Replaced) => {
    if (await save(before)) setReplaced(undefined);
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    setReplaced(undefined);
    const outcome = await importFile(file, importText);
    setFailure(outcome.kind === 'done' ? undefined : outcome);
    if (outcome.kind === 'done') setReplaced({ before: settings, said: 'importDone' });
    if (picker.current) picker.current.value = '';
  };
  return (
    <section>
      <h2>{t('optionsBackup')}</h2>
      <p class="why">{t('optionsBackupText')}</p>
      <div class="presets">
        <button type="button" onClick={() => download(settings)}>
          {t('exportSettings')}
        </button>
        <label class="file">
          {t('importSettings')}
          <input
            ref={picker}
            type="file"
            accept="application/json,.json"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </label>
        <button type="button" onClick={() => void reset()}>
          {t('resetSettings')}
        </button>
      </div>
      <div class={`told ${failure ? 'notice' : ''}`} role="status">
        {replaced && (
          <p>
            {t(replaced.said)}{' '}
            <button type="button" class="link" onClick={() => void undo(replaced)}>
              {t('undo')}
            </button>
          </p>
        )}
        {failure && <p>{t(FAILURES[failure.kind])}</p>}
        {failure && <Detail detail={failure.detail} />}
      </div>
    </section>
  );
}

async function importFile(
  file: File,
  importText: OptionsActions['importText'],
): Promise<ImportOutcome> {
  let text: string;
  try {
    text = await file.text();
  } catch (thrown) {
    // Moved, or changed since it was picked.
    return { kind: 'not-read', detail: String(thrown) };
  }
  return importText(text);
}

/** Hands the settings to the browser as a file to be saved. */
function download(settings: Settings): void {
  const file = new Blob([`${JSON.stringify(settings, null, 2)}\n`], { type: 'application/json' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = 'second-source-settings.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
