// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Found,
  type Library,
  Popup,
  type PopupActions,
  type View,
} from '../../../src/ui/popup/index.ts';
import { SILENT } from '../fixtures/claims.ts';
import { draw, press, type } from '../fixtures/draw.ts';
import { speak } from '../fixtures/messages.ts';
import { OVERVIEW } from '../fixtures/overview.ts';
import { SOURCES } from '../fixtures/sources.ts';

/* 400 sources of 25 passages each: nothing of it may be drawn in one piece. */

const ids = Array.from({ length: 400 }, (_, i) => String(i).padStart(3, '0'));
const sources = ids.map((id, i) => ({ ...SOURCES[i % 5], id })) as Extract<
  Library,
  { kind: 'ready' }
>['sources'];
const passages: readonly Found[] = ids.flatMap((source) =>
  Array.from({ length: 25 }, (_, i) => {
    const text = `Passage ${i} of ${source} tells of a swap.`;
    return {
      passage: { id: `${source}:${i}`, source, text, start: 0, end: text.length },
      marked: [{ start: text.length - 5, end: text.length - 1 }],
    };
  }),
);
const library: Library = { kind: 'ready', sources, overview: OVERVIEW };
const search = vi.fn(async (_query: string, limit: number) => passages.slice(0, limit));

beforeEach(() => speak('en'));

const show = (startView: View, more: Partial<Parameters<typeof Popup>[0]> = {}) =>
  draw(
    <Popup
      page={{ kind: 'cannot-run' }}
      library={library}
      layout="popup"
      actions={{ search, openSource: vi.fn() } as unknown as PopupActions}
      startView={startView}
      {...more}
    />,
  );

/** A step, twice over: on a busy machine two of them are told as one. */
const STEP = 60;

/** How many there are each time some are added; to be called before the first comes. */
function countsOf(place: Element, selector: string): number[] {
  const counts = [place.querySelectorAll(selector).length];
  new MutationObserver(() => counts.push(place.querySelectorAll(selector).length)).observe(place, {
    childList: true,
    subtree: true,
  });
  return counts;
}

const largestStep = (counts: readonly number[]): number =>
  Math.max(...counts.map((count, i) => count - (counts[i - 1] ?? 0)));

describe('a library of 10,000 passages', () => {
  it('is what is tested', () => expect(passages).toHaveLength(10_000));

  it('is searched a page at a time, each page growing step by step', async () => {
    const place = show('search');
    const counts = countsOf(place, '.found li');
    await type(place, 'input[type=search]', 'swap');
    await vi.waitFor(() => expect(place.querySelectorAll('.found li')).toHaveLength(50), 8000);
    await press(place, 'More passages');
    await vi.waitFor(() => expect(place.querySelectorAll('.found li')).toHaveLength(250), 8000);
    expect(largestStep(counts)).toBeLessThanOrEqual(STEP);
    expect(Math.max(...search.mock.calls.map(([, limit]) => limit))).toBe(250);
  });

  it('lists its sources step by step', async () => {
    const place = show('search');
    const counts = countsOf(place, '.library li');
    expect(counts[0]).toBeLessThan(20);
    await vi.waitFor(() => expect(place.querySelectorAll('.library li')).toHaveLength(400), 8000);
    expect(largestStep(counts)).toBeLessThanOrEqual(STEP);
  });

  it('has columns between the sources for those that state something', () => {
    const place = show('sources');
    const columns = place.querySelectorAll('thead th').length - 1;
    expect(columns).toBeGreaterThan(1);
    expect(columns).toBeLessThanOrEqual(SOURCES.length);
    expect(place.textContent).toContain('400 sources.');
  });

  it('names the first silent sources of a claim, the others when asked', async () => {
    const claim = { key: '0:c0', claim: { ...SILENT, silent: ids } };
    const place = show('page', {
      page: { kind: 'report', title: 'A story', mentions: 1, claims: [claim] },
    });
    const silence = place.querySelector('.silence') as Element;
    expect(silence.textContent).toContain('008, and 009');
    expect(silence.textContent).not.toContain('010');
    await press(silence, '390 more');
    expect(silence.textContent).toContain('398, and 399');
  });
});
