import { render } from 'preact';
import { DEFAULT_SETTINGS, type ReportClaim, type Scope } from '../../../src/model/index.ts';
import { type CardHandle, mountCard } from '../../../src/ui/card/index.ts';
import { Example, Welcome } from '../../../src/ui/welcome/index.ts';
import { mentionOf } from '../fixtures/build.ts';
import { ATTENDANCE, SIZE, VENUE } from '../fixtures/claims.ts';
import { SOURCES } from '../fixtures/sources.ts';

const actions = {
  openAll: () => undefined,
  openSource: () => undefined,
  disableSite: () => {},
};

const TEXT = [
  'Envoys from Moscow and Kyiv met for ',
  'direct peace talks in Istanbul',
  ' on Friday, 16 May 2025. Ten days on, officials said that the prisoner exchange of 800 captives on each side had been agreed at the table, the only result of the negotiations.',
];

/** A page like a newspaper's, with one mark and its card open. */
export const cardStory =
  (claims: readonly ReportClaim[] | undefined, scope: Scope = 'covered') =>
  (app: HTMLElement): void => {
    document.body.style.cssText = 'margin: 40px; max-width: 720px; font: 18px/1.65 Georgia, serif';
    document.documentElement.style.colorScheme = 'light dark';
    const [before = '', mention = '', after = ''] = TEXT;
    render(
      <main>
        <h1>A story</h1>
        <p>
          {before}
          <span id="mark" style={{ textDecoration: 'underline wavy 1.5px #c8501f' }}>
            {mention}
          </span>
          {after}
        </p>
        <p>{after}</p>
        <p>{after}</p>
      </main>,
      app,
    );
    const element = document.getElementById('mark') as HTMLElement;
    const card: CardHandle = mountCard({ actions, delay: 400, colours: DEFAULT_SETTINGS.colours });
    Object.assign(globalThis, { card });
    card.press(
      {
        id: 'm0',
        element,
        rects: () => [...element.getClientRects()],
        load: async () => {
          if (!claims) throw new Error('data/bundle.json: version 7 is not 1');
          return { mention: mentionOf({ text: mention, scope }), claims, sources: SOURCES };
        },
      },
      'click',
    );
  };

/** The welcome page with an example on fixtures. */
export const welcomeStory = (app: HTMLElement): void => {
  const text = [ATTENDANCE.text, SIZE.text, VENUE.text].join(' ');
  const mention = (id: string, words: string, look: 'conflicts' | 'agrees', claims: string[]) => {
    const start = text.indexOf(words);
    return mentionOf({ id, text: words, look, claims, start, end: start + words.length });
  };
  const mentions = [
    mention('m0', 'negotiations with Russia’s envoys in Istanbul', 'conflicts', ['c0']),
    mention('m1', 'prisoner exchange of 800 captives on each side', 'conflicts', ['c2']),
    mention('m2', 'meeting in Istanbul', 'agrees', ['c3']),
  ];
  const report = { url: '', title: '', mentions, claims: [ATTENDANCE, SIZE, VENUE] };
  render(
    <Welcome browser="chrome" openOptions={() => {}}>
      <Example
        blocks={[{ id: 0, text }]}
        report={report}
        sources={SOURCES}
        settings={DEFAULT_SETTINGS}
        actions={actions}
      />
    </Welcome>,
    app,
  );
};
