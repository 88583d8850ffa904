import { browser } from 'wxt/browser';

/*
 * What the extension's own pages ask of the browser about tabs, windows and keys.
 */

/** What is known of a tab. */
export interface TabFacts {
  readonly id: number;
  readonly title: string;
  /** Its page is still on its way. */
  readonly loading: boolean;
}

/** The tab with that id, or the one in front of this window; `undefined` where there is none. */
export async function tabFacts(id?: number): Promise<TabFacts | undefined> {
  try {
    const [tab] =
      id === undefined
        ? await browser.tabs.query({ active: true, currentWindow: true })
        : [await browser.tabs.get(id)];
    if (tab?.id === undefined) return undefined;
    return { id: tab.id, title: tab.title ?? '', loading: tab.status === 'loading' };
  } catch {
    return undefined;
  }
}

/**
 * Calls `changed` when another tab comes to the front of this window, or a tab loads another page.
 * Returns a function that stops it.
 */
export function onTabChanged(changed: (tab: number) => void): () => void {
  const activated = ({ tabId }: { tabId: number }) => changed(tabId);
  const updated = (tab: number, change: { status?: string }) => {
    if (change.status === 'complete') changed(tab);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated as never);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated as never);
  };
}

export const reloadTab = (id: number): Promise<void> => browser.tabs.reload(id);

/** Firefox for Android has tabs alone. */
const windows = (): typeof browser.windows | undefined => browser.windows;

/** Brings a tab and its window to the front. */
export async function showTab(id: number): Promise<void> {
  const tab = await browser.tabs.update(id, { active: true });
  if (tab?.windowId !== undefined) await windows()?.update(tab.windowId, { focused: true });
}

/** Opens an address in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** The full view of a tab, in a tab of its own. */
export const openFullView = (tab: number): Promise<void> =>
  openTab(`${browser.runtime.getURL('/popup.html' as never)}?tab=${tab}`);

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

interface Panels {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * What opens the view at the side of the window; `undefined` where there is none. It must be called
 * within a press: the window's id is therefore fetched beforehand.
 */
export async function panelOpener(): Promise<(() => Promise<void>) | undefined> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidebarAction) return () => sidebarAction.open();
  const id = (await windows()?.getCurrent())?.id;
  if (!sidePanel || id === undefined) return undefined;
  return () => sidePanel.open({ windowId: id });
}

/** Which browser this build is for. */
export const browserName = (): 'chrome' | 'firefox' =>
  import.meta.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';

/** The keyboard commands as the browser has them now. */
export async function shortcuts(): Promise<
  readonly { readonly name: string; readonly description: string; readonly shortcut: string }[]
> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    name: name ?? '',
    // The browser's own command has no description in Chrome: it is the extension's name.
    description: description || browser.i18n.getMessage('commandOpenPopup'),
    shortcut: shortcut ?? '',
  }));
}

interface ShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's own page for shortcuts; `undefined` where an extension may not. */
export function shortcutsOpener(): (() => void) | undefined {
  const { openShortcutSettings } = browser.commands as ShortcutSettings;
  if (openShortcutSettings) return () => void openShortcutSettings();
  if (browserName() === 'firefox') return undefined;
  return () => void openTab('chrome://extensions/shortcuts');
}
