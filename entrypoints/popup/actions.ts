import { ask, askFrame } from '../../src/platform/messages/messages.ts';
import type { Outcome } from '../../src/platform/messages/retry.ts';
import { openFullView, openOptions, reloadTab, showTab } from '../../src/platform/tabs.ts';
import type { Fault, Layout, PopupActions } from '../../src/ui/popup/index.ts';
import { frameOf } from './claim-key.ts';
import { type Ends, faultIn, faultOf } from './fault-of.ts';

/** What the popup's buttons do for one tab; `ends` hears what became of each. */
export function actionsFor(
  tab: number | undefined,
  layout: Layout,
  ends: Ends,
  openPanel: (() => Promise<void>) | undefined,
): PopupActions {
  const switching = (sent: Promise<Outcome<unknown>>) =>
    void sent.then((end) => ends.switched(faultOf(end, 'switch')));
  /** The popup goes when it has done its work; as a page or at the side it stays, and where it failed. */
  const leaving = (work: Promise<Fault | undefined>) =>
    void work.catch(faultIn).then((fault) => {
      ends.left(fault);
      if (!fault && layout === 'popup') window.close();
    });
  const opening = (work: Promise<void>) => leaving(work.then(() => undefined));
  return {
    openSource: (source, passage) => {
      const request = passage === undefined ? { source } : { source, passage };
      leaving(ask('open-source', request).then((end) => faultOf(end)));
    },
    switchEverywhere: (on) => switching(ask('switch-everywhere', { on })),
    openOptions: () => opening(openOptions()),
    async search(query, limit) {
      const outcome = await ask('search', { query, limit });
      if (outcome.state === 'answered') return outcome.value;
      throw new Error(outcome.state === 'failed' ? outcome.error : outcome.state);
    },
    switchSite: (on) => tab !== undefined && switching(ask('switch-site', { tab, on })),
    switchPause: (paused) =>
      tab !== undefined && switching(ask('switch-pause', { tab, on: !paused })),
    reload: () => tab !== undefined && opening(reloadTab(tab)),
    ...(tab === undefined ? {} : { showOnPage: (key) => leaving(showOnPage(tab, key, layout)) }),
    ...(tab === undefined || layout === 'page'
      ? {}
      : { openFullPage: () => opening(openFullView(tab)) }),
    ...(openPanel && layout === 'popup' ? { openPanel: () => opening(openPanel()) } : {}),
  };
}

async function showOnPage(tab: number, key: string, layout: Layout): Promise<Fault | undefined> {
  const { frame, claim } = frameOf(key);
  if (layout === 'page') await showTab(tab);
  const outcome = await askFrame(tab, frame, 'show-claim', { claim });
  return outcome.state === 'answered' && !outcome.value ? { kind: 'gone' } : faultOf(outcome);
}
