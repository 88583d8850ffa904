import { browser } from 'wxt/browser';
import { listenToCommands } from './commands.ts';
import { openEngine } from './engine.ts';
import { forgetTab } from './forget-tab.ts';
import { handlersOf } from './handlers.ts';
import { openLibrary, type Readers } from './library.ts';
import { listenToRequests } from './listen.ts';
import { createMenus, listenToMenus } from './menus.ts';
import { openOwnPage } from './open.ts';
import { report } from './report.ts';
import { reviveTabs } from './revive-tabs.ts';

export type { Engine } from './engine.ts';

/**
 * Starts the background: every listener stands before the first turn of the event loop ends, or
 * the event that woke the worker would be missed. Holds nothing that cannot be loaded again.
 */
export function startBackground<Index>(readers: Omit<Readers<Index>, 'engine'>): void {
  listenToRequests(handlersOf(openLibrary({ ...readers, engine: openEngine() })));
  listenToMenus(report);
  listenToCommands(report);
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab).catch(report));
  browser.runtime.onStartup.addListener(() => void createMenus().catch(report));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Each by itself: menus that cannot be made are told of, and keep nobody from the first page.
    void createMenus().catch(report);
    if (reason === 'install') void openOwnPage('welcome.html', {}).catch(report);
  });
  void reviveTabs().catch(report);
}
