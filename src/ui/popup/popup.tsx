import { useState } from 'preact/hooks';
import type { Source } from '../../model/index.ts';
import { t } from '../../platform/i18n.ts';
import { OverviewView } from '../overview/overview-view.tsx';
import { countDisputed } from '../overview/rows.ts';
import { Notice } from '../parts/notice.tsx';
import { type Side, tallyClaims } from '../parts/tally.ts';
import { useOnce } from '../parts/use-once.ts';
import { SearchView } from '../search/search-view.tsx';
import { Foot } from './foot.tsx';
import { Header } from './header.tsx';
import { leadToState } from './lead-to-state.ts';
import { PageView } from './page-view.tsx';
import type {
  Fault,
  Layout,
  Library,
  PageState,
  PopupActions,
  TabSwitches,
  View,
} from './popup-model.ts';
import { Views } from './views.tsx';

export interface PopupProps {
  readonly page: PageState;
  readonly library: Library;
  readonly switches?: TabSwitches | undefined;
  readonly layout: Layout;
  readonly actions: PopupActions;
  /** The claim that the card's "all sources" was pressed on. */
  readonly startAt?: string | undefined;
  readonly startView?: View;
  readonly fault?: Fault | undefined;
}

const FAULTS = { switch: 'switchFault', gone: 'goneFault', action: 'actionFault' } as const;

const NO_SOURCES: readonly Source[] = [];

/** The popup, also as a full page and at the side: this page, between the sources, search. */
export function Popup(props: PopupProps) {
  const { page, library, actions, layout, fault } = props;
  const [view, setView] = useState<View>(props.startView ?? 'page');
  const switching = leadToState(actions, () => setView('page'));
  const [side, setSide] = useState<Side | undefined>();
  const claims = page.kind === 'report' ? page.claims : [];
  const tally = tallyClaims(claims.map(({ claim }) => claim));
  const sources = library.kind === 'ready' ? library.sources : NO_SOURCES;
  const overview = library.kind === 'ready' ? library.overview : undefined;
  const disputed = useOnce(() => countDisputed(overview ?? []), overview);
  const counts = { page: claims.length, sources: disputed, search: undefined };
  return (
    <div class={`popup ${layout}`}>
      <Header
        {...props}
        actions={switching}
        tally={tally}
        side={side}
        onSide={(next) => {
          setSide(next === side ? undefined : next);
          setView('page');
        }}
      />
      {fault && <Notice text={t(FAULTS[fault.kind])} detail={fault.detail} />}
      {page.kind === 'report' && page.incomplete !== undefined && view === 'page' && (
        <Notice text={t('incompleteFault')} detail={page.incomplete} />
      )}
      <Views
        view={view}
        selected={page.kind === 'report' && page.selected === true}
        counts={counts}
        onView={setView}
      />
      <main id={`view-${view}`}>
        {view === 'page' && (
          <PageView
            page={page}
            sources={sources}
            side={side}
            onAll={() => setSide(undefined)}
            onSearch={() => setView('search')}
            actions={actions}
            startAt={props.startAt}
          />
        )}
        {view === 'sources' && <OverviewView library={library} actions={actions} />}
        {view === 'search' && <SearchView library={library} actions={actions} />}
      </main>
      <Foot {...props} actions={switching} />
    </div>
  );
}
