import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { siteName, switchOnFor } from '../parts/site-words.ts';
import type { SectionProps } from './options-model.ts';
import { typedSite } from './typed-site.ts';

/** On everywhere or nowhere, and the sites on which it is off. */
export function SitesSection({ settings, change }: SectionProps) {
  return (
    <section>
      <h2>{t('optionsWhere')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.enabled}
          onChange={(event) => change({ enabled: event.currentTarget.checked })}
        />
        {t('optionsEnabled')}
      </label>
      <h3 id="off-sites">{t('optionsOffSites')}</h3>
      {settings.disabledSites.length === 0 && <p class="why">{t('optionsNoOffSites')}</p>}
      <ul class="sites" aria-labelledby="off-sites">
        {settings.disabledSites.map((site) => (
          <li key={site}>
            <span dir="auto">{siteName(site)}</span>
            <button
              type="button"
              aria-label={switchOnFor(site)}
              onClick={() =>
                change({ disabledSites: settings.disabledSites.filter((each) => each !== site) })
              }
            >
              {t('switchOn')}
            </button>
          </li>
        ))}
      </ul>
      <AddSite settings={settings} change={change} />
    </section>
  );
}

function AddSite({ settings, change }: SectionProps) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const site = typedSite(text);
    setWrong(site === undefined);
    if (site === undefined) return;
    setText('');
    if (!settings.disabledSites.includes(site)) {
      change({ disabledSites: [...settings.disabledSites, site] });
    }
  };
  return (
    <form class="add-site" onSubmit={add}>
      <label>
        {t('optionsAddSite')}
        <input
          type="text"
          dir="ltr"
          value={text}
          placeholder="example.com"
          aria-invalid={wrong}
          aria-describedby="site-wrong"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{t('optionsAdd')}</button>
      <p id="site-wrong" class="wrong" role="alert">
        {wrong ? t('optionsSiteWrong') : ''}
      </p>
    </form>
  );
}
