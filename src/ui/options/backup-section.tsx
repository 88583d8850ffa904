import { useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../model/index.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { Detail } from '../parts/notice.tsx';
import type { ImportOutcome, OptionsActions } from './options-model.ts';

interface BackupSectionProps {
  readonly settings: Settings;
  readonly importText: OptionsActions['importText'];
  /** Stores all settings anew. */
  save(settings: Settings): void;
}

const OUTCOMES: Readonly<Record<ImportOutcome['kind'], MessageKey>> = {
  done: 'importDone',
  'not-json': 'importNotJson',
  newer: 'importNewer',
  unreadable: 'importUnreadable',
  'not-stored': 'noticeNotStored',
};

/** Settings as a file to keep, back from a file, and back to how they came. */
export function BackupSection({ settings, importText, save }: BackupSectionProps) {
  const [outcome, setOutcome] = useState<ImportOutcome | undefined>();
  /** What held before everything was reset: a list of sites is not typed again lightly. */
  const [before, setBefore] = useState<Settings | undefined>();
  const picker = useRef<HTMLInputElement>(null);
  const reset = () => {
    setOutcome(undefined);
    setBefore(settings);
    save({ ...DEFAULT_SETTINGS });
  };
  const undo = () => {
    if (before) save(before);
    setBefore(undefined);
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    setBefore(undefined);
    setOutcome(await importText(await file.text()));
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
        <button type="button" onClick={reset}>
          {t('resetSettings')}
        </button>
      </div>
      <div class={`told ${outcome && outcome.kind !== 'done' ? 'notice' : ''}`} role="status">
        {before && (
          <p>
            {t('resetDone')}{' '}
            <button type="button" class="link" onClick={undo}>
              {t('undo')}
            </button>
          </p>
        )}
        {outcome && <p>{t(OUTCOMES[outcome.kind])}</p>}
        {outcome && 'detail' in outcome && <Detail detail={outcome.detail} />}
      </div>
    </section>
  );
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
