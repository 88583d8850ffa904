import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import { bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

/** "lo canjearon por otro preso", "swapped for another soldier": whom one got, not which swap. */
export const isGot = (tokens: readonly Token[], at: number): boolean =>
  (bitsAt(tokens, at - 1) & CLASS.for) !== 0 &&
  (bitsAt(tokens, at + 1) & (CLASS.captive | CLASS.human)) !== 0 &&
  !(bitsAt(tokens, at + 2) & CLASS.swap);

const DAYS = /^(?:days?|weeks?|hours?|недел\S+|дн\S+|день|дня|тиж\S+|tydzien|tygodn\w*|dni|dzien)$/;

/** "a week earlier": how long before what is told of, no earlier talks. */
export const isDaysEarlier = (tokens: readonly Token[], at: number): boolean =>
  /^(?:earlier|prior|ранее|раніше|wczesniej)$/.test(tokens[at]?.word ?? '') &&
  DAYS.test(tokens[at - 1]?.word ?? '');

/** "one another". */
export function isReciprocal(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'another' && tokens[at - 1]?.word === 'one';
}

/** "next week", "next Monday": when, not which. */
export function isOfCalendar(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.value === KIND.week || tokens[at - 1]?.value === KIND.week;
}
