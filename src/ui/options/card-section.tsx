import { plural, t } from '../../platform/i18n.ts';
import type { SectionProps } from './options-model.ts';

/** How long the pointer rests on a mark before the card opens. */
export function CardSection({ settings, change }: SectionProps) {
  const { cardDelay } = settings;
  return (
    <section>
      <h2>{t('optionsCard')}</h2>
      <label class="slider">
        <span id="delay-name">{t('optionsDelay')}</span>
        <input
          type="range"
          min="0"
          max="2000"
          step="50"
          value={cardDelay}
          aria-labelledby="delay-name"
          aria-valuetext={plural('milliseconds', cardDelay)}
          aria-describedby="delay-text"
          onChange={(event) => change({ cardDelay: event.currentTarget.valueAsNumber })}
        />
        <output>{plural('milliseconds', cardDelay)}</output>
      </label>
      <p class="why" id="delay-text">
        {t('optionsDelayText')}
      </p>
    </section>
  );
}
