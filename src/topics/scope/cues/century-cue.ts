import { CLASS } from '../../lexicon/classes.ts';
import { before, bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { Sign } from './cues.ts';

const CENTURY =
  /^(?:century|siecle|siglo|secolo|seculo|jahrhunderts?|wieku|wiek|век|века|веке|веку|вік|віку|столетие|столетии|столетия|століття|столітті|yuzyil|yuzyilda|yuzyilin)$/;
/** One to twenty: this century is the war's own. */
const ROMAN = /^(?:i{1,3}|iv|v|vi{1,3}|ix|x|xi{1,3}|xiv|xv|xvi{1,3}|xix|xx)$/;
const LAST = 20;
const SINCE = { tokens: 4 };

/** "no século XIX", "im 18. Jahrhundert", "the 19th century", "в XVIII веке": swaps of long ago; not "the largest of the century", "since the 20th century". */
export function centuryCue(tokens: readonly Token[], at: number): Sign | undefined {
  if (!CENTURY.test(tokens[at]?.word ?? '')) return undefined;
  // "19 th century" is three tokens.
  const numbered = [at - 1, at - 2, at + 1].some((near) => isLongAgo(tokens, near));
  const since = before(tokens, at, CLASS.since, SINCE) >= 0;
  return numbered && !since ? { scope: 'other', weak: true } : undefined;
}

function isLongAgo(tokens: readonly Token[], at: number): boolean {
  const { word = '', value = 0 } = tokens[at] ?? {};
  if (ROMAN.test(word)) return true;
  return (bitsAt(tokens, at) & CLASS.number) !== 0 && word.length <= 2 && value <= LAST;
}
