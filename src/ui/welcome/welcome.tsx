import type { ComponentChildren } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Notice } from '../parts/notice.tsx';

interface WelcomeProps {
  readonly browser: 'chrome' | 'firefox';
  /** The live example; see `Example`. */
  readonly children: ComponentChildren;
  openOptions(): void;
  /** Why the example could not be made, in the words of the fault. */
  readonly fault?: string | undefined;
}

/** The page after installing: it works (try it), what is done with data, how to pin the button. */
export function Welcome({ browser, children, openOptions, fault }: WelcomeProps) {
  return (
    <main class="welcome">
      <header>
        <p class="number">{t('extensionName')}</p>
        <h1>{t('welcomeTitle')}</h1>
        <p>{t('welcomeLead')}</p>
      </header>
      <section>
        <h2>{t('welcomeTry')}</h2>
        <p>{t('welcomeTryText')}</p>
        {children}
        {fault !== undefined && <Notice text={t('libraryFault')} detail={fault} />}
        <ul class="legend">
          {(['conflicts', 'agrees', 'mention', 'elsewhere'] as const).map((look) => (
            <li key={look}>
              <span class={`sample ${look}`}>{t(`look_${look}`)}</span>
              <span>{t(`lookText_${look}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('welcomeData')}</h2>
        <p>{t('welcomeDataText')}</p>
      </section>
      <section>
        <h2>{t('welcomePin')}</h2>
        <p>{t(browser === 'firefox' ? 'welcomePinFirefox' : 'welcomePinChrome')}</p>
        <p>{t('welcomeOpenTabs')}</p>
        <button type="button" onClick={openOptions}>
          {t('options')}
        </button>
      </section>
    </main>
  );
}
