import type { Scope } from '../../../model/index.ts';
import { CLASS } from '../../lexicon/classes.ts';
import type { Cue } from './cues.ts';

/** A sign so near a mention, in tokens, is its own. */
export const NEAR = 6;

/** Whether a day stands near by which an event of this war is known. */
export const isKnown = (cues: readonly Cue[]): boolean =>
  cues.some((cue) => cue.known && cue.distance <= NEAR);

/**
 * The scope that the signs of events around a mention tell, the nearest first, a weak one where none is near; nothing where there
 * are none. `sentence`: the classes of its sentence.
 */
export function nearestScope(cues: readonly Cue[], sentence: number): Scope | undefined {
  const strong = cues.filter((cue) => !cue.weak).sort((a, b) => a.distance - b.distance);
  const near = strong.find((cue) => cue.distance <= NEAR);
  if (near) return near.scope;
  const weak = cues.find((cue) => cue.weak);
  // A wrong count with Istanbul beside it is still the swap agreed there.
  const covered = (sentence & (CLASS.istanbul | CLASS.next | CLASS.past)) === CLASS.istanbul;
  if (weak && !(covered && weak.scope === 'related')) return weak.scope;
  return strong[0]?.scope;
}
