import { useRef, useState } from 'preact/hooks';
import type { Source } from '../../model/index.ts';
import { plural, t } from '../../platform/i18n.ts';
import type { Side } from '../parts/tally.ts';
import { useOnce } from '../parts/use-once.ts';
import { ClaimList } from './claim-list.tsx';
import { filterClaims } from './filter-claims.ts';
import { NothingFound, PlainState } from './plain-state.tsx';
import type { PageClaim, PageState, PopupActions } from './popup-model.ts';

interface PageViewProps {
  readonly page: PageState;
  readonly sources: readonly Source[];
  /** Show one side only. */
  readonly side: Side | undefined;
  /** Show every side again. */
  onAll(): void;
  /** Go to the search over all passages. */
  onSearch(): void;
  readonly actions: PopupActions;
  readonly startAt: string | undefined;
}

const NONE: readonly PageClaim[] = [];

/** Fewer claims than this are seen at a glance and need no filter. */
const FILTER_FROM = 4;

/** The first view: what the page in front claims, and what the sources say to it. */
export function PageView(props: PageViewProps) {
  const { page, sources, side, actions, startAt, onSearch } = props;
  const [words, setWords] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const claims = page.kind === 'report' ? page.claims : NONE;
  const shown = useOnce(() => filterClaims(claims, words, side), claims, words, side);
  if (page.kind !== 'report') {
    return <PlainState page={page} actions={actions} onSearch={onSearch} />;
  }
  if (page.claims.length === 0) return <NothingFound page={page} onSearch={onSearch} />;
  const showAll = () => {
    setWords('');
    props.onAll();
    // The button that was pressed is gone.
    box.current?.focus();
  };
  const filtered = words.trim() !== '' || side !== undefined;
  return (
    <>
      {page.claims.length >= FILTER_FROM && (
        <div class="filter">
          <input
            ref={box}
            type="search"
            value={words}
            placeholder={t('filterClaims')}
            aria-label={t('filterClaims')}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </div>
      )}
      <p class="spoken" role="status">
        {filtered ? plural('claimsShown', shown.length) : ''}
      </p>
      {shown.length === 0 && (
        <section class="plain">
          <p>{t('filterEmpty')}</p>
          <button type="button" onClick={showAll}>
            {t('filterClear')}
          </button>
        </section>
      )}
      <ClaimList
        claims={shown}
        sources={sources}
        actions={actions}
        startAt={startAt}
        chosen={`${side} ${words.trim()}`}
      />
    </>
  );
}
