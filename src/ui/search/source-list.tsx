import type { Source } from '../../model/index.ts';
import { formatDate, plural, t } from '../../platform/i18n.ts';
import { useGrowing } from '../parts/use-growing.ts';
import type { PopupActions } from '../popup/popup-model.ts';

interface SourceListProps {
  readonly sources: readonly Source[];
  readonly actions: Pick<PopupActions, 'openSource'>;
}

/** The library: every source with what is known of it. */
export function SourceList({ sources, actions }: SourceListProps) {
  const room = useGrowing(sources.length, sources);
  return (
    <section class="library">
      <h2>{plural('sourcesCount', sources.length)}</h2>
      <ul>
        {sources.slice(0, room).map((source) => (
          <li key={source.id}>
            <b class="number">{source.id}</b>
            <div>
              <button
                type="button"
                class="link"
                dir="auto"
                onClick={() => actions.openSource(source.id)}
              >
                {source.title}
              </button>
              <p class="why">
                {source.publisher ?? t('publisherUnknown')} ·{' '}
                {source.date ? formatDate(source.date) : t('dateUnknown')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
