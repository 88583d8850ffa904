import { ask, askFrame } from '../../src/platform/messages/messages.ts';
import type { Outcome } from '../../src/platform/messages/retry.ts';
import { openFullView, openOptions, reloadTab, showTab } from '../../src/platform/tabs.ts';
import type { Layout, PopupActions } from '../../src/ui/popup/index.ts';
import { frameOf } from './claim-key.ts';

/**
 * What the popup's buttons do for one tab. `switched` is called once a switch holds, or with what went
 * wrong where it does not.
 */
export function actionsFor(
  tab: number | undefined,
  layout: Layout,
  switched: (fault?: string) => void,
  openPanel: (() => void) | undefined,
): PopupActions {
  // The popup goes when it has done its work; as a page or at the side it stays.
  const done = () => layout === 'popup' && window.close();
  const then = (sent: Promise<Outcome<unknown>>) => void sent.then((end) => switched(faultOf(end)));
  return {
    openSource: (source, passage) =>
      void ask('open-source', passage === undefined ? { source } : { source, passage }).then(done),
    switchEverywhere: (on) => then(ask('switch-everywhere', { on })),
    openOptions: () => void openOptions().then(done),
    async search(query, limit) {
      const outcome = await ask('search', { query, limit });
      if (outcome.state === 'answered') return outcome.value;
      throw new Error(outcome.state === 'failed' ? outcome.error : outcome.state);
    },
    switchSite: (on) => tab !== undefined && then(ask('switch-site', { tab, on })),
    switchPause: (paused) => tab !== undefined && then(ask('switch-pause', { tab, on: !paused })),
    reload: () => tab !== undefined && void reloadTab(tab).then(done),
    ...(tab === undefined ? {} : { showOnPage: (key) => void showOnPage(tab, key, layout, done) }),
    ...(tab === undefined || layout === 'page'
      ? {}
      : { openFullPage: () => void openFullView(tab).then(done) }),
    ...(openPanel && layout === 'popup' ? { openPanel: () => [openPanel(), done()] } : {}),
  };
}

async function showOnPage(tab: number, key: string, layout: Layout, done: () => void) {
  const { frame, claim } = frameOf(key);
  if (layout === 'page') await showTab(tab);
  await askFrame(tab, frame, 'show-claim', { claim });
  done();
}

function faultOf(outcome: Outcome<unknown>): string | undefined {
  if (outcome.state === 'answered') return undefined;
  return outcome.state === 'failed' ? outcome.error : outcome.state;
}
