import type { HeadedPage } from './placed-blocks.ts';

/** It speaks of what comes next, wherever it stands. */
const AHEAD = /:\W*$|\b(?:following|below)(?!\w)/i;

/** What judges something beside it: a word or three, and nobody's speech. */
const VERDICT = /^[^"“”,]{1,40}$/;

/** It names itself the outcome of what stands before it. */
const RATING =
  /^\W*(?:(?:our|the|final) )?(?:verdict|rating|ruling|conclusion|finding|result|assessment|fact[- ]?check)\W/i;

/**
 * What a text without a rank belongs to: whatever shares the smaller part of the page with it, a card or a row. A text that stands between two
 * alike may belong to either. Only what may be a verdict looks back.
 */
export function beside<E>(page: HeadedPage<E>, head: number): readonly number[] {
  const { text = '' } = page.blocks[head] ?? {};
  const own = page.pathOf(head);
  const sharedPart = (at: number): readonly E[] =>
    (page.places[at] === undefined ? [] : page.pathOf(at)).filter((each) => own.includes(each));
  const [before, behind] = [sharedPart(head - 1), sharedPart(head + 1)];
  if (AHEAD.test(text) || !VERDICT.test(text) || before.length < behind.length)
    return nextTo(page, head);
  if (before.length === behind.length) {
    const last = head > 0 ? [head - 1] : [];
    return RATING.test(text) ? last : [...last, ...nextTo(page, head)];
  }
  const [part] = before;
  let first = head;
  for (const step of page.from(0)) {
    const at = head - 1 - step;
    if (at < 0 || part === undefined || !page.pathOf(at).includes(part)) break;
    first = at;
  }
  return [...page.places.keys()].slice(first, head);
}

/** All of the largest element that begins with the next block, and does not hold the head. */
function nextTo<E>(page: HeadedPage<E>, head: number): readonly number[] {
  const next = head + 1;
  if (next >= page.places.length) return [];
  const outside = page.pathOf(head);
  const largest = page.pathOf(next).findLast((each) => !outside.includes(each));
  if (largest === undefined) return [next];
  const found: number[] = [];
  for (const at of page.from(next)) {
    if (!page.pathOf(at).includes(largest)) break;
    found.push(at);
  }
  return found;
}
