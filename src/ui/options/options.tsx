import { useEffect, useState } from 'preact/hooks';
import type { Settings, SettingsNotice } from '../../model/index.ts';
import { t } from '../../platform/i18n.ts';
import { Detail, Notice } from '../parts/notice.tsx';
import { AboutSection } from './about-section.tsx';
import { BackupSection } from './backup-section.tsx';
import { CardSection } from './card-section.tsx';
import { ColourSection } from './colour-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { MarksSection } from './marks-section.tsx';
import type { OptionsProps } from './options-model.ts';
import { SitesSection } from './sites-section.tsx';

const NOTICES: Readonly<Record<SettingsNotice['kind'], Parameters<typeof t>[0]>> = {
  'settings-unreadable': 'noticeUnreadable',
  'settings-newer': 'noticeNewer',
  'storage-failed': 'noticeNotStored',
};

/** How long it is said that a change was stored, ms; what failed stays. */
const SAID_FOR = 5000;

/** Every setting. A change is stored and applied at once; a change that cannot be stored says so. */
export function Options(props: OptionsProps) {
  const { settings: stored, notice, shortcuts, browser, actions } = props;
  const [settings, setSettings] = useState(stored);
  const [said, setSaid] = useState<{ text: string; detail?: string }>({ text: '' });
  useEffect(() => setSettings(stored), [stored]);
  useEffect(() => {
    if (said.detail !== undefined || said.text === '') return;
    const timer = setTimeout(() => setSaid({ text: '' }), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const save = async (next: Settings): Promise<boolean> => {
    setSettings(next);
    try {
      await actions.save(next);
      setSaid({ text: t('saved') });
      return true;
    } catch (thrown) {
      setSettings(stored);
      setSaid({ text: t('noticeNotStored'), detail: String(thrown) });
      return false;
    }
  };
  const section = {
    settings,
    change: (part: Partial<Settings>) => void save({ ...settings, ...part }),
  };
  return (
    <main class="options">
      <h1>{t('optionsTitle')}</h1>
      {notice && <Notice text={t(NOTICES[notice.kind])} detail={notice.detail} />}
      <SitesSection {...section} />
      <MarksSection {...section} />
      <CardSection {...section} />
      <ColourSection {...section} markColour={props.markColour} />
      <KeysSection shortcuts={shortcuts} browser={browser} openShortcuts={actions.openShortcuts} />
      <BackupSection settings={settings} importText={actions.importText} save={save} />
      <AboutSection />
      <div class="saved" role="status">
        {said.text}
        {said.detail && <Detail detail={said.detail} />}
      </div>
    </main>
  );
}
