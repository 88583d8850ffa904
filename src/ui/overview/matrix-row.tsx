import { useState } from 'preact/hooks';
import type { Source } from '../../model/index.ts';
import { t } from '../../platform/i18n.ts';
import { facetLabel } from '../parts/labels.ts';
import type { PopupActions } from '../popup/popup-model.ts';
import { RowDetail } from './row-detail.tsx';
import type { Row, Statement } from './rows.ts';

interface MatrixRowProps {
  readonly row: Row;
  readonly sources: readonly Source[];
  readonly actions: Pick<PopupActions, 'openSource'>;
}

/** `A`, `B` … names a voice where there are several; more than the alphabet holds are numbered. */
export const voiceName = (voice: number): string =>
  voice < 26 ? String.fromCharCode(65 + voice) : String(voice + 1);

/** One question: a cell for each source, and on request every passage with the reasons. */
export function MatrixRow({ row, sources, actions }: MatrixRowProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr class={row.disagrees ? 'conflict' : 'agree'}>
        <th scope="row">
          <button
            type="button"
            class="question"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <span class="chevron" aria-hidden="true">
              {open ? '▾' : '▸'}
            </span>
            <span>
              <b>{facetLabel(row.facet)}</b>
              {row.subject && <span class="subject"> {row.subject}</span>}
            </span>
          </button>
        </th>
        {sources.map(({ id }) => (
          <Cell
            key={id}
            row={row}
            statements={row.statements.filter(({ source }) => source === id)}
            actions={actions}
          />
        ))}
      </tr>
      {open && (
        <tr class="detail-row">
          <td colSpan={sources.length + 1}>
            <RowDetail row={row} sources={sources} actions={actions} />
          </td>
        </tr>
      )}
    </>
  );
}

interface CellProps extends Pick<MatrixRowProps, 'row' | 'actions'> {
  readonly statements: readonly Statement[];
}

function Cell({ row, statements, actions }: CellProps) {
  if (statements.length === 0) {
    return (
      <td class="silent">
        <span aria-hidden="true">–</span>
        <span class="spoken">{t('saysNothing')}</span>
      </td>
    );
  }
  const readings = [...new Map(statements.map((each) => [each.reading, each])).values()];
  return (
    <td>
      {readings.map((statement) => (
        <button
          type="button"
          key={statement.reading}
          class={`cell ${row.disagrees ? `voice-${Math.min(statement.voice, 2)}` : ''}`}
          title={statement.excerpt}
          onClick={() => actions.openSource(statement.source, statement.passage)}
        >
          {row.disagrees && <b class="voice">{voiceName(statement.voice)}</b>}
          <span lang="en" dir="auto">
            {statement.reading}
          </span>
        </button>
      ))}
    </td>
  );
}
