import { CLASS } from '../../lexicon/classes.ts';
import type { Candidate } from '../../tokens/candidate.ts';
import { bitsAt, sentenceBits } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { Sign } from './cues.ts';

const TIMES = /^(?:times|mal|fois|veces|vezes|volte|razy|раз|рази|разів|раза|kez|kere|defa)$/;
/** "sechzigmal", "hundertmal": one number and its times in a word. */
const OFTEN = /.{4}(?:zig|zehn|dert)mal$/;
const MORE = /^(?:than|als|di|de|ponad|niz|более|больше|понад|більше|fazla)$/;
/** "five times as many prisoners": how many, not how often. */
const AS_MANY =
  /^(?:as|more|larger|bigger|the|so|mehr|plus|mas|mais|piu|wiecej|больше|більше|daha)$/;
const FEWEST = 3;
const REACH = 8;
/** "have been exchanging them since the first spring of the war, more than sixty times". */
const REACH_BEHIND = 13;

/** "prisoners were exchanged more than sixty times", "60 Mal", "sechzigmal ausgetauscht": all the swaps of the war. */
export function timesCue(
  tokens: readonly Token[],
  { topic, head, from, to }: Candidate,
  at: number,
): Sign | undefined {
  if (topic !== 'swap' || at < from - REACH || at > to + REACH_BEHIND) return undefined;
  if (!(bitsAt(tokens, head) & CLASS.swapVerb)) return undefined;
  const word = tokens[at]?.word ?? '';
  const often = word.endsWith('mal') && OFTEN.test(word);
  if (!(often || TIMES.test(word))) return undefined;
  const [two, one, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  const counted = ((one?.bits ?? 0) & CLASS.number) !== 0 && (one?.value ?? 0) >= FEWEST;
  const more = [one, two].some((token) => MORE.test(token?.word ?? ''));
  if (!(often || counted || more) || (!next?.gap && AS_MANY.test(next?.word ?? '')))
    return undefined;
  return { scope: 'related' };
}

const LAST = /^(?:last|letzte|derniere|ultima|ostatni|последний|останній|son)$/;
const TIME = /^(?:time|mal|fois|vez|volta|raz|раз|kez|sefer)$/;
const WHEN = /^(?:when|before|since)$/;
const DONE = /^(?:met|sat|spoke|.{3,}ed)$/;

/** "when the sides last negotiated in Istanbul", "la última vez que negociaron en Estambul", with no date: talks before these. */
export function lastTimeCue(
  tokens: readonly Token[],
  { topic, head, from, to }: Candidate,
  at: number,
): Sign | undefined {
  if (topic !== 'talks' || at > head || at < head - REACH) return undefined;
  const { word = '' } = tokens[at] ?? {};
  if (word !== 'востаннє' && !LAST.test(word)) return undefined;
  const done = at === head - 1 && DONE.test(tokens[head]?.word ?? '');
  const when = [2, 3, 4, 5].some((far) => WHEN.test(tokens[head - far]?.word ?? ''));
  const time = word === 'востаннє' || TIME.test(tokens[at + 1]?.word ?? '');
  if (!time && !(done && when)) return undefined;
  return sentenceBits(tokens, from, to) & CLASS.month ? undefined : { scope: 'related' };
}
