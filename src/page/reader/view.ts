import { startPlace } from '../blocks/page-block.ts';
import { isConnected, isElement, isShadowRoot, parentOf } from '../dom/natives.ts';
import { release } from '../dom/release.ts';
import { hitMark } from '../hit/hit-mark.ts';
import { makeFlash } from '../marks/flash.ts';
import { isSameMark, nameMarks } from '../marks/identity.ts';
import { rangeOf } from '../marks/range-of.ts';
import type { Mark, MarkStore } from '../marks/store.ts';
import type { MarkTarget, Reader } from './reader.ts';
import { claimsOf, type Reading, sentenceOf } from './reading.ts';
import { scrollToRange } from './scroll-to.ts';

export interface ViewOptions {
  readonly document: Document;
  readonly store: MarkStore;
  /** The marks that are painted, in page order. */
  readonly ordered: () => readonly Mark[];
  /** The same in any order. */
  readonly painted: () => readonly Mark[];
  readonly reading: () => Reading | undefined;
  readonly shadowRoots: () => readonly ShadowRoot[];
}

type Stretch = Pick<Mark, 'block' | 'start' | 'end'>;

/** Looking at what is marked: hit-testing, stepping, scrolling, flashing. */
export interface View extends Pick<Reader, 'showClaim' | 'step' | 'markAt'> {
  stop(): void;
}

/** A view of the marks in a store. */
export function makeView({
  document,
  store,
  ordered,
  painted,
  reading,
  shadowRoots,
}: ViewOptions): View {
  const flash = makeFlash();
  const nameOf = nameMarks();
  let current: Mark | undefined;

  const targetOf = (mark: Mark): MarkTarget | undefined => {
    const element = holderOf(mark);
    if (!element) return undefined;
    const claims = () => {
      const now = reading();
      return now ? claimsOf(now, mark) : [];
    };
    const sentence = () => {
      const [now, [claim]] = [reading(), claims()];
      return rectsOf((now && claim && sentenceOf(now, claim)) ?? mark);
    };
    // A mark that says something else is shown anew.
    const id = `${nameOf(mark)} ${mark.look} ${claims().length}`;
    return { id, mention: mark, claims, rects: () => rectsOf(mark), sentence, element };
  };

  const show = (stretch: Stretch, stays = false): boolean => {
    const element = holderOf(stretch);
    const range = rangeOf(stretch);
    if (!element || !range || !isConnected(element)) return false;
    scrollToRange(element, range);
    flash.start(range, stays);
    return true;
  };

  return {
    showClaim(id) {
      const now = reading();
      const claim = now?.report.claims.find((candidate) => candidate.id === id);
      const sentence = now && claim && sentenceOf(now, claim);
      return sentence !== undefined && show(sentence);
    },
    step(by) {
      const marks = ordered();
      const last = current;
      const at = last ? marks.findIndex((mark) => isSameMark(mark, last)) : -1;
      const index = at < 0 ? (by > 0 ? 0 : marks.length - 1) : wrap(at + by, marks.length);
      const mark = marks[index];
      current = mark;
      const target = mark && show(mark, true) ? targetOf(mark) : undefined;
      return target && { target, index: index + 1, total: marks.length };
    },
    markAt(x, y) {
      const mark = hitMark(document, store, shadowRoots(), x, y);
      return mark && painted().includes(mark) ? targetOf(mark) : undefined;
    },
    stop: () => flash.stop(),
  };
}

const wrap = (index: number, length: number): number => (index + length) % length;

function rectsOf(stretch: Stretch): readonly DOMRect[] {
  const range = rangeOf(stretch);
  if (!range || !isConnected(range.startContainer)) return [];
  const rects = [...range.getClientRects()];
  release(range);
  return rects;
}

function holderOf({ block, start }: Stretch): Element | undefined {
  const parent = parentOf(startPlace(block, start).node);
  if (parent && isShadowRoot(parent)) return parent.host;
  return parent && isElement(parent) ? parent : undefined;
}
