import type { Scope } from '../model/index.ts';
import type { Candidate } from './candidate.ts';
import { CLASS } from './classes.ts';
import { type Cue, readCues } from './cues.ts';
import { sentenceAround } from './near.ts';
import type { Token } from './tokens.ts';

const PARTIES = CLASS.ukraine | CLASS.russia;
const NEAR = 6;

/**
 * The scope of a mention by the signs around it: first those next to it, then those of its
 * sentence; `fallback` (from section, page date and title) where there are none.
 */
export function scopeOf(tokens: readonly Token[], candidate: Candidate, fallback: Scope): Scope {
  const [first, last] = sentenceAround(tokens, candidate.from, candidate.to);
  let bits = 0;
  for (let at = first; at <= last; at++) bits |= tokens[at]?.bits ?? 0;
  const cues = readCues(tokens, candidate, first, last);
  if (isWithoutUkraine(bits)) return 'other';
  const other = cues.filter((cue) => cue.scope === 'other');
  if (other.some((cue) => cue.distance <= NEAR || !(bits & PARTIES))) return 'other';
  const events = cues.filter((cue) => cue.scope !== 'other');
  return nearest(events, bits) ?? fallback;
}

/** American–Russian talks and swaps, hostages of another war. */
function isWithoutUkraine(bits: number): boolean {
  if (bits & CLASS.ukraine) return false;
  return (
    (bits & (CLASS.america | CLASS.russia)) === (CLASS.america | CLASS.russia) ||
    (bits & (CLASS.hostage | CLASS.russia)) === CLASS.hostage
  );
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
