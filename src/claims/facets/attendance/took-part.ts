import type { TextRange } from '../../../model/index.ts';
import { claimOf, type RawClaim } from '../facet.ts';

/** The claim that somebody took part or did not; `range` is its evidence. */
export const tookPart = (name: string, yes: boolean, range: TextRange, implied = false): RawClaim =>
  claimOf(
    'talks.attendance',
    { kind: 'boolean', yes },
    `${name} ${yes ? 'took part' : 'did not take part'}`,
    range,
    { subject: name, implied },
  );
