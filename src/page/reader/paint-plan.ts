import type { Look, Settings, Topic } from '../../model/index.ts';
import type { Mark } from '../marks/store.ts';

/** The settings that decide what is painted. */
export type PaintSettings = Pick<Settings, 'looks' | 'firstOnly'>;

/** The marks to be painted of all there are, in document order, by the user's settings. */
export function planPaint(
  marks: readonly Mark[],
  { looks, firstOnly }: PaintSettings,
): readonly Mark[] {
  const wanted = new Set<Look>(looks);
  const seen = new Set<Topic>();
  return marks.filter((mark) => {
    if (!wanted.has(mark.look)) return false;
    if (!firstOnly) return true;
    if (seen.has(mark.topic)) return false;
    seen.add(mark.topic);
    return true;
  });
}
