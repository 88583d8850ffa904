import type { Source } from '../../model/index.ts';
import { formatDate, formatNumber, t } from '../../platform/i18n.ts';

/** What the article states of itself. What it does not state is said to be unknown, never guessed. */
export function KnownFacts({ source, passages }: { source: Source; passages: number }) {
  const facts = [
    [t('publisher'), source.publisher],
    [t('date'), source.date && formatDate(source.date)],
    [t('place'), source.place],
    [t('address'), source.url],
  ] as const;
  const unknown = facts.some(([, value]) => !value);
  return (
    <>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class={value ? undefined : 'unknown'}>{value ?? t('unknown')}</dd>
          </div>
        ))}
        <div>
          <dt>{t('passages')}</dt>
          <dd>{formatNumber(passages)}</dd>
        </div>
        <div class="wide">
          <dt>{t('file')}</dt>
          <dd>
            <bdi dir="ltr">{source.file}</bdi>{' '}
            <code dir="ltr" title={source.sha256}>
              SHA-256 {source.sha256.slice(0, 16)}…
            </code>
          </dd>
        </div>
      </dl>
      {unknown && <p class="why">{t('notStated')}</p>}
    </>
  );
}
