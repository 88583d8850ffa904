import { browser } from 'wxt/browser';
import { probeFrames } from '../messages/frames.ts';
import { sessionGet, sessionSet } from '../session.ts';
import { array, integer } from '../shape.ts';
import type { FrameTarget, OwnFiles } from './inject.ts';
import { report } from './report.ts';

/** The tabs that may have to be brought to life, as long as there are some; none noted: a new session. */
const KEY = 'tabs-to-revive';
const dueTabs = sessionSet(KEY, integer());
const isList = array(integer());

/**
 * Brings the manifest's content scripts into every open tab that has none that lives: after an update or
 * an installation, and where the extension was switched off and on again, Chrome leaves tabs without, or
 * with scripts that can no longer speak. Firefox sees to it by itself.
 *
 * To be called at every start of the background. The browser forgets what is kept for the session whenever
 * the extension is loaded anew: then, and only then, all tabs are looked at. Which of them are still to be
 * reached is kept, so that a background that was killed in between goes on with those; later starts cost
 * one look into the session.
 */
export async function reviveTabs(): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') return;
  const noted = await sessionGet(KEY).catch(() => undefined);
  const due = isList(noted) ? noted : await noteAll();
  await Promise.all(
    due.map(async (tab) => {
      await revive(tab);
      await dueTabs.put(tab, false);
    }),
  );
}

/** Every tab in which scripts may run. A session that cannot be written to costs a look at each start. */
async function noteAll(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] });
  // A discarded tab is loaded anew when it is looked at, and gets its scripts as any page does.
  const due = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  await browser.storage.session.set({ [KEY]: due }).catch(report);
  return due;
}

/** Frames that are alive are left alone: style sheets put in twice would hide the reader's colours. */
async function revive(tab: number): Promise<void> {
  const dead = (await probeFrames(tab)).filter(({ state }) => state === 'unwatched');
  await Promise.all(dead.map(({ frame }) => bringScripts({ tab, frame })));
}

async function bringScripts({ tab, frame }: FrameTarget): Promise<void> {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  const target = { tabId: tab, frameIds: [frame] };
  for (const { js = [], css = [] } of scripts) {
    // A frame that is gone meanwhile, or in which nothing may run (store, error page) rejects: it shows
    // nothing to read.
    if (css.length) await browser.scripting.insertCSS({ target, files: css }).catch(() => {});
    const files = js as OwnFiles;
    if (js.length)
      await browser.scripting
        .executeScript({ target, files, injectImmediately: true })
        .catch(() => {});
  }
}
