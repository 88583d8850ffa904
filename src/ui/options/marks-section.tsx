import type { Look } from '../../model/index.ts';
import { t } from '../../platform/i18n.ts';
import { lookLabel } from '../parts/labels.ts';
import type { SectionProps } from './options-model.ts';

const LOOKS: readonly Look[] = ['conflicts', 'agrees', 'mention', 'elsewhere'];

const PRESETS = {
  all: { name: 'looksAll', looks: LOOKS },
  conflicts: { name: 'looksConflicts', looks: ['conflicts'] },
  none: { name: 'looksNone', looks: [] },
} as const satisfies Record<string, { name: Parameters<typeof t>[0]; looks: readonly Look[] }>;

const same = (a: readonly Look[], b: readonly Look[]): boolean =>
  a.length === b.length && a.every((look) => b.includes(look));

/** Which marks are painted on pages: one of three common choices, or look by look. */
export function MarksSection({ settings, change }: SectionProps) {
  const { looks, firstOnly } = settings;
  const toggle = (look: Look, on: boolean) =>
    change({ looks: LOOKS.filter((each) => (each === look ? on : looks.includes(each))) });
  return (
    <section>
      <h2>{t('optionsMarks')}</h2>
      <fieldset>
        <legend>{t('optionsLooks')}</legend>
        <div class="presets">
          {Object.entries(PRESETS).map(([key, preset]) => (
            <button
              type="button"
              key={key}
              aria-pressed={same(looks, preset.looks)}
              onClick={() => change({ looks: preset.looks })}
            >
              {t(preset.name)}
            </button>
          ))}
        </div>
        {LOOKS.map((look) => (
          <label class="choice" key={look}>
            <input
              type="checkbox"
              checked={looks.includes(look)}
              onChange={(event) => toggle(look, event.currentTarget.checked)}
            />
            <span>
              <span class={`sample ${look}`}>{lookLabel(look)}</span>
              <small>{t(`lookText_${look}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="choice">
        <input
          type="checkbox"
          checked={firstOnly}
          onChange={(event) => change({ firstOnly: event.currentTarget.checked })}
        />
        <span>
          {t('optionsFirstOnly')}
          <small>{t('optionsFirstOnlyText')}</small>
        </span>
      </label>
    </section>
  );
}
