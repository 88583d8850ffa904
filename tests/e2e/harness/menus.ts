import { withOurExtension } from './bidi.ts';
import { runInWorker } from './commands.ts';
import { session } from './session.ts';

/**
 * Chooses an entry of the context menu over a selected text, as the browser does: a headless
 * browser opens no menu that could be pressed.
 */
export async function chooseMenu(entry: string, selectionText: string): Promise<void> {
  const { browser, name } = await session();
  const info = JSON.stringify({ menuItemId: entry, selectionText, editable: false, modifiers: [] });
  if (name === 'firefox') {
    await withOurExtension(
      browser,
      `ours.emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab);`,
    );
    return;
  }
  await runInWorker(`chrome.contextMenus.onClicked.dispatch(${info}, undefined)`);
}
