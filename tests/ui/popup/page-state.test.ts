import { beforeAll, describe, expect, it } from 'vitest';
import { frameOf } from '../../../entrypoints/popup/claim-key.ts';
import { pageStateOf } from '../../../entrypoints/popup/page-state.ts';
import type { FrameState } from '../../../src/model/index.ts';
import type { FrameAnswer, TabReading } from '../../../src/platform/messages/frames.ts';
import type { TabState } from '../../../src/platform/messages/protocol.ts';
import { mentionOf, reportOf } from '../fixtures/build.ts';
import { SILENT, SIZE } from '../fixtures/claims.ts';
import { speak } from '../fixtures/messages.ts';

beforeAll(() => speak('en'));

const tab = { id: 7, title: 'The tab', loading: false };
const active: TabState = { active: true, host: 'news.example' };
const frame = (
  state: FrameState['state'],
  more: Partial<FrameState> = {},
  id = 0,
): FrameAnswer<FrameState> => ({
  frame: id,
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
    [
      'not told yet that it is on',
      active,
      watched([frame('off')]),
      { kind: 'reading', title: 'The tab' },
    ],
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
      watched([]),
      { kind: 'report', title: 'The tab', mentions: 0, claims: [] },
    ],
  ])('%s', (_, state, reading, expected) => {
    expect(pageStateOf(state, reading, tab)).toEqual(expected);
  });

  const empty = { ...reportOf([]), claims: [], mentions: [] };
  const advert = { frame: 12, value: empty };
  const broken = frame('failed', { error: 'version 7' });
  const shown = { kind: 'report', title: empty.title, mentions: 0, claims: [] };

  it.each<[string, TabReading, object]>([
    [
      'failed, and an advert was read',
      watched([frame('ready', {}, 12), broken], [advert]),
      { kind: 'fault', detail: 'version 7' },
    ],
    [
      'being read, and an advert was read',
      watched([frame('reading'), frame('ready', {}, 12)], [advert]),
      { kind: 'reading', title: 'The tab' },
    ],
    [
      'failed the second time: what was read is shown, and why it may be old',
      watched([broken], [{ frame: 0, value: empty }]),
      { ...shown, incomplete: 'version 7' },
    ],
    [
      'read, and a frame failed',
      watched(
        [frame('failed', { error: 'torn' }, 12), frame('ready')],
        [{ frame: 0, value: empty }],
      ),
      { ...shown, incomplete: 'torn' },
    ],
    [
      'failed as a frame did: its own reason comes first',
      watched([frame('failed', { error: 'torn' }, 12), broken], [{ frame: 0, value: empty }]),
      { ...shown, incomplete: 'version 7' },
    ],
    [
      'read, and an advert still is being read',
      watched([frame('ready'), frame('reading', {}, 12)], [{ frame: 0, value: empty }]),
      shown,
    ],
    [
      'without anchors, and its only frame failed',
      watched([frame('failed', { error: 'torn' }, 12)]),
      { kind: 'fault', detail: 'torn' },
    ],
    [
      'without anchors, and one of its frames failed',
      watched([frame('failed', { error: 'torn' }, 12)], [{ frame: 9, value: empty }]),
      { ...shown, title: 'The tab', incomplete: 'torn' },
    ],
  ])('a page %s', (_, reading, expected) => {
    expect(pageStateOf(active, reading, tab)).toEqual(expected);
  });

  it('shows the claims of a frame while the page itself is being read', () => {
    const reading = watched(
      [frame('reading')],
      [{ frame: 12, value: reportOf([structuredClone(SIZE)]) }],
    );
    expect(pageStateOf(active, reading, tab)).toMatchObject({ kind: 'report', title: 'The tab' });
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
