import type { Scope } from '../../model/index.ts';
import { CLASS } from '../lexicon/classes.ts';
import { KIND } from '../lexicon/kinds.ts';
import type { Candidate } from '../tokens/candidate.ts';
import { before as nearestBefore, sentenceAround, sentenceBits } from '../tokens/near.ts';
import type { Token } from '../tokens/tokens.ts';
import { type Cue, distanceOf, readCues } from './cues.ts';

const PARTIES = CLASS.ukraine | CLASS.russia;
const NEAR = 6;
const HOSTAGE_REACH = 4;

/** A mention whose scope is known. */
export interface Scoped extends Candidate {
  readonly scope: Scope;
}

/** Mentions of the topic next to one, the last few of its block before it, and the page's `parties`. */
export interface Around {
  readonly neighbours: readonly Candidate[];
  readonly before: readonly Scoped[];
  readonly parties: number;
}

/**
 * The scope of a mention by the signs around it: first those next to it, then those of its
 * sentence; `fallback` (from section, page date and title) where there are none, which is told whether
 * the sentence names Ukraine or Russia.
 */
export function scopeOf(
  tokens: readonly Token[],
  candidate: Candidate,
  { neighbours, before, parties }: Around,
  fallback: (ours: boolean) => Scope,
): Scope {
  const sentence = sentenceAround(tokens, candidate.from, candidate.to);
  const [first, last] = sentence;
  let bits = 0;
  for (let at = first; at <= last; at++) bits |= tokens[at]?.bits ?? 0;
  const cues = readCues(tokens, candidate, neighbours, sentence);
  if (isWithoutUkraine(tokens, candidate, bits)) return 'other';
  const ukraine = (bits & CLASS.ukraine) !== 0;
  const apart = distanceOfBoth(tokens, candidate, sentence);
  const other = cues.filter(
    (cue) => cue.scope === 'other' && !(cue.weak && ukraine) && cue.distance <= apart,
  );
  const events = cues.filter((cue) => cue.scope !== 'other');
  const known = events.some((cue) => cue.known && cue.distance <= NEAR);
  const named =
    known || events.some((cue) => cue.distance === 0 && cue.scope === 'covered' && !cue.weak);
  const ours = (bits & parties) !== 0 || known || followsBoth(tokens, first, bits);
  if (other.some((cue) => !ours || (cue.distance <= NEAR && !(named && cue.distance > 0))))
    return 'other';
  const found = nearest(events, bits);
  const follows = before.filter((one) => isInSentenceBefore(tokens, one, candidate, first));
  const otherwise = events.some((cue) => cue.scope === 'related' && cue.dated);
  if (!ours && (found !== 'covered' || otherwise)) {
    const another = follows.some((one) => one.scope === 'other');
    if (another || isAmongOthers(tokens, first, fallback)) return 'other';
  }
  return found ?? (isOfTheSame(candidate, follows.at(-1)) ? 'covered' : fallback(ours));
}

/**
 * How far the farther of Ukraine and Russia stands: what is named beyond both is not whose swap or talks
 * it is: "we brought Russia and Ukraine together in Istanbul, why not in Yemen?".
 */
function distanceOfBoth(
  tokens: readonly Token[],
  candidate: Candidate,
  [first, last]: readonly [number, number],
): number {
  let [ukraine, russia] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let at = first; at <= last; at++) {
    const bits = tokens[at]?.bits ?? 0;
    if (bits & PARTIES) {
      const distance = distanceOf(tokens, candidate, at);
      if (bits & CLASS.ukraine) ukraine = Math.min(ukraine, distance);
      if (bits & CLASS.russia) russia = Math.min(russia, distance);
    }
  }
  return Math.max(ukraine, russia);
}

/** A sentence that names nobody, behind one on both parties: "Russians and Ukrainians met. In June they met again." */
function followsBoth(tokens: readonly Token[], first: number, sentence: number): boolean {
  if (first === 0 || sentence & CLASS.other) return false;
  const before = sentenceBits(tokens, first - 1, first - 1);
  return (before & PARTIES) === PARTIES && !(before & CLASS.other);
}

/** "On 16 May they met in Istanbul. The Istanbul talks took less than two hours." */
const isOfTheSame = (candidate: Candidate, before: Scoped | undefined): boolean =>
  candidate.topic === 'talks' && before?.scope === 'covered';

/** "In 1969 prisoners were traded for an ambassador. The year after, seventy were exchanged." */
function isInSentenceBefore(
  tokens: readonly Token[],
  one: Candidate,
  candidate: Candidate,
  first: number,
): boolean {
  if (one.topic !== candidate.topic || one.to >= first || first === 0) return false;
  return one.to >= sentenceAround(tokens, first - 1, first - 1)[0];
}

/** A sentence that names no party, in a section on another conflict or after a sentence on one. */
function isAmongOthers(
  tokens: readonly Token[],
  first: number,
  fallback: (ours: boolean) => Scope,
): boolean {
  if (fallback(false) === 'other') return true;
  const before = first > 0 ? sentenceBits(tokens, first - 1, first - 1) : 0;
  return (before & (CLASS.other | PARTIES)) === CLASS.other;
}

/** American–Russian talks and swaps; hostages of another war. */
function isWithoutUkraine(
  tokens: readonly Token[],
  candidate: Candidate,
  sentence: number,
): boolean {
  if (isPairOfOthers(tokens, candidate.head)) return true;
  if (sentence & CLASS.ukraine) return false;
  if (candidate.pair || isWithTheWest(tokens, candidate)) return true;
  const both = CLASS.america | CLASS.russia;
  if ((sentence & both) === both) return true;
  let inside = 0;
  for (let at = candidate.from - HOSTAGE_REACH; at <= candidate.to; at++)
    inside |= tokens[at]?.bits ?? 0;
  return (inside & CLASS.hostage) !== 0 && !(sentence & CLASS.russia);
}

/** "US–Russian talks", "американо-российские переговоры". */
function isPairOfOthers(tokens: readonly Token[], head: number): boolean {
  const america = nearestBefore(tokens, head, CLASS.america, { tokens: 3 });
  const russia = nearestBefore(tokens, head, CLASS.russia, { tokens: 3 });
  return america >= 0 && russia >= 0 && Math.abs(america - russia) <= 2;
}

const AND = /^(?:and|und|et|y|e|i|и|та|і|и|ve|with|mit|avec|con|com|z|с|з)$/;
const WEST_REACH = 8;

/** "a swap between Russia and the West"; not "the west of Russia". */
function isWithTheWest(tokens: readonly Token[], { from, to }: Candidate): boolean {
  for (let at = from - WEST_REACH; at <= to + WEST_REACH; at++) {
    if (tokens[at]?.value !== KIND.west) continue;
    for (const step of [-1, 1]) {
      const [one, two, three] = [1, 2, 3].map((far) => tokens[at + step * far]);
      const joined = [one, two].some((token) => AND.test(token?.word ?? ''));
      if (joined && ((two?.bits ?? 0) | (three?.bits ?? 0)) & CLASS.russia) return true;
    }
  }
  return false;
}

function nearest(cues: readonly Cue[], sentence: number): Scope | undefined {
  const strong = cues.filter((cue) => !cue.weak).sort((a, b) => a.distance - b.distance);
  const near = strong.find((cue) => cue.distance <= NEAR);
  if (near) return near.scope;
  const weak = cues.find((cue) => cue.weak);
  // A wrong count with Istanbul beside it is still the swap agreed there.
  const covered = (sentence & (CLASS.istanbul | CLASS.next | CLASS.past)) === CLASS.istanbul;
  if (weak && !(covered && weak.scope === 'related')) return weak.scope;
  return strong[0]?.scope;
}
