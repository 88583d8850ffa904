import { CLASS } from '../lexicon/classes.ts';
import type { Candidate } from '../tokens/candidate.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Cue } from './cues/cues.ts';
import { distanceOf } from './cues/distance.ts';
import { isKnown, NEAR } from './cues/nearest-cue.ts';

const PARTIES = CLASS.ukraine | CLASS.russia;

/** The tokens of a sentence, both inclusive. */
type Span = readonly [first: number, last: number];

/**
 * Whether a sign of another matter in the sentence of a mention is the mention's: near it, or anywhere where the sentence is not
 * of `ours`, this war and its parties. A day of this war, or a covered sign in the mention itself, outweighs it.
 *
 * Accepts "the Gaza talks in Istanbul", "Iran and Europe met in Istanbul". None: "we brought Russia and Ukraine together in
 * Istanbul, why not in Yemen?".
 */
export function isOfOtherMatter(
  tokens: readonly Token[],
  candidate: Candidate,
  sentence: Span,
  cues: readonly Cue[],
  ours: boolean,
): boolean {
  const others = cues.filter((cue) => cue.scope === 'other');
  if (others.length === 0) return false;
  const { ukraine, farther } = distancesOf(tokens, candidate, sentence);
  const own = others.filter(
    (cue) => !(cue.weak && Number.isFinite(ukraine)) && cue.distance <= farther,
  );
  const events = cues.filter((cue) => cue.scope !== 'other');
  const named =
    isKnown(events) ||
    events.some((cue) => cue.distance === 0 && cue.scope === 'covered' && !cue.weak);
  return own.some((cue) => !ours || (cue.distance <= NEAR && !(named && cue.distance > 0)));
}

/** How far Ukraine stands, and the farther of both: what is named beyond them is not whose swap or talks it is. */
function distancesOf(
  tokens: readonly Token[],
  candidate: Candidate,
  [first, last]: Span,
): { readonly ukraine: number; readonly farther: number } {
  let [ukraine, russia] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let at = first; at <= last; at++) {
    const bits = tokens[at]?.bits ?? 0;
    if (bits & PARTIES) {
      const distance = distanceOf(tokens, candidate, at);
      if (bits & CLASS.ukraine) ukraine = Math.min(ukraine, distance);
      if (bits & CLASS.russia) russia = Math.min(russia, distance);
    }
  }
  return { ukraine, farther: Math.max(ukraine, russia) };
}
