import { withOurExtension } from './bidi.ts';
import { inExtension, session } from './session.ts';

/**
 * Runs a keyboard command of the extension, as the browser does when its keys are pressed: a
 * headless browser has no window that would take the keys.
 */
export async function runCommand(name: string): Promise<void> {
  const { browser, name: kind } = await session();
  if (kind === 'firefox') {
    await withOurExtension(browser, `ours.shortcuts.onCommand('${name}', gBrowser.selectedTab);`);
    return;
  }
  await runInWorker(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`);
}

/** Evaluates an expression in Chromium's background worker, which it wakes where it sleeps. */
export async function runInWorker(expression: string): Promise<void> {
  const { browser, home } = await session();
  // The worker may be asleep; any question wakes it.
  await inExtension(() =>
    (chrome as unknown as Chrome).runtime.sendMessage({ to: 'background', name: 'read-settings' }),
  );
  const worker = browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(home));
  if (!worker) throw new Error('no background worker');
  // A session of one's own: `target.worker()` would stay attached, and a worker killed under it
  // leaves its successor halted for good.
  const protocol = await worker.createCDPSession();
  try {
    await protocol.send('Runtime.evaluate', { expression });
  } finally {
    await protocol.detach();
  }
}

interface Chrome {
  runtime: { sendMessage(message: object): Promise<unknown> };
}
declare const chrome: unknown;
