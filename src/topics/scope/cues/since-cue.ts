import { CLASS } from '../../lexicon/classes.ts';
import type { Candidate } from '../../tokens/candidate.ts';
import { sentenceAround } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import type { Sign } from './cues.ts';

const MOST =
  /^(?:larg|bigg|great|most|grosst|plus|may[oö]r|maior|maggior|grande|najwieks|крупн|самы|найбільш|buyuk)/;
const WAR = { from: 2014, to: 2024 };

/**
 * "Since 2022 the two have traded prisoners", "Desde 2022 as duas partes trocam prisioneiros": what has been done all
 * the while, as a sentence that opens so tells it; not "since 2022 this was the largest swap".
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
  for (const { bits, word } of tokens.slice(at, last + 1))
    if (bits & CLASS.first || MOST.test(word)) return undefined;
  return { scope: 'related', weak: true };
}
