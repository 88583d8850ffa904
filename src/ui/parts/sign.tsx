import { type PluralKey, plural } from '../../platform/i18n.ts';
import type { Side, Tally } from './tally.ts';

const SIGNS: Record<Side, string> = { agree: '=', conflict: '≠', silent: '–' };

/** The sign of a side. Hidden from screen readers: words always stand beside it. */
export function Sign({ side }: { side: Side }) {
  return (
    <span class={`sign ${side}`} aria-hidden="true">
      {SIGNS[side]}
    </span>
  );
}

const SPOKEN: Record<Side, PluralKey> = {
  conflict: 'sourcesDiffer',
  agree: 'sourcesAgree',
  silent: 'sourcesSilent',
};

/** Sign and number for each side, conflicts first; read out as "2 sources differ". */
export function SourceTally({ tally }: { tally: Tally }) {
  return (
    <ul class="tally">
      {(['conflict', 'agree', 'silent'] as const).map((side) => (
        <li class={tally[side] > 0 ? side : 'zero'} title={plural(SPOKEN[side], tally[side])}>
          <Sign side={side} />
          <span aria-hidden="true">{tally[side]}</span>
          <span class="spoken">{plural(SPOKEN[side], tally[side])}</span>
        </li>
      ))}
    </ul>
  );
}
