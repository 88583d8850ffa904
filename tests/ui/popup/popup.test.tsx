// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LOCAL_FILES } from '../../../src/model/index.ts';
import {
  type Fault,
  type Library,
  type PageState,
  Popup,
  type PopupActions,
} from '../../../src/ui/popup/index.ts';
import { ALL, SILENT, SIZE } from '../fixtures/claims.ts';
import { draw, press, textsOf, type } from '../fixtures/draw.ts';
import { speak } from '../fixtures/messages.ts';
import { OVERVIEW } from '../fixtures/overview.ts';
import { SOURCES } from '../fixtures/sources.ts';

const library: Library = { kind: 'ready', sources: SOURCES, overview: OVERVIEW };
const report = (claims = ALL, mentions = 6): PageState => ({
  kind: 'report',
  title: 'A story',
  mentions,
  claims: claims.map((claim) => ({ key: `0:${claim.id}`, claim })),
});
const switches = { host: 'news.example', everywhere: true, site: true, paused: false };
let actions: { [K in keyof Required<PopupActions>]: ReturnType<typeof vi.fn> };

beforeEach(() => {
  speak('en');
  actions = {
    showOnPage: vi.fn(),
    openSource: vi.fn(),
    switchSite: vi.fn(),
    switchPause: vi.fn(),
    switchEverywhere: vi.fn(),
    reload: vi.fn(),
    openFullPage: vi.fn(),
    openPanel: vi.fn(),
    openOptions: vi.fn(),
    search: vi.fn(async () => []),
  };
});

const popup = (page: PageState, more: Partial<Parameters<typeof Popup>[0]> = {}) =>
  draw(
    <Popup
      page={page}
      library={library}
      switches={switches}
      layout="popup"
      actions={actions as unknown as PopupActions}
      {...more}
    />,
  );

describe('a press that does not do what it should', () => {
  it.each<[Fault, RegExp]>([
    [{ kind: 'switch', detail: 'disk full' }, /^This could not be switched.*disk full$/],
    [{ kind: 'action', detail: 'no answer' }, /^That did not work.*no answer$/],
    [{ kind: 'gone' }, /^This sentence no longer stands on the page as it was read\.$/],
  ])('is told, with what went wrong: %j', (fault, words) => {
    expect(popup(report(), { fault }).querySelector('[role=alert]')?.textContent).toMatch(words);
  });
  it('one that does is not', () => {
    expect(popup(report()).querySelector('[role=alert]')).toBeNull();
  });
});

describe('a report that is not of the whole page as it is', () => {
  const old = { ...report(), incomplete: 'version 7' } as PageState;

  it('says so beside the claims, with what went wrong', async () => {
    const place = popup(old);
    const alert = place.querySelector('[role=alert]');
    expect(alert?.textContent).toMatch(/^This may be out of date.*version 7$/);
    expect(place.querySelectorAll('article')).toHaveLength(6);
    await press(place, 'Search');
    expect(place.querySelector('[role=alert]')).toBeNull();
  });
});

describe('this page', () => {
  it('has an article for each claim, conflicts first, with both headings', () => {
    const place = popup(report());
    const articles = [...place.querySelectorAll('article')];
    expect(articles).toHaveLength(6);
    expect(textsOf(place, 'h2')).toEqual([
      '≠2 in conflict',
      '=3 corroborated',
      '–1 not in the sources',
    ]);
    for (const article of articles) {
      expect(textsOf(article, 'h4')).toEqual(['Corroborating', 'Conflicting']);
    }
    expect(articles[0]?.textContent).toContain('took part in person');
  });

  it('shows the page’s wording beside exact passages with their values marked, and the reason', () => {
    const [article] = popup(report([SIZE])).querySelectorAll('article');
    expect(textsOf(article as Element, '.claim mark')).toEqual(['800 captives on each side']);
    expect(textsOf(article as Element, '.conflict mark')).toEqual([
      '1,000 prisoners of war each',
      '1,000 individuals on each side',
    ]);
    expect(article?.textContent).toContain('The page says 800 on each side; source 002 says 1,000');
    expect(article?.textContent).toContain('No source says the same.');
    expect(article?.textContent).toContain('Nothing on this in 004');
  });

  it('holds back more than two passages of a side until asked', async () => {
    const place = popup(report([SIZE]));
    expect(place.querySelectorAll('.conflict li')).toHaveLength(2);
    await press(place, '2 more');
    expect(place.querySelectorAll('.conflict li')).toHaveLength(4);
  });

  it('names the silent sources of a claim on which all are silent', () => {
    const place = popup(report([SILENT]));
    expect(place.textContent).toContain('Nothing on this in 000, 001, 002, 003, and 004');
  });

  it('scrolls the page to a claim and opens a source at the passage', async () => {
    const place = popup(report([SIZE]));
    await press(place, 'Show on page');
    expect(actions.showOnPage).toHaveBeenCalledWith('0:c2');
    await press(place, 'Russia, Ukraine agree to swap');
    expect(actions.openSource).toHaveBeenCalledWith('002', '002:3');
  });

  it('filters by words and by side', async () => {
    const place = popup(report());
    await type(place, 'input[type=search]', 'odesa');
    expect(place.querySelectorAll('article')).toHaveLength(1);
    await type(place, 'input[type=search]', '');
    await press(place, 'in conflict');
    expect(place.querySelectorAll('article')).toHaveLength(2);
    await press(place, 'in conflict');
    expect(place.querySelectorAll('article')).toHaveLength(6);
  });

  it('says when the filter leaves nothing', async () => {
    const place = popup(report());
    await type(place, 'input[type=search]', 'zebra');
    expect(place.textContent).toContain('No claim holds these words.');
    await press(place, 'Show all claims');
    expect(place.querySelectorAll('article')).toHaveLength(6);
    expect(document.activeElement).toBe(place.querySelector('input[type=search]'));
  });

  it('draws the first of 500 claims at once and soon all of them', async () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ ...SILENT, id: `c${i}` }));
    const place = popup(report(many));
    expect(place.querySelectorAll('article').length).toBeLessThan(60);
    await vi.waitFor(() => expect(place.querySelectorAll('article')).toHaveLength(500), 8000);
  });

  it('draws the list anew step by step when a filter goes', async () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ ...SILENT, id: `c${i}` }));
    const place = popup(report(many));
    const all = () => place.querySelectorAll('article').length;
    await vi.waitFor(() => expect(all()).toBe(500), 8000);
    await type(place, 'input[type=search]', 'zebra');
    expect(all()).toBe(0);
    await type(place, 'input[type=search]', '');
    expect(all()).toBeLessThan(60);
    await vi.waitFor(() => expect(all()).toBe(500), 8000);
  });

  it('shows page text as text, never as markup', () => {
    const evil = { ...SILENT, text: '<img src=x onerror=alert(1)>' };
    const place = popup(report([evil]));
    expect(place.querySelector('img')).toBeNull();
    expect(place.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('counts copies of one wording as hardly two voices', async () => {
    const place = popup(report());
    expect(place.textContent).not.toContain('Worded nearly like');
    const more = [...place.querySelectorAll('article')].find((each) =>
      each.textContent?.includes('hour and forty'),
    );
    await press(more as Element, '2 more');
    expect(place.textContent).toContain('Worded nearly like 004');
  });
});

describe('plain states', () => {
  const cases: readonly [PageState, string, string?, (keyof PopupActions)?][] = [
    [{ kind: 'loading' }, 'One moment'],
    [{ kind: 'reading', title: 'A story' }, 'Reading the page'],
    [report([], 0), 'Nothing found on this page'],
    [report([], 3), 'Nothing to compare on this page'],
    [{ kind: 'cannot-run' }, 'Cannot run here'],
    [{ kind: 'unwatched' }, 'This page was open before', 'Reload the page', 'reload'],
    [
      { kind: 'off-here', host: 'news.example' },
      'Off on news.example',
      'Switch on here',
      'switchSite',
    ],
    [
      { kind: 'off-here', host: LOCAL_FILES },
      'Off for local files',
      'Switch on here',
      'switchSite',
    ],
    [{ kind: 'off-everywhere' }, 'Off everywhere', 'Switch on everywhere', 'switchEverywhere'],
    [{ kind: 'paused' }, 'Paused in this tab', 'Resume in this tab', 'switchPause'],
    [
      { kind: 'fault', detail: 'bundle.json: version 7' },
      'could not be compared',
      'Reload',
      'reload',
    ],
  ];
  it.each(cases)('%j', async (page, title, next, action) => {
    const place = popup(page, { switches: undefined });
    const status = place.querySelector('[role=status]') as Element;
    expect(status.textContent).toContain(title);
    if (!next || !action) return expect(status.querySelector('button.main')).toBeNull();
    await press(status, next);
    return expect(actions[action]).toHaveBeenCalledTimes(1);
  });

  it.each<PageState>([report([], 0), report([], 3), { kind: 'cannot-run' }])(
    'leads on to the search where nothing can be compared: %j',
    async (page) => {
      const place = popup(page);
      await press(place, 'Search the sources');
      expect(place.querySelector('main')?.id).toBe('view-search');
    },
  );

  it.each([
    [0, 'Nothing found in this text'],
    [2, 'Nothing to compare in this text'],
  ])('calls a selected text no page, %i mentions', (mentions, title) => {
    const place = popup({ ...report([], mentions), selected: true } as PageState);
    expect(textsOf(place, '.plain h2')).toEqual([title]);
    expect(textsOf(place, '[aria-current=page]')).toEqual(['The selection']);
    expect(place.querySelector('main')?.textContent).not.toContain('page');
  });
});

describe('switches', () => {
  it('says whether the site is on and switches it', async () => {
    const place = popup(report());
    const toggle = place.querySelector('[role=switch]');
    expect(toggle?.getAttribute('aria-checked')).toBe('true');
    await press(place, 'On for this site');
    expect(actions.switchSite).toHaveBeenCalledWith(false);
    await press(place, 'Pause in this tab');
    expect(actions.switchPause).toHaveBeenCalledWith(true);
    await press(place, 'Off everywhere');
    expect(actions.switchEverywhere).toHaveBeenCalledWith(false);
  });

  it('names local files where they are the site', () => {
    const place = popup(report(), { switches: { ...switches, host: LOCAL_FILES } });
    const button = place.querySelector('[role=switch]');
    expect([button?.textContent, button?.getAttribute('title')]).toEqual([
      'On for local files',
      'Local files',
    ]);
  });

  it.each(['On for this site', 'Pause in this tab', 'Off everywhere'])(
    'lead to the view that says what is off, and takes it back: %s',
    async (name) => {
      const place = popup(report(), { startView: 'search' });
      await press(place, name);
      expect(textsOf(place, '[aria-current=page]')[0]).toMatch(/^This page/);
    },
  );

  it('names what the pause switch does, and not a state as well', () => {
    const place = popup({ kind: 'paused' }, { switches: { ...switches, paused: true } });
    const [resume] = [...place.querySelectorAll('footer button')];
    expect(resume?.textContent).toBe('Resume in this tab');
    expect(resume?.hasAttribute('aria-pressed')).toBe(false);
  });

  it('has none where there is no site', () => {
    const place = popup({ kind: 'cannot-run' }, { switches: undefined });
    expect(place.querySelector('[role=switch]')).toBeNull();
  });
});

describe('between the sources', () => {
  it('shows disagreements first and a cell for each source', async () => {
    const place = popup(report());
    await press(place, 'Compare the sources');
    expect(textsOf(place, 'tbody .question').map((text) => text.replace(/^▸ ?/, ''))).toEqual([
      'who took part Zelensky',
      'how far it has come',
      'who was freed',
      'how long',
      'how many',
    ]);
    const [first] = place.querySelectorAll('tbody tr:not(.event)');
    expect(textsOf(first as Element, 'td')).toEqual([
      'AZelensky present',
      '–says nothing',
      '–says nothing',
      'BZelensky absent',
      '–says nothing',
    ]);
  });

  it('opens a cell’s passage', async () => {
    const place = popup(report(), { startView: 'sources' });
    await press(place, 'Zelensky absent');
    expect(actions.openSource).toHaveBeenCalledWith('003', '003:4');
  });

  it('opens a row: voices, reasons and possible shared origins', async () => {
    const place = popup(report(), { startView: 'sources' });
    await press(place, 'who took part');
    expect(place.querySelector('.reasons')?.textContent).toContain('000 ≠ 003');
    await press(place, 'how long');
    expect(place.textContent).toContain('000 ≈ 004: worded nearly the same');
    expect(place.textContent).toContain('Counted as 3 independent voices.');
  });

  it('can show disagreements only', async () => {
    const place = popup(report(), { startView: 'sources' });
    const box = place.querySelector('input[type=checkbox]') as HTMLInputElement;
    box.click();
    await vi.waitFor(() => expect(place.querySelectorAll('.question')).toHaveLength(3));
  });

  it('says so where the bundled files cannot be read', () => {
    const broken: Library = { kind: 'fault', detail: 'data/bundle.json: version 7' };
    const place = popup(report(), { startView: 'sources', library: broken });
    expect(place.textContent).toContain('The sources could not be read');
    expect(place.textContent).toContain('data/bundle.json: version 7');
  });

  it('says so where what they say to one another cannot, and names them elsewhere as ever', () => {
    const overviewFault = 'data/overview.json: is damaged';
    const torn: Library = { kind: 'ready', sources: SOURCES, overviewFault };
    const between = popup(report(), { startView: 'sources', library: torn });
    expect(between.textContent).toContain(overviewFault);
    const whole: Library = { kind: 'ready', sources: SOURCES, overview: OVERVIEW };
    const [page, asEver] = [torn, whole].map((each) => popup(report(), { library: each }));
    expect(page?.querySelector('main')?.innerHTML).toBe(asEver?.querySelector('main')?.innerHTML);
  });
});

describe('search', () => {
  const found = [
    {
      passage: { id: '001:4', source: '001', text: 'A swap of 1,000.', start: 0, end: 16 },
      marked: [{ start: 10, end: 15 }],
    },
  ];

  it('lists the sources until something is asked, unknown publishers said to be unknown', () => {
    const place = popup(report(), { startView: 'search' });
    expect(place.querySelectorAll('.library li')).toHaveLength(5);
    expect(place.textContent).toContain('publisher unknown');
  });

  it('shows what is found with its words marked, and opens it', async () => {
    actions.search.mockResolvedValue(found);
    const place = popup(report(), { startView: 'search' });
    await type(place, 'input[type=search]', '1000');
    await vi.waitFor(() => expect(textsOf(place, '.found mark')).toEqual(['1,000']));
    expect(actions.search).toHaveBeenCalledWith('1000', 50);
    await press(place.querySelector('.found') as Element, 'Russia and Ukraine Complete');
    expect(actions.openSource).toHaveBeenCalledWith('001', '001:4');
  });

  it('says when nothing is found and when the search fails', async () => {
    const place = popup(report(), { startView: 'search' });
    await type(place, 'input[type=search]', 'zebra');
    await vi.waitFor(() => expect(place.textContent).toContain('No passage holds these words.'));
    actions.search.mockRejectedValue(new Error('index.json: damaged'));
    await type(place, 'input[type=search]', 'zebras');
    await vi.waitFor(() => expect(place.textContent).toContain('index.json: damaged'));
  });

  it('drops an answer that comes after the next question', async () => {
    const slow = new Promise((resolve) => setTimeout(() => resolve(found), 300));
    actions.search.mockImplementation((query: string) => (query === 'slow' ? slow : []));
    const place = popup(report(), { startView: 'search' });
    await type(place, 'input[type=search]', 'slow');
    await new Promise((resolve) => setTimeout(resolve, 120));
    await type(place, 'input[type=search]', 'fast');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(place.querySelectorAll('.found li')).toHaveLength(0);
  });
});
