import type { TabReading } from '../../src/platform/messages/frames.ts';
import type { Inactive, TabState } from '../../src/platform/messages/protocol.ts';
import type { TabFacts } from '../../src/platform/tabs.ts';
import type { PageState } from '../../src/ui/popup/index.ts';
import { claimsOf } from './claim-key.ts';

/** What the popup shows for a tab, from its switches and from what its frames answered. */
export function pageStateOf(
  tab: TabState,
  reading: TabReading,
  { title, loading }: TabFacts,
): PageState {
  if (tab.why) return inactive(tab.why, tab.host ?? '');
  if (reading.state === 'unreachable') return { kind: 'cannot-run' };
  if (reading.state === 'unwatched') return { kind: loading ? 'loading' : 'unwatched' };
  const failed = reading.frames.find(({ value }) => value.state === 'failed');
  if (reading.reports.length === 0) {
    if (failed) return { kind: 'fault', detail: failed.value.error ?? '' };
    const busy = reading.frames.some(({ value }) => value.state === 'reading');
    if (busy) return { kind: 'reading', title };
  }
  return {
    kind: 'report',
    title: reading.reports.find(({ frame }) => frame === 0)?.value.title || title,
    mentions: reading.reports.reduce((sum, { value }) => sum + value.mentions.length, 0),
    claims: reading.reports.flatMap(({ frame, value }) => claimsOf(frame, value)),
  };
}

function inactive(why: Inactive, host: string): PageState {
  switch (why) {
    case 'off-everywhere':
      return { kind: 'off-everywhere' };
    case 'off-here':
      return { kind: 'off-here', host };
    case 'paused':
      return { kind: 'paused' };
    case 'not-here':
      return { kind: 'cannot-run' };
  }
}

/** The state in which nothing could be asked. */
export const faultOf = (detail: string): PageState => ({ kind: 'fault', detail });
