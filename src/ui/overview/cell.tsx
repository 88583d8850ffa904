import { formatNumber, t } from '../../platform/i18n.ts';
import type { PopupActions } from '../popup/popup-model.ts';
import { valueWords } from '../words/index.ts';
import type { Row, Statement } from './rows.ts';
import { shortReading, voiceName } from './voice-name.ts';

interface CellProps {
  readonly row: Row;
  /** The source, by its number. */
  readonly source: string;
  readonly statements: readonly Statement[];
  readonly actions: Pick<PopupActions, 'openSource'>;
}

/**
 * What one source says on one question: a reading for each voice it speaks with (more than one only
 * where it contradicts itself), and how many more ways it says so, which the open row shows.
 */
export function Cell({ row, source, statements, actions }: CellProps) {
  if (statements.length === 0) {
    return (
      <td class="silent" data-source={source}>
        <span aria-hidden="true">–</span>
        <span class="spoken">{t('saysNothing')}</span>
      </td>
    );
  }
  return (
    <td data-source={source}>
      {[...new Set(statements.map(({ voice }) => voice))].map((voice) => {
        const same = statements.filter((each) => each.voice === voice);
        const [first] = same;
        if (!first) return null;
        const more = new Set(same.map((each) => shortReading(valueWords(each, row)))).size - 1;
        return (
          <button
            type="button"
            key={first.voice}
            class={`cell ${row.disagrees ? `voice-${Math.min(first.voice, 2)}` : ''}`}
            title={first.excerpt}
            onClick={() => actions.openSource(first.source, first.passage)}
          >
            {row.disagrees && <b class="voice">{voiceName(first.voice)}</b>}
            <span class="reading" dir="auto">
              {shortReading(valueWords(first, row))}
            </span>
            {more > 0 && (
              <small>
                <bdi dir="ltr">+{formatNumber(more)}</bdi>
              </small>
            )}
          </button>
        );
      })}
    </td>
  );
}
