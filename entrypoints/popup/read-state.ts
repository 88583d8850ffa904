import { type Report, siteOf } from '../../src/model/index.ts';
import type { FrameAnswer } from '../../src/platform/messages/frames.ts';
import { ask } from '../../src/platform/messages/messages.ts';
import { tabFacts } from '../../src/platform/tabs.ts';
import type { PageState, TabSwitches } from '../../src/ui/popup/index.ts';
import { claimsOf } from './claim-key.ts';
import { faultOf, pageStateOf } from './page-state.ts';
import { readFrames } from './read-frames.ts';

/** Everything the popup shows of one tab. */
export interface TabView {
  readonly page: PageState;
  readonly switches?: TabSwitches | undefined;
}

/**
 * Reads a tab: its reports from its own frames, its switches from the background. `early` is called
 * first where the page itself has claims: they do not wait for a background that must wake up. `asked`:
 * what the page answers to `page-report`, where it was asked already.
 */
export async function readTabView(
  tab: number | undefined,
  early: (view: TabView) => void,
  asked?: Promise<unknown>,
): Promise<TabView> {
  if (tab === undefined) return { page: { kind: 'cannot-run' } };
  const { page, all } = readFrames(tab, asked);
  const facts = tabFacts(tab);
  const first = await page;
  if (first && first.value.claims.length > 0) early(earlyView(first));
  const [state, reading, known] = await Promise.all([ask('tab-state', { tab }), all, facts]);
  if (!known) return { page: { kind: 'cannot-run' } };
  if (state.state === 'gone') return { page: faultOf('the extension was updated or removed') };
  if (state.state === 'failed') return { page: faultOf(state.error) };
  const { why, host } = state.value;
  return {
    page: pageStateOf(state.value, reading, known),
    switches: {
      host,
      everywhere: why !== 'off-everywhere',
      site: why !== 'off-here',
      paused: why === 'paused',
    },
  };
}

/** A page that has a report is switched on; what its other frames say follows. */
function earlyView({ frame, value }: FrameAnswer<Report>): TabView {
  const { title, mentions, url } = value;
  return {
    page: { kind: 'report', title, mentions: mentions.length, claims: claimsOf(frame, value) },
    switches: { host: siteOf(url), everywhere: true, site: true, paused: false },
  };
}
