import type { Source } from '../../model/index.ts';
import { t } from '../../platform/i18n.ts';
import { eventLabel } from '../parts/labels.ts';
import { Sign } from '../parts/sign.tsx';
import { useGrowing } from '../parts/use-growing.ts';
import { useOnce } from '../parts/use-once.ts';
import type { PopupActions } from '../popup/popup-model.ts';
import { MatrixRow } from './matrix-row.tsx';
import { groupRows, type Row } from './rows.ts';

interface MatrixProps {
  readonly rows: readonly Row[];
  readonly sources: readonly Source[];
  readonly actions: Pick<PopupActions, 'openSource'>;
}

/** With more sources than these, those that state nothing on any question have no column. */
const ALL_COLUMNS = 30;

/**
 * A table that scrolls sideways where the sources are many; its first column stays. Where there is little
 * room a question stands above its answers, so that all sources are seen at once.
 */
export function Matrix({ rows, sources: all, actions }: MatrixProps) {
  const sources = useOnce(() => columnsOf(all, rows), all, rows);
  const room = useGrowing(rows.length, rows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section class="matrix" tabIndex={0} aria-label={t('viewSources')}>
      <table style={`--sources: ${sources.length}`}>
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
        {groupRows(inGroups(rows).slice(0, room)).map((group) => (
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

/** Rows in the order of their groups, so that none comes in above what stands there already. */
const inGroups = (rows: readonly Row[]): readonly Row[] =>
  groupRows(rows).flatMap((group) => group.rows);

function columnsOf(sources: readonly Source[], rows: readonly Row[]): readonly Source[] {
  if (sources.length <= ALL_COLUMNS) return sources;
  const stating = new Set(rows.flatMap((row) => row.statements.map(({ source }) => source)));
  return sources.filter(({ id }) => stating.has(id));
}
