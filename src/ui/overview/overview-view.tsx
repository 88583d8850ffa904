import { useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n.ts';
import { Detail } from '../parts/notice.tsx';
import { useOnce } from '../parts/use-once.ts';
import type { Library, PopupActions } from '../popup/popup-model.ts';
import { Matrix } from './matrix.tsx';
import { countDisagreements, rowsOf } from './rows.ts';
import { SourceKey } from './source-key.tsx';

interface OverviewViewProps {
  readonly library: Library;
  readonly actions: Pick<PopupActions, 'openSource'>;
}

/** The second view: facets by sources, disagreements first. */
export function OverviewView({ library, actions }: OverviewViewProps) {
  const [only, setOnly] = useState(false);
  const overview = library.kind === 'ready' ? library.overview : undefined;
  const rows = useOnce(() => rowsOf(overview ?? []), overview);
  if (library.kind !== 'ready') return <LibraryState library={library} />;
  const { overviewFault: detail } = library;
  if (detail !== undefined) return <LibraryState library={{ kind: 'fault', detail }} />;
  if (!overview) return <LibraryState library={{ kind: 'loading' }} />;
  const shown = only ? rows.filter((row) => row.disagrees) : rows;
  return (
    <>
      <div class="overview-head">
        <p>
          {plural('sourcesInLibrary', library.sources.length)}{' '}
          {plural('disagreements', countDisagreements(rows))}
        </p>
        <label>
          <input
            type="checkbox"
            checked={only}
            onChange={(event) => setOnly(event.currentTarget.checked)}
          />
          {t('onlyDisagreements')}
        </label>
      </div>
      <SourceKey sources={library.sources} actions={actions} />
      <Matrix rows={shown} sources={library.sources} actions={actions} />
      <p class="why">{t('matrixHint')}</p>
    </>
  );
}

/** The bundled files are being read, or cannot be. */
export function LibraryState({ library }: { library: Exclude<Library, { kind: 'ready' }> }) {
  const fault = library.kind === 'fault';
  return (
    <section class="plain" role="status" aria-busy={!fault}>
      <h2>{t(fault ? 'libraryFault' : 'stateLoading')}</h2>
      <p>{t(fault ? 'libraryFaultText' : 'libraryLoadingText')}</p>
      {fault && <Detail detail={library.detail} />}
    </section>
  );
}
