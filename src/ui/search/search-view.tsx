import { useEffect, useRef, useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n.ts';
import { LibraryState } from '../overview/overview-view.tsx';
import { Detail } from '../parts/notice.tsx';
import type { Library, PopupActions } from '../popup/popup-model.ts';
import { FoundList } from './found-list.tsx';
import { SourceList } from './source-list.tsx';
import { useSearch } from './use-search.ts';

interface SearchViewProps {
  readonly library: Library;
  readonly actions: Pick<PopupActions, 'openSource' | 'search'>;
}

const PAGE = 50;

/** The third view: a box that searches every passage; left empty, the sources themselves. */
export function SearchView({ library, actions }: SearchViewProps) {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const result = useSearch(query, limit, actions.search);
  if (library.kind !== 'ready') return <LibraryState library={library} />;
  return (
    <>
      <div class="filter">
        <input
          ref={box}
          type="search"
          value={query}
          placeholder={t('searchPassages')}
          aria-label={t('searchPassages')}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setLimit(PAGE);
          }}
        />
      </div>
      <p class="none" role="status">
        {result.kind === 'found' ? foundText(result.found.length, limit) : ''}
        {result.kind === 'fault' ? t('searchFault') : ''}
      </p>
      {result.kind === 'fault' && <Detail detail={result.detail} />}
      {result.kind === 'idle' && <SourceList sources={library.sources} actions={actions} />}
      {result.kind === 'found' && (
        <FoundList {...result} sources={library.sources} actions={actions} />
      )}
      {result.kind === 'found' && result.found.length >= limit && (
        <button type="button" class="more" onClick={() => setLimit(limit + 4 * PAGE)}>
          {t('searchMore')}
        </button>
      )}
    </>
  );
}

function foundText(count: number, limit: number): string {
  if (count === 0) return t('searchNothing');
  return count < limit ? plural('passagesFound', count) : plural('passagesFirst', count);
}
