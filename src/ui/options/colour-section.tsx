import { DEFAULT_SETTINGS, type Settings } from '../../model/index.ts';
import { t } from '../../platform/i18n.ts';
import { contrast, readableOn } from '../parts/colours.ts';
import type { SectionProps } from './options-model.ts';

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

/** The colours of agreement and conflict, each tried on a light and a dark page. */
export function ColourSection({ settings, change }: SectionProps) {
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
              colour={colours[name]}
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
  readonly colour: string;
  readonly ground: string;
  readonly sign: string;
  readonly where: string;
}

function Sample({ colour, ground, sign, where }: SampleProps) {
  const painted = readableOn(colour, [ground], LEAST);
  const text = ground === '#ffffff' ? '#1c1b19' : '#ece9e3';
  const line = sign === '≠' ? 'wavy' : 'solid';
  return (
    <span class="ground" style={{ background: ground, color: text }}>
      <span
        style={{ textDecoration: `underline ${line} 2px ${painted}`, textUnderlineOffset: '4px' }}
      >
        {where}
      </span>
      {contrast(colour, ground) < LEAST && <small>{t('colourAdjusted')}</small>}
    </span>
  );
}
