import { KIND } from '../lexicon/kinds.ts';
import type { Candidate, Scoped } from '../tokens/candidate.ts';
import { sentenceAround } from '../tokens/near.ts';
import type { Token } from '../tokens/tokens.ts';

const UNIT =
  /^(?:days?|weeks?|tage?n?|wochen?|jours?|semaines?|semanas?|dias?|giorn[io]|settiman[ae]|недел\S+|дн\S+|день|тиж\S+|tydzien|tygodn\w*|dni|gun|hafta)$/;
const BEFORE =
  /^(?:earlier|before|prior|zuvor|vorher|tot|auparavant|avant|antes|prima|wczesniej|ранее|раньше|раніше|перед|до|once)$/;
const REACH = 2;

/**
 * Whether talks are told of right behind a covered swap, by how many days they came before it: "A swap of 1,000 a side. Negotiated in
 * Istanbul a week earlier", "Verhandelt wurde eine Woche zuvor in Istanbul"; not "years before".
 */
export function isDaysBeforeCovered(
  tokens: readonly Token[],
  { topic }: Candidate,
  earlier: Scoped | undefined,
  [first, last]: readonly [first: number, last: number],
): boolean {
  if (topic !== 'talks' || earlier?.topic !== 'swap' || earlier.scope !== 'covered') return false;
  if (first === 0 || earlier.to < sentenceAround(tokens, first - 1, first - 1)[0]) return false;
  for (let at = first; at <= last; at++) {
    const { word = '', value } = tokens[at] ?? {};
    if (!UNIT.test(word) && value !== KIND.week) continue;
    for (let near = at + 1; near <= at + REACH; near++)
      if (BEFORE.test(tokens[near]?.word ?? '')) return true;
  }
  return false;
}
