import { CLASS } from '../../lexicon/classes.ts';
import type { Candidate } from '../../tokens/candidate.ts';
import { bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { Sign } from './cues.ts';

const ALONE =
  /^(?:previously|hitherto|dotad|dotychczas|wczesniej|раньше|прежде|досі|доти|раніше|bislang|bisher|auparavant|antes|prima|previamente|anteriormente|eskiden)$/;
/** "before that", "until now", "bis dahin", "jusqu’alors", "hasta entonces", "fino ad allora", "até então", "до этого", "bugüne kadar". */
const PHRASES: readonly (readonly [one: RegExp, two: RegExp])[] = [
  [/^(?:before|until|till|prior)$/, /^(?:that|then|now|this)$/],
  [/^(?:bis|davor)$/, /^(?:dahin|jetzt|dato|heute)$/],
  [/^(?:jusqu|jusque)$/, /^(?:alors|la|ici|present)$/],
  [/^hasta$/, /^(?:entonces|ahora|hoy)$/],
  [/^(?:ad|di)$/, /^(?:allora|ora|oggi)$/],
  [/^ate$/, /^(?:entao|agora|hoje|ai)$/],
  [/^до$/, /^(?:этого|того|цього|сих|тех)$/],
  [/^(?:bugune|gune|simdiye)$/, /^(?:kadar|dek)$/],
  [/^do$/, /^(?:tej|tamtej|tego)$/],
];
/** How far into its sentence it may stand, tokens: "Ma fino ad allora". */
const OPENING = 3;

/**
 * "Until then prisoners had been traded by the hundred", "До этого меняли по сто", "Dotąd wymieniano": what was done before the swap
 * that is told of, as a sentence with a verb of exchange opens so. `first`: the first token of the sentence.
 */
export function beforeThenCue(
  tokens: readonly Token[],
  { topic, from, head }: Candidate,
  at: number,
  first: number,
): Sign | undefined {
  if (topic !== 'swap' || at >= from || at - first > OPENING) return undefined;
  if (!(bitsAt(tokens, head) & CLASS.swapVerb)) return undefined;
  const [one, two] = [tokens[at], tokens[at + 1]];
  const alone = ALONE.test(one?.word ?? '') && at === first;
  const phrase = PHRASES.some(([a, b]) => a.test(one?.word ?? '') && b.test(two?.word ?? ''));
  return alone || (phrase && !two?.gap) ? { scope: 'related', weak: true } : undefined;
}
