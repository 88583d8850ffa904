import type { Source } from '../../model/index.ts';
import { t } from '../../platform/i18n.ts';
import { eventLabel } from '../parts/labels.ts';
import { Sign } from '../parts/sign.tsx';
import type { PopupActions } from '../popup/popup-model.ts';
import { MatrixRow } from './matrix-row.tsx';
import { groupRows, type Row } from './rows.ts';

/** Least widths of the first column and of the others, CSS pixels. */
const QUESTION = 120;
const CELL = 78;

interface MatrixProps {
  readonly rows: readonly Row[];
  readonly sources: readonly Source[];
  readonly actions: Pick<PopupActions, 'openSource'>;
}

/** A table that scrolls sideways where the sources are many; its first column stays. */
export function Matrix({ rows, sources, actions }: MatrixProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section class="matrix" tabIndex={0} aria-label={t('viewSources')}>
      <table style={{ minInlineSize: `${QUESTION + sources.length * CELL}px` }}>
        <thead>
          <tr>
            <th scope="col">{t('question')}</th>
            {sources.map((source) => (
              <th scope="col" key={source.id} title={source.title}>
                <button type="button" class="link" onClick={() => actions.openSource(source.id)}>
                  {source.id}
                  <span class="spoken"> {source.title}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {groupRows(rows).map((group) => (
          <tbody key={group.key}>
            <tr class="event">
              <th scope="rowgroup" colSpan={sources.length + 1}>
                <span>
                  <Sign side={group.disagrees ? 'conflict' : 'agree'} />
                  {eventLabel(group.event)}
                  <span class="verdict">{t(group.disagrees ? 'theyDisagree' : 'theyAgree')}</span>
                </span>
              </th>
            </tr>
            {group.rows.map((row) => (
              <MatrixRow key={row.key} row={row} sources={sources} actions={actions} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
