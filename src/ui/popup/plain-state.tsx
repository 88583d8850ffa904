import { type MessageKey, t } from '../../platform/i18n.ts';
import { Detail } from '../parts/notice.tsx';
import { offOnSite } from '../parts/site-words.ts';
import type { PageState, PopupActions } from './popup-model.ts';

interface Plain {
  readonly title: MessageKey;
  readonly text: MessageKey;
  readonly next?: { readonly name: MessageKey; press(actions: PopupActions): void };
}

const reload = { name: 'reloadPage', press: (actions: PopupActions) => actions.reload() } as const;

const STATES: Readonly<Record<Exclude<PageState['kind'], 'report'>, Plain>> = {
  loading: { title: 'stateLoading', text: 'stateLoadingText' },
  reading: { title: 'stateReading', text: 'stateReadingText' },
  'cannot-run': { title: 'stateCannotRun', text: 'stateCannotRunText' },
  unwatched: { title: 'stateUnwatched', text: 'stateUnwatchedText', next: reload },
  'off-here': {
    title: 'stateOffHere',
    text: 'stateOffHereText',
    next: { name: 'switchOnHere', press: (actions) => actions.switchSite(true) },
  },
  'off-everywhere': {
    title: 'stateOffEverywhere',
    text: 'stateOffEverywhereText',
    next: { name: 'onEverywhere', press: (actions) => actions.switchEverywhere(true) },
  },
  paused: {
    title: 'statePaused',
    text: 'statePausedText',
    next: { name: 'resumeTab', press: (actions) => actions.switchPause(false) },
  },
  fault: { title: 'stateFault', text: 'stateFaultText', next: reload },
};

interface PlainStateProps {
  readonly page: Exclude<PageState, { kind: 'report' }>;
  readonly actions: PopupActions;
  /** Go to the search over all passages: what can be done where no page is read. */
  onSearch(): void;
}

/** A state that has no claims to show: what it is, and what to do next. */
export function PlainState({ page, actions, onSearch }: PlainStateProps) {
  const { next, ...state } = STATES[page.kind];
  const words =
    page.kind === 'off-here'
      ? offOnSite(page.host)
      : { title: t(state.title), text: t(state.text) };
  const busy = page.kind === 'loading' || page.kind === 'reading';
  return (
    <section class="plain" role="status" aria-busy={busy}>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {page.kind === 'fault' && <Detail detail={page.detail} />}
      {next && (
        <button type="button" class="main" onClick={() => next.press(actions)}>
          {t(next.name)}
        </button>
      )}
      {page.kind === 'cannot-run' && <SearchButton onSearch={onSearch} />}
    </section>
  );
}

/** Title and text where there is nothing to compare: of a page, of a selected text. */
const NOTHING = {
  unmentioned: ['stateNothing', 'stateNothingText'],
  unclaimed: ['stateNoClaims', 'stateNoClaimsText'],
} as const;
const NOTHING_SELECTED = {
  unmentioned: ['stateNothingSelected', 'stateNothingSelectedText'],
  unclaimed: ['stateNoClaimsSelected', 'stateNoClaimsSelectedText'],
} as const;

interface NothingFoundProps {
  readonly page: Extract<PageState, { kind: 'report' }>;
  onSearch(): void;
}

/** No mention, or mentions that claim nothing the sources could be compared with. */
export function NothingFound({ page, onSearch }: NothingFoundProps) {
  const words = page.selected ? NOTHING_SELECTED : NOTHING;
  const [title, text] = words[page.mentions === 0 ? 'unmentioned' : 'unclaimed'];
  return (
    <section class="plain" role="status">
      <h2>{t(title)}</h2>
      <p>{t(text)}</p>
      <SearchButton onSearch={onSearch} />
    </section>
  );
}

function SearchButton({ onSearch }: { onSearch: () => void }) {
  return (
    <button type="button" onClick={() => onSearch()}>
      {t('searchSources')}
    </button>
  );
}
