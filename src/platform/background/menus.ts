import { browser } from 'wxt/browser';
import { type MessageKey, t } from '../i18n.ts';
import { openOwnPage } from './open.ts';
import { compareSelection } from './selection.ts';
import { toggleEverywhere, toggleSite } from './switches.ts';

type Tab = NonNullable<
  Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[1]
>;

type MenuContexts = NonNullable<Parameters<typeof browser.contextMenus.create>[0]['contexts']>;

interface MenuItem {
  readonly title: MessageKey;
  readonly contexts: MenuContexts;
  run(tab: Tab | undefined, selected: string | undefined): Promise<void>;
}

/** Every entry of the context menus, by its id; titles are keys of the messages file. */
const ITEMS: Readonly<Record<string, MenuItem>> = {
  'compare-selection': {
    title: 'menuCompareSelection',
    contexts: ['selection'],
    run: async (tab, selected) => {
      if (selected) await compareSelection(selected, tab?.incognito);
    },
  },
  'toggle-site': {
    title: 'menuToggleSite',
    contexts: ['page', 'action'],
    run: async (tab) => {
      if (tab) await toggleSite(tab);
    },
  },
  'toggle-everywhere': {
    title: 'menuToggleEverywhere',
    contexts: ['action'],
    run: toggleEverywhere,
  },
  'open-view': {
    title: 'menuOpenView',
    contexts: ['action'],
    run: (tab) => openOwnPage('popup.html', { tab: tab?.id?.toString() }, tab),
  },
};

/** The one way to the API: Firefox for Android has no context menus, and there everything else goes on. */
const menus = (): typeof browser.contextMenus | undefined => browser.contextMenus;

/** Makes the menus anew: after an installation, an update or a start they stand there once. */
export async function createMenus(): Promise<void> {
  const api = menus();
  if (!api) return;
  await api.removeAll();
  for (const [id, { title, contexts }] of Object.entries(ITEMS)) {
    api.create({ id, title: t(title), contexts }, () => {
      // Read, or Chrome reports it as unchecked: two starts at once may both have made the item.
      void browser.runtime.lastError;
    });
  }
}

/** Answers clicks in the menus. Listens from the first turn of the event loop on, as workers must. */
export function listenToMenus(failed: (thrown: unknown) => void): void {
  menus()?.onClicked.addListener((info, tab) => {
    const item = Object.hasOwn(ITEMS, info.menuItemId) ? ITEMS[info.menuItemId] : undefined;
    item?.run(tab, info.selectionText).catch(failed);
  });
}
