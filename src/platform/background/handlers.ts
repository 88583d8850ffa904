import { browser } from 'wxt/browser';
import type { ToBackground } from '../messages/protocol.ts';
import { readSettings } from '../settings/settings-store.ts';
import { drawBadge } from './badge.ts';
import { inject } from './inject.ts';
import type { Library } from './library.ts';
import { openOwnPage } from './open.ts';
import { report } from './report.ts';
import { selectionOf } from './selection.ts';
import { changeSettings, stateOf, switchEverywhere, switchPause, switchSite } from './switches.ts';
import { pageSettings, type TabLike } from './tab-state.ts';
import { textPage } from './text-page.ts';

/** Who sent a request, as the browser (not the sender) tells. */
export interface Asker {
  /** Absent for a popup or panel. */
  readonly tab?: TabLike & { readonly index: number };
  readonly frame: number;
  /** One of the extension's own pages, not a script in a page. */
  readonly own: boolean;
}

/**
 * A handler for every request. Repeated, all but those that open a page give the same outcome; a page
 * opened twice does no harm.
 */
export type Handlers = {
  readonly [N in keyof ToBackground]: (
    request: ToBackground[N]['request'],
    asker: Asker,
  ) => Promise<ToBackground[N]['response']>;
};

/** The table of what the background does. */
export function handlersOf(library: Library): Handlers {
  return {
    'anchor-found': async (_request, asker) => {
      const { tab, frame } = inTab(asker);
      const { active } = await pageSettings(tab);
      if (!active) return { active };
      const brought = inject({ tab: tab.id, frame }, '/reader.js');
      // The engine may hold this thread up while it is read: the page has its reader by then.
      library.prepare();
      await brought;
      return { active };
    },
    'card-wanted': async (_request, asker) => {
      const { tab, frame } = inTab(asker);
      await inject({ tab: tab.id, frame }, '/card.js');
      return undefined;
    },
    'page-settings': async (_request, asker) => pageSettings(inTab(asker).tab),
    'find-mentions': ({ excerpt }) => library.findMentions(excerpt),
    assess: ({ page }, asker) => library.assess(page, nameOf(asker)),
    'report-changed': async (_request, asker) => {
      // The page that reports waits for no answer: nobody else would hear of a failure.
      await drawBadge(inTab(asker).tab.id).catch(report);
      return undefined;
    },
    'open-source': async ({ source, passage }, asker) => {
      await openOwnPage('source.html', { id: source, passage }, asker.tab);
      return undefined;
    },
    'open-view': async ({ claim, fault }, asker) => {
      const tab = asker.tab?.id?.toString();
      await openOwnPage('popup.html', { tab, claim, fault }, asker.tab);
      return undefined;
    },
    'tab-state': async ({ tab }) => stateOf(await browser.tabs.get(tab)),
    'switch-site': async ({ tab, on }, asker) => switchSite(await tabOf(tab, asker), on),
    'switch-pause': async ({ tab, on }) => switchPause(await browser.tabs.get(tab), on),
    'switch-everywhere': async ({ on }) => {
      await switchEverywhere(on);
      return undefined;
    },
    'read-settings': () => readSettings(),
    'change-settings': ({ changes }) => changeSettings(changes),
    search: ({ query, limit }) => library.search(query, limit),
    sources: async () => (await library.bundle()).sources,
    source: ({ id }) => library.source(id),
    overview: () => library.overview(),
    'compare-text': async (request, asker) => {
      const text = 'text' in request ? request.text : await selectionOf(request.id);
      return library.assess(textPage(text), nameOf(asker));
    },
  };
}

/** Tells askers apart: one that asks anew gives up what it asked before, and nobody else's. */
const nameOf = ({ tab, frame }: Asker): string => `${tab?.id}:${frame}`;

/** The tab and frame a script in a page asks from. */
function inTab({ tab, frame }: Asker): { tab: TabLike & { id: number }; frame: number } {
  if (tab?.id === undefined) throw new Error('asked from outside a tab');
  return { tab: { ...tab, id: tab.id }, frame };
}

/** The tab a request is about: the one it names (own pages only), or the one it comes from. */
async function tabOf(id: number | undefined, asker: Asker): Promise<TabLike> {
  if (id === undefined || !asker.own) return inTab(asker).tab;
  return browser.tabs.get(id);
}
