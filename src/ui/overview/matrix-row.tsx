import { useState } from 'preact/hooks';
import type { Source } from '../../model/index.ts';
import { facetLabel } from '../parts/labels.ts';
import type { PopupActions } from '../popup/popup-model.ts';
import { subjectWords } from '../words/index.ts';
import { Cell } from './cell.tsx';
import { RowDetail } from './row-detail.tsx';
import type { Row } from './rows.ts';

interface MatrixRowProps {
  readonly row: Row;
  readonly sources: readonly Source[];
  readonly actions: Pick<PopupActions, 'openSource'>;
}

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
              {row.subject && <span class="subject"> {subjectWords(row.subject)}</span>}
            </span>
          </button>
        </th>
        {sources.map(({ id }) => (
          <Cell
            key={id}
            row={row}
            source={id}
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
