import type { FrameState } from '../../src/model/index.ts';
import type { FrameAnswer, TabReading } from '../../src/platform/messages/frames.ts';
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
  const { frames, reports } = reading;
  const page = reports.find(isPage);
  const claims = reports.flatMap(({ frame, value }) => claimsOf(frame, value));
  const failures = frames.filter(({ value }) => value.state === 'failed');
  const failed = failures.find(isPage) ?? failures[0];
  // An advert's frame that was read says nothing of the page that was not.
  const unread = (each: FrameAnswer<unknown>) => !page && (isPage(each) || reports.length === 0);
  if (failed && unread(failed)) return { kind: 'fault', detail: failed.value.error ?? '' };
  // A frame may say that it is off while its tab is on: it has not heard of it yet.
  const busy = frames.some((each) => BUSY.has(each.value.state) && unread(each));
  if (busy && claims.length === 0) return { kind: 'reading', title };
  return {
    kind: 'report',
    title: page?.value.title || title,
    mentions: reports.reduce((sum, { value }) => sum + value.mentions.length, 0),
    claims,
    ...(failed ? { incomplete: failed.value.error ?? '' } : {}),
  };
}

const BUSY: ReadonlySet<FrameState['state']> = new Set(['reading', 'off']);

const isPage = ({ frame }: FrameAnswer<unknown>): boolean => frame === 0;

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
