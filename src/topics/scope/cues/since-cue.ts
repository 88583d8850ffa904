import { CLASS } from '../../lexicon/classes.ts';
import type { Candidate } from '../../tokens/candidate.ts';
import { sentenceAround } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import type { Sign } from './cues.ts';
import { isOrdinal } from './ordinal-figure.ts';

const MOST =
  /^(?:larg|bigg|great|most|grosst|plus|may[oö]r|maior|maggior|grande|najwieks|крупн|самы|найбільш|buyuk)/;
const WAR = { from: 2014, to: 2024 };

/**
 * "Since 2022 the two have traded prisoners", "Desde 2022 as duas partes trocam prisioneiros": what has been done all
 * the while, as a sentence that opens so tells it; not "since 2022 this was the largest swap", "… the 66th".
 */
export function sinceCue(
  tokens: readonly Token[],
  { topic, from, to }: Candidate,
  at: number,
): Sign | undefined {
  const [year, since] = [tokens[at], tokens[at - 1]];
  if (topic !== 'swap' || !year || year.value < WAR.from || year.value > WAR.to) return undefined;
  const opens = since && since.bits & CLASS.since && (at === 1 || since.gap === GAP.hard);
  if (!opens || from < at) return undefined;
  const [, last] = sentenceAround(tokens, from, to);
  for (let next = at; next <= last; next++) {
    const { bits, word } = tokens[next] as Token;
    if (bits & CLASS.first || MOST.test(word) || isOrdinal(tokens, next)) return undefined;
  }
  return { scope: 'related', weak: true };
}
