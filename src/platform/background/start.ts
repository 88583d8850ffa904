import { browser } from 'wxt/browser';
import { listenToCommands } from './commands.ts';
import { handlersOf } from './handlers.ts';
import { injectEverywhere } from './inject.ts';
import { openLibrary, type Readers } from './library.ts';
import { listenToRequests } from './listen.ts';
import { createMenus, listenToMenus } from './menus.ts';
import { openOwnPage } from './open.ts';
import { report } from './report.ts';
import { forgetTab } from './switches.ts';

/**
 * Starts the background: every listener stands before the first turn of the event loop ends, or
 * the event that woke the worker would be missed. Holds nothing that cannot be loaded again.
 */
export function startBackground<Index>(readers: Readers<Index>): void {
  listenToRequests(handlersOf(openLibrary(readers)));
  listenToMenus(report);
  listenToCommands(report);
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab).catch(report));
  browser.runtime.onStartup.addListener(() => void createMenus().catch(report));
  browser.runtime.onInstalled.addListener(({ reason }) => void installed(reason).catch(report));
}

async function installed(reason: string): Promise<void> {
  await createMenus();
  if (reason === 'install') await openOwnPage('welcome.html', {});
  if (reason === 'update' && import.meta.env.BROWSER !== 'firefox') await injectEverywhere();
}
