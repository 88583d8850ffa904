import type { Running } from '../../../src/cli/setup/launch.ts';
import { until } from '../../../src/cli/setup/until.ts';
import { inExtension, openOwn, session } from './session.ts';

/** Kills the background at once, as the browser does when it wants its memory back; says whether it ran. */
export async function killBackground(): Promise<boolean> {
  const running = await session();
  return running.name === 'firefox' ? killEventPage(running) : killWorker(running);
}

async function killWorker({ browser, home }: Running): Promise<boolean> {
  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith(home);
  if (!browser.targets().some(isWorker)) return false;
  const protocol = await browser.target().createCDPSession();
  const { targetInfos } = await protocol.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith(home),
  );
  for (const { targetId } of workers) {
    // It may have gone to sleep by itself meanwhile.
    await protocol.send('Target.closeTarget', { targetId }).catch(() => {});
  }
  await protocol.detach();
  return workers.length > 0;
}

async function killEventPage(running: Running): Promise<boolean> {
  const state = await inBrowserChrome(
    running,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const all = [...ExtensionParent.GlobalManager.extensionMap.values()];
      const ours = all.find((each) => each.id.startsWith('second-source'));
      const before = ours.backgroundState;
      await ours.terminateBackground({ ignoreDevToolsAttached: true });
      return before;
    })()`,
  );
  return state === 'running';
}

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** Evaluates an expression in Firefox's own window, where the browser itself can be steered. */
export async function inBrowserChrome(running: Running, expression: string): Promise<unknown> {
  const { connection } = running.browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const { result } = await connection.send('script.evaluate', {
    target: { context: contexts[0]?.context },
    awaitPromise: true,
    expression,
  });
  const answer = result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: unknown;
  };
  if (answer.type !== 'success') throw new Error(JSON.stringify(answer.exceptionDetails));
  return answer.result?.value;
}

/** Reloads the extension under its open tabs, as an update in place does, and waits until it is back. */
export async function reloadExtension(): Promise<void> {
  const page = await openOwn('options.html');
  await page
    .evaluate(() => (chrome as unknown as { runtime: { reload(): void } }).runtime.reload())
    .catch(() => {});
  await page.close().catch(() => {});
  await until('the extension is back', async () => {
    const answer = await inExtension(() =>
      (chrome as unknown as { runtime: { sendMessage(message: object): Promise<unknown> } }).runtime
        .sendMessage({ to: 'background', name: 'read-settings' })
        .catch(() => undefined),
    );
    return answer;
  });
}

declare const chrome: unknown;
