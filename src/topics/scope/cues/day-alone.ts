import { CLASS } from '../../lexicon/classes.ts';
import type { Candidate } from '../../tokens/candidate.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { Sign } from './cues.ts';

/** The day of May on which the talks were held. */
const DAY_OF_TALKS = 16;
const REACH = 4;
/** "16-го", "16th", "16'sında". */
const ENDING = /^(?:го|ого|му|th|sinda|sindaki)$/;
const DAY = /^(?:dia|giorno|dnia|jour|tag|числа)$/;
/** German has it of days alone. */
const ON = /^(?:am|vom)$/;
const ARTICLE = /^(?:le|el|il)$/;
const IN = /^(?:in|a|en|em|w|в|у|на)$/;

/** "16-го в Стамбуле", "el pasado día 16", "le 16 à Istanbul", "am 16. in Istanbul": a day with no month; not "16 delegates", "il 16 per cento". */
export function dayAloneCue(
  tokens: readonly Token[],
  { topic, from, to }: Candidate,
  at: number,
): Sign | undefined {
  const token = tokens[at];
  if (topic !== 'talks' || token?.value !== DAY_OF_TALKS || at < from - REACH || at > to + REACH)
    return undefined;
  if (token.end - token.start !== 2 || token.bits & CLASS.month) return undefined;
  return isDay(tokens, at) ? { scope: 'covered', weak: true } : undefined;
}

function isDay(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (ON.test(before?.word ?? '')) return true;
  const joined = next && token && next.start - token.end <= 1 && ENDING.test(next.word);
  if (joined || DAY.test(before?.word ?? '') || DAY.test(next?.word ?? '')) return true;
  const ends = !next || next.gap > 0 || IN.test(next.word);
  return ARTICLE.test(before?.word ?? '') && ends;
}
