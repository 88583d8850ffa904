import { t } from '../../platform/i18n.ts';

/** Made by the build: the licence of the extension and of every package in it. */
const LICENCES = '/licences.txt';

/** What the extension is made of, and under which licences. */
export function AboutSection() {
  return (
    <section>
      <h2>{t('optionsAbout')}</h2>
      <p class="why">{t('optionsAboutText')}</p>
      <a class="link" href={LICENCES}>
        {t('licences')}
      </a>
    </section>
  );
}
