import type { TextRange } from '../../model/index.ts';

/**
 * Chooses what is read of a text too long to be read whole: its head, and as much around each of the
 * centres (offsets, ascending) as fits into the limit, the same on either side. Ranges are half-open,
 * ascending, apart from one another, and together no longer than `limit`.
 */
export function chooseWindows(
  total: number,
  centres: readonly number[],
  { limit, head }: { readonly limit: number; readonly head: number },
): readonly TextRange[] {
  if (total <= limit) return [{ start: 0, end: total }];
  let low = 0;
  let high = limit;
  while (low < high) {
    const radius = (low + high + 1) >> 1;
    if (lengthOf(total, centres, radius, head) <= limit) low = radius;
    else high = radius - 1;
  }
  return windowsOf(total, centres, low, head);
}

function windowsOf(
  total: number,
  centres: readonly number[],
  radius: number,
  head: number,
): readonly TextRange[] {
  const windows: { start: number; end: number }[] = [{ start: 0, end: Math.min(head, total) }];
  for (const centre of centres) {
    const start = Math.max(0, centre - radius);
    const end = Math.min(total, centre + radius);
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else windows.push({ start, end });
  }
  return windows;
}

/** How long they are together: tried for many a radius, so nothing is made. */
function lengthOf(total: number, centres: readonly number[], radius: number, head: number): number {
  let end = Math.min(head, total);
  let length = end;
  for (const centre of centres) {
    const last = Math.min(total, centre + radius);
    if (last <= end) continue;
    length += last - Math.max(end, centre - radius);
    end = last;
  }
  return length;
}
