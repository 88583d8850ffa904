import type { Candidate, PageEvidence } from './candidate.ts';
import { CLASS } from './classes.ts';
import { after, before, sentenceBits } from './near.ts';
import { GAP, type Token } from './tokens.ts';

const PARTIES = CLASS.ukraine | CLASS.russia;
const NOUNS = CLASS.talks | CLASS.round;

/**
 * Talks tied to Istanbul in one clause: "Istanbul peace talks", "talks between Kyiv and Moscow in
 * Istanbul", "met in Istanbul for direct talks", "second round, Istanbul", "Istanbul and 15 May as
 * place and date for talks"; not "fee talks in Istanbul", "merger talks …", a dateline's Istanbul.
 */
export function findTalks(tokens: readonly Token[], page: PageEvidence): Candidate[] {
  const found: Candidate[] = [];
  tokens.forEach((token, at) => {
    if (!(token.bits & CLASS.istanbul)) return;
    const head = token.bits & NOUNS && token.hashtag ? at : headOf(tokens, at);
    if (head < 0) return;
    const from = Math.min(at, head);
    const to = Math.max(at, head);
    if (isPolitical(tokens, from, to, head, page)) found.push({ topic: 'talks', from, to, head });
  });
  return found;
}

/** The nearest word for talks that belongs to this Istanbul, or -1. */
function headOf(tokens: readonly Token[], at: number): number {
  const close = [
    after(tokens, at, NOUNS, { tokens: 4 }),
    before(tokens, at, NOUNS, { tokens: 5, breaks: 1 }),
    after(tokens, at, CLASS.talks, { tokens: 10 }),
    before(tokens, at, CLASS.talks, { tokens: 12, breaks: 1 }),
    before(tokens, at, CLASS.round, { tokens: 9 }),
    before(tokens, at, CLASS.meet, { tokens: 6 }),
    after(tokens, at, CLASS.meet, { tokens: 5 }),
  ];
  return close.find((head) => head >= 0) ?? -1;
}

function isPolitical(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
  page: PageEvidence,
): boolean {
  const sentence = sentenceBits(tokens, from, to);
  const bothParties = (sentence & PARTIES) === PARTIES;
  if (sentence & CLASS.notTalks && !bothParties) return false;
  const political = (sentence & (PARTIES | CLASS.political | CLASS.other)) !== 0;
  const weak = !((tokens[head]?.bits ?? 0) & CLASS.talks);
  return political || (page.parties && (!weak || tokens[from + 1]?.gap !== GAP.hard));
}
