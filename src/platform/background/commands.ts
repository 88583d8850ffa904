import { browser } from 'wxt/browser';
import { stepMention } from './step.ts';
import { toggleEverywhere, toggleSite } from './switches.ts';
import type { TabLike } from './tab-state.ts';

/** Every keyboard command of the manifest that the browser does not run by itself. */
const COMMANDS: Readonly<Record<string, (tab: TabLike) => Promise<void>>> = {
  'next-mention': async ({ id }) => {
    if (id !== undefined) await stepMention(id, 1);
  },
  'previous-mention': async ({ id }) => {
    if (id !== undefined) await stepMention(id, -1);
  },
  'toggle-site': toggleSite,
  'toggle-everywhere': toggleEverywhere,
};

/** Answers keyboard commands for the tab in front. Firefox for Android has none. */
export function listenToCommands(failed: (thrown: unknown) => void): void {
  const api: typeof browser.commands | undefined = browser.commands;
  api?.onCommand.addListener((name) => {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) return;
    browser.tabs
      .query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => (tab ? command(tab) : undefined))
      .catch(failed);
  });
}
