import { render } from 'preact';
import { DEFAULT_SETTINGS } from '../../../src/model/index.ts';
import { markColour } from '../../../src/platform/mark-colour.ts';
import { Options, type OptionsProps } from '../../../src/ui/options/index.ts';
import {
  type Layout,
  type Library,
  type PageState,
  Popup,
  type PopupActions,
  type View,
} from '../../../src/ui/popup/index.ts';
import { SourcePage } from '../../../src/ui/source/index.ts';
import { ALL, ATTENDANCE, SEVERAL, SILENT, SIZE } from '../fixtures/claims.ts';
import { OVERVIEW } from '../fixtures/overview.ts';
import { SOURCES } from '../fixtures/sources.ts';
import { articleOf } from './article.ts';
import { cardStory, welcomeStory } from './card-stories.tsx';

type Story = (app: HTMLElement) => void;

const library: Library = { kind: 'ready', sources: SOURCES, overview: OVERVIEW };
const report = (claims = ALL): PageState => ({
  kind: 'report',
  title: 'Moscow and Kyiv agree to free 1,000 captives each',
  mentions: 9,
  claims: claims.map((claim, i) => ({ key: `0:${claim.id}:${i}`, claim })),
});
const passages = ALL.flatMap(({ verdicts }) => verdicts).map((verdict) => ({
  passage: { id: verdict.passage, source: verdict.source, text: verdict.excerpt, start: 0, end: 1 },
  marked: verdict.marked,
}));
const actions: PopupActions = {
  showOnPage: () => {},
  openSource: () => {},
  switchSite: () => {},
  switchPause: () => {},
  switchEverywhere: () => {},
  reload: () => {},
  openFullPage: () => {},
  openPanel: () => {},
  openOptions: () => {},
  search: async (query) => passages.filter(({ passage }) => passage.text.includes(query)),
};

const popup =
  (page: PageState, view: View = 'page', layout: Layout = 'popup', lib: Library = library): Story =>
  (app) =>
    render(
      <Popup
        page={page}
        library={lib}
        layout={layout}
        actions={actions}
        startView={view}
        switches={
          page.kind === 'cannot-run'
            ? undefined
            : {
                host: 'news.example',
                everywhere: page.kind !== 'off-everywhere',
                site: page.kind !== 'off-here',
                paused: page.kind === 'paused',
              }
        }
      />,
      app,
    );

const options =
  (more: Partial<OptionsProps> = {}): Story =>
  (app) =>
    render(
      <Options
        settings={{ ...DEFAULT_SETTINGS, disabledSites: ['example.com', 'mail.example.org'] }}
        browser="chrome"
        markColour={markColour}
        shortcuts={[
          { name: 'a', description: 'Open Second Source', shortcut: 'Alt+Shift+S' },
          { name: 'b', description: 'Go to the next mention', shortcut: 'Alt+Shift+J' },
          { name: 'c', description: 'On or off for this site', shortcut: '' },
        ]}
        actions={{
          save: async () => {},
          importText: async () => ({ kind: 'unreadable', detail: 'cardDelay, looks' }),
          openShortcuts: () => {},
        }}
        {...more}
      />,
      app,
    );

const source =
  (at: string | undefined): Story =>
  (app) =>
    render(<SourcePage state={articleOf('002')} at={at} />, app);

/** Every story by its name. */
export const STORIES: Readonly<Record<string, Story>> = {
  'popup-page': popup(report()),
  'popup-sources': popup(report(), 'sources'),
  'popup-search': popup(report(), 'search'),
  'popup-many': popup(report(Array.from({ length: 84 }, () => ALL).flat())),
  'popup-one': popup(report([SIZE])),
  'popup-silent': popup(report([SILENT])),
  'popup-nothing': popup({ kind: 'report', title: 'Ten soups', mentions: 0, claims: [] }),
  'popup-no-claims': popup({ kind: 'report', title: 'A story', mentions: 3, claims: [] }),
  'popup-incomplete': popup({ ...report([SIZE]), incomplete: 'no answer' } as PageState),
  'popup-loading': popup({ kind: 'loading' }),
  'popup-reading': popup({ kind: 'reading', title: 'A long story' }),
  'popup-cannot-run': popup({ kind: 'cannot-run' }),
  'popup-unwatched': popup({ kind: 'unwatched' }),
  'popup-off-here': popup({ kind: 'off-here', host: 'news.example' }),
  'popup-off-everywhere': popup({ kind: 'off-everywhere' }),
  'popup-paused': popup({ kind: 'paused' }),
  'popup-fault': popup({ kind: 'fault', detail: 'data/bundle.json: version 7 is not 1' }),
  'popup-library-fault': popup(report(), 'sources', 'popup', {
    kind: 'fault',
    detail: 'data/bundle.json: cannot be read (status 404)',
  }),
  'panel-page': popup(report(), 'page', 'panel'),
  'panel-sources': popup(report(), 'sources', 'panel'),
  'full-page': popup(report(), 'page', 'page'),
  'full-sources': popup(report(), 'sources', 'page'),
  options: options(),
  'options-firefox': options({
    browser: 'firefox',
    notice: { kind: 'settings-unreadable', detail: 'cardDelay, looks' },
  }),
  source: source('002:3'),
  'source-missing': source('002:99'),
  'source-unknown': (app) =>
    render(
      <SourcePage state={{ kind: 'unknown', id: '077', sources: SOURCES }} at={undefined} />,
      app,
    ),
  welcome: welcomeStory,
  'card-conflict': cardStory([SIZE]),
  'card-both': cardStory([ATTENDANCE]),
  'card-silent': cardStory([SILENT]),
  'card-several': cardStory(SEVERAL),
  'card-none': cardStory([], 'covered'),
  'card-related': cardStory([], 'related'),
  'card-other': cardStory([], 'other'),
  'card-error': cardStory(undefined),
};
