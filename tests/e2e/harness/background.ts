import type { Running } from '../../../src/cli/setup/launch.ts';
import { until } from '../../../src/cli/setup/until.ts';
import { withOurExtension } from './bidi.ts';
import { inExtension, session } from './session.ts';

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
  const state = await withOurExtension(
    running.browser,
    `const before = ours.backgroundState;
    await ours.terminateBackground({ ignoreDevToolsAttached: true });
    return before;`,
  );
  return state === 'running';
}

/** Updates the extension in place, under its open tabs, and waits until it is back. */
export async function reloadExtension(): Promise<void> {
  const { browser, extension } = await session();
  await browser.installExtension(extension);
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
