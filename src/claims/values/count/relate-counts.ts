import type { CountValue } from '../../../model/index.ts';

/** Per side as far as it can be told; undefined where basis does not say. */
const perSide = (v: CountValue): number | undefined =>
  v.basis === 'per-side' ? v.count : v.basis === 'total' ? v.count / 2 : undefined;

const isRough = ({ approximate, bound }: CountValue): boolean =>
  approximate === true || bound !== undefined;

/** "More than 800" leaves room for 1,000, "up to 1,200" too. */
const leavesRoom = ({ bound }: CountValue, own: number, other: number): boolean =>
  (bound === 'least' && other >= own) || (bound === 'most' && other <= own);

/** "A total of 390 were returned" beside "390 on each side": the total may be one side's. */
const mayBeOneSides = (total: CountValue, other: CountValue): boolean =>
  total.perhapsOneSide === true && other.basis === 'per-side' && total.count === other.count;

/**
 * Equal numbers agree; a total agrees with half per side; "about 400" and "more than 400" agree within
 * 10 %. A bound says nothing against what it leaves room for, nor a total that may be one side's
 * against as many on each side.
 */
export function relateCounts(a: CountValue, b: CountValue): 'same' | 'different' | undefined {
  if (mayBeOneSides(a, b) || mayBeOneSides(b, a)) return undefined;
  const [x, y] = [perSide(a), perSide(b)];
  const close = (m: number, n: number): boolean =>
    m === n || ((isRough(a) || isRough(b)) && Math.abs(m - n) <= 0.1 * Math.max(m, n));
  const apart = (m: number, n: number): 'different' | undefined =>
    leavesRoom(a, m, n) || leavesRoom(b, n, m) ? undefined : 'different';
  if (x !== undefined && y !== undefined) return close(x, y) ? 'same' : apart(x, y);
  if (close(a.count, b.count))
    return a.basis === 'total' || b.basis === 'total' ? undefined : 'same';
  if (a.basis === 'total' || b.basis === 'total') return undefined;
  // A bare "2,000" beside "1,000 each" may be the two sides together.
  const mayBeTotal = (bare: CountValue, other: CountValue): boolean =>
    bare.basis === 'unsaid' && close(bare.count, 2 * other.count);
  if (mayBeTotal(a, b) || mayBeTotal(b, a)) return undefined;
  return apart(a.count, b.count);
}
