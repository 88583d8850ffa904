import { beforeAll, describe, expect, it } from 'vitest';
import { frameOf } from '../../../entrypoints/popup/claim-key.ts';
import { pageStateOf } from '../../../entrypoints/popup/page-state.ts';
import type { FrameAnswer, TabReading } from '../../../src/platform/messages/frames.ts';
import type { FrameState, TabState } from '../../../src/platform/messages/protocol.ts';
import { mentionOf, reportOf } from '../fixtures/build.ts';
import { SILENT, SIZE } from '../fixtures/claims.ts';
import { speak } from '../fixtures/messages.ts';

beforeAll(() => speak('en'));

const tab = { id: 7, title: 'The tab', loading: false };
const active: TabState = { active: true, host: 'news.example' };
const frame = (
  state: FrameState['state'],
  more: Partial<FrameState> = {},
): FrameAnswer<FrameState> => ({
  frame: 0,
  value: { state, url: '', mentions: 0, claims: 0, conflicts: 0, ...more },
});
const watched = (
  frames: readonly FrameAnswer<FrameState>[],
  reports: Extract<TabReading, { state: 'watched' }>['reports'] = [],
): TabReading => ({ state: 'watched', frames, reports });

describe('pageStateOf', () => {
  it.each<[string, TabState, TabReading, object]>([
    [
      'off everywhere',
      { active: false, why: 'off-everywhere' },
      { state: 'unwatched' },
      { kind: 'off-everywhere' },
    ],
    [
      'off here',
      { active: false, why: 'off-here', host: 'a.example' },
      { state: 'unwatched' },
      { kind: 'off-here', host: 'a.example' },
    ],
    ['paused', { active: false, why: 'paused' }, watched([]), { kind: 'paused' }],
    [
      'a browser page',
      { active: false, why: 'not-here' },
      { state: 'unreachable' },
      { kind: 'cannot-run' },
    ],
    ['a store', active, { state: 'unreachable' }, { kind: 'cannot-run' }],
    ['open before installing', active, { state: 'unwatched' }, { kind: 'unwatched' }],
    ['being read', active, watched([frame('reading')]), { kind: 'reading', title: 'The tab' }],
    [
      'failed',
      active,
      watched([frame('failed', { error: 'version 7' })]),
      { kind: 'fault', detail: 'version 7' },
    ],
    [
      'no anchors',
      active,
      watched([frame('quiet')]),
      { kind: 'report', title: 'The tab', mentions: 0, claims: [] },
    ],
  ])('%s', (_, state, reading, expected) => {
    expect(pageStateOf(state, reading, tab)).toEqual(expected);
  });

  it('waits for a page that is still loading', () => {
    expect(pageStateOf(active, { state: 'unwatched' }, { ...tab, loading: true })).toEqual({
      kind: 'loading',
    });
  });

  it('puts the frames’ claims together and tells them apart', () => {
    const reading = watched(
      [frame('ready')],
      [
        { frame: 0, value: { ...reportOf([SIZE]), mentions: [mentionOf({ text: 'talks' })] } },
        { frame: 12, value: reportOf([SILENT]) },
      ],
    );
    const state = pageStateOf(active, reading, tab);
    expect(state).toMatchObject({ kind: 'report', title: reportOf([]).title, mentions: 1 });
    const keys = state.kind === 'report' ? state.claims.map(({ key }) => key) : [];
    expect(keys).toEqual(['0:c2', '12:c5']);
    expect(keys.map(frameOf)).toEqual([
      { frame: 0, claim: 'c2' },
      { frame: 12, claim: 'c5' },
    ]);
  });
});
