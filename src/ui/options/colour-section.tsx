import { DEFAULT_SETTINGS, type Settings } from '../../model/index.ts';
import { t } from '../../platform/i18n.ts';
import { contrast } from '../parts/colours.ts';
import type { OptionsProps, SectionProps } from './options-model.ts';

type Name = keyof Settings['colours'];

const NAMES = [
  ['conflicts', 'colourConflicts', '≠'],
  ['agrees', 'colourAgrees', '='],
] as const satisfies readonly (readonly [Name, Parameters<typeof t>[0], string])[];

/** A line needs three to one against its ground (WCAG 1.4.11). */
const LEAST = 3;
const GROUNDS = [
  ['#ffffff', 'onLight'],
  ['#16181b', 'onDark'],
] as const;

type ColourSectionProps = SectionProps & Pick<OptionsProps, 'markColour'>;

/** The colours of agreement and conflict, each tried on a light and a dark page. */
export function ColourSection({ settings, change, markColour }: ColourSectionProps) {
  const { colours } = settings;
  return (
    <section>
      <h2>{t('optionsColours')}</h2>
      {NAMES.map(([name, label, sign]) => (
        <div class="colour" key={name}>
          <label>
            <input
              type="color"
              value={colours[name]}
              onChange={(event) =>
                change({ colours: { ...colours, [name]: event.currentTarget.value } })
              }
            />
            {t(label)}
          </label>
          {GROUNDS.map(([ground, where]) => (
            <Sample
              key={ground}
              painted={markColour(name, colours[name])}
              adjusted={
                // The colours it comes with are meant so; a reader's own choice is told of.
                colours[name] !== DEFAULT_SETTINGS.colours[name] &&
                contrast(colours[name], ground) < LEAST
              }
              ground={ground}
              sign={sign}
              where={t(where)}
            />
          ))}
        </div>
      ))}
      <p class="why">{t('optionsColoursText')}</p>
      <button type="button" onClick={() => change({ colours: DEFAULT_SETTINGS.colours })}>
        {t('coloursReset')}
      </button>
    </section>
  );
}

interface SampleProps {
  readonly painted: string;
  readonly adjusted: boolean;
  readonly ground: string;
  readonly sign: string;
  readonly where: string;
}

function Sample({ painted, adjusted, ground, sign, where }: SampleProps) {
  const text = ground === '#ffffff' ? '#1c1b19' : '#ece9e3';
  const line = sign === '≠' ? 'wavy' : 'solid';
  return (
    <span class="ground" style={{ background: ground, color: text }}>
      <span
        style={{ textDecoration: `underline ${line} 2px ${painted}`, textUnderlineOffset: '4px' }}
      >
        {where}
      </span>
      {adjusted && <small>{t('colourAdjusted')}</small>}
    </span>
  );
}
