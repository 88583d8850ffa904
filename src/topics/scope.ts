import type { Scope } from '../model/index.ts';
import type { Candidate } from './candidate.ts';
import { CLASS } from './classes.ts';
import { type Cue, readCues } from './cues.ts';
import { sentenceAround } from './near.ts';
import type { Token } from './tokens.ts';

const PARTIES = CLASS.ukraine | CLASS.russia;
const NEAR = 6;
const HOSTAGE_REACH = 4;

/**
 * The scope of a mention by the signs around it: first those next to it, then those of its
 * sentence; `fallback` (from section, page date and title) where there are none, which is told whether
 * the sentence names Ukraine or Russia.
 */
export function scopeOf(
  tokens: readonly Token[],
  candidate: Candidate,
  fallback: (ours: boolean) => Scope,
): Scope {
  const [first, last] = sentenceAround(tokens, candidate.from, candidate.to);
  let bits = 0;
  for (let at = first; at <= last; at++) bits |= tokens[at]?.bits ?? 0;
  const cues = readCues(tokens, candidate, first, last);
  if (isWithoutUkraine(tokens, candidate, bits)) return 'other';
  const other = cues.filter((cue) => cue.scope === 'other');
  const events = cues.filter((cue) => cue.scope !== 'other');
  const named = events.some((cue) => cue.distance === 0 && cue.scope === 'covered' && !cue.weak);
  const ours = (bits & PARTIES) !== 0;
  if (other.some((cue) => !ours || (cue.distance <= NEAR && !(named && cue.distance > 0))))
    return 'other';
  return nearest(events, bits) ?? fallback(ours);
}

/** American–Russian talks and swaps; hostages of another war. */
function isWithoutUkraine(
  tokens: readonly Token[],
  candidate: Candidate,
  sentence: number,
): boolean {
  if (sentence & CLASS.ukraine) return false;
  const both = CLASS.america | CLASS.russia;
  if ((sentence & both) === both) return true;
  let inside = 0;
  for (let at = candidate.from - HOSTAGE_REACH; at <= candidate.to; at++)
    inside |= tokens[at]?.bits ?? 0;
  return (inside & CLASS.hostage) !== 0 && !(sentence & CLASS.russia);
}

function nearest(cues: readonly Cue[], sentence: number): Scope | undefined {
  const strong = cues.filter((cue) => !cue.weak).sort((a, b) => a.distance - b.distance);
  const near = strong.find((cue) => cue.distance <= NEAR);
  if (near) return near.scope;
  const weak = cues.find((cue) => cue.weak);
  // A wrong count with Istanbul beside it is still the swap agreed there.
  if (weak && !(sentence & CLASS.istanbul && weak.scope === 'related')) return weak.scope;
  return strong[0]?.scope;
}
