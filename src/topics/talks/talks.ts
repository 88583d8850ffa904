import { CLASS } from '../lexicon/classes.ts';
import type { Candidate, PageEvidence } from '../tokens/candidate.ts';
import type { Token } from '../tokens/tokens.ts';
import { istanbulHead } from './istanbul-head.ts';
import { isNamesake } from './ties/namesake.ts';
import { isPolitical } from './whose/political-talks.ts';
import { areSurelyTheirs, goOn } from './whose/theirs.ts';

/**
 * Talks tied to Istanbul in one clause: "Istanbul peace talks", "talks between Kyiv and Moscow in
 * Istanbul", "met in Istanbul for direct talks", "second round, Istanbul", "Istanbul and 15 May as
 * place and date for talks"; not "fee talks in Istanbul", "merger talks …", a dateline's Istanbul.
 */
export function findTalks(tokens: readonly Token[], page: PageEvidence): Candidate[] {
  const found: Candidate[] = [];
  let others = -1;
  tokens.forEach((token, at) => {
    if (!(token.bits & CLASS.istanbul) || isNamesake(tokens, at)) return;
    const head = istanbulHead(tokens, at, page);
    if (head < 0) return;
    const [from, to] = [Math.min(at, head), Math.max(at, head)];
    const candidate: Candidate = { topic: 'talks', from, to, head };
    if (goOn(tokens, candidate, others)) others = to;
    else if (isPolitical(tokens, candidate, page)) found.push(candidate);
    else if (areSurelyTheirs(tokens, candidate, page)) others = to;
  });
  return found.filter((each) => !found.some((other) => isCloserTie(other, each)));
}

/** "In Istanbul, the Istanbul talks": the same word for talks, tied to an Istanbul within. */
const isCloserTie = (other: Candidate, { from, to, head }: Candidate): boolean =>
  other.head === head && other.from >= from && other.to <= to && other.to - other.from < to - from;
