import { isFewYearsAgo } from '../../dates/ago.ts';
import { CLASS } from '../../lexicon/classes.ts';
import type { Candidate } from '../../tokens/candidate.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { Sign } from './cues.ts';
import { distanceOf } from './distance.ts';

/** As far as "three years ago" may stand from the talks that it tells the time of, in tokens. */
const AGO_REACH = 4;

/** "the Istanbul talks of three years ago"; not "the first in Istanbul since the invasion three years ago". */
export function yearsAgoCue(
  tokens: readonly Token[],
  candidate: Candidate,
  at: number,
): Sign | undefined {
  if (!isFewYearsAgo(tokens, at)) return undefined;
  const distance = distanceOf(tokens, candidate, at);
  const apart = tokens.slice(Math.min(at, candidate.to) + 1, Math.max(at, candidate.from));
  const compared = apart.some(({ bits }) => bits & (CLASS.since | CLASS.first));
  return distance <= AGO_REACH && !compared ? { scope: 'related' } : undefined;
}
