import { readTab } from '../../src/platform/frames.ts';
import { ask } from '../../src/platform/messages.ts';
import { tabFacts } from '../../src/platform/tabs.ts';
import type { Library, PageState, TabSwitches } from '../../src/ui/popup/index.ts';
import { faultOf, pageStateOf, selectionTitle } from './page-state.ts';

/** Everything the popup shows of one tab. */
export interface TabView {
  readonly page: PageState;
  readonly switches?: TabSwitches | undefined;
}

/** Reads a tab: its switches from the background, its reports from its own frames, at once. */
export async function readTabView(id: number | undefined): Promise<TabView> {
  const tab = await tabFacts(id);
  if (!tab) return { page: { kind: 'cannot-run' } };
  const [state, reading] = await Promise.all([ask('tab-state', { tab: tab.id }), readTab(tab.id)]);
  if (state.state === 'gone') return { page: faultOf('the extension was updated or removed') };
  if (state.state === 'failed') return { page: faultOf(state.error) };
  const { why, host } = state.value;
  return {
    page: pageStateOf(state.value, reading, tab),
    switches: {
      host,
      everywhere: why !== 'off-everywhere',
      site: why !== 'off-here',
      paused: why === 'paused',
    },
  };
}

/** The report of a text that was selected on a page and put aside by the context menu. */
export async function readSelection(id: string): Promise<TabView> {
  const outcome = await ask('compare-text', { id });
  if (outcome.state !== 'answered') {
    return { page: faultOf(outcome.state === 'failed' ? outcome.error : outcome.state) };
  }
  const { claims, mentions } = outcome.value;
  const keyed = claims.map((claim) => ({ key: `0:${claim.id}`, claim }));
  const title = selectionTitle();
  return { page: { kind: 'report', title, mentions: mentions.length, claims: keyed } };
}

/** The sources and what they say to one another. */
export async function readLibrary(): Promise<Library> {
  const [sources, overview] = await Promise.all([ask('sources'), ask('overview')]);
  if (sources.state === 'answered' && overview.state === 'answered') {
    return { kind: 'ready', sources: sources.value, overview: overview.value };
  }
  const failed = [sources, overview].find((outcome) => outcome.state === 'failed');
  return { kind: 'fault', detail: failed && 'error' in failed ? failed.error : 'no answer' };
}
