import { CLASS } from '../../lexicon/classes.ts';
import { bitsAt } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';

const PEOPLE =
  CLASS.captive |
  CLASS.human |
  CLASS.wounded |
  CLASS.number |
  CLASS.all |
  CLASS.ukraine |
  CLASS.russia;
const NOT = /^(?:not|nicht|keine?[nr]?|pas|non|no|nao|nie|не)$/;
const BUT = /^(?:but|sondern|mais|ma|bensi|sino|mas|sim|lecz|tylko|ale|а|але)$/;
/** Between the words: "not of prisoners but of houses". */
const SMALL =
  /^(?:of|the|von|der|den|die|d|de|des|du|di|dei|degli|delle|del|los|las|dos|das|do|da|um|o|na|про|за)$/;
const REACH = 3;

/**
 * Whether a word of exchange is told to be of something else than captives: "a swap not of prisoners but of houses", "rehinelerin
 * değil rehinlerin takası", "обмен не пленными, а марками"; not "not of prisoners but of civilians", "not only of prisoners".
 */
export function isNotOfCaptives(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 2]?.word === 'degil' && bitsAt(tokens, at - 3) & CLASS.captive)
    return !(bitsAt(tokens, at - 1) & PEOPLE) && !tokens[at]?.gap;
  const not = skipSmall(tokens, at + 1);
  if (!NOT.test(tokens[not]?.word ?? '')) return false;
  // "non pas de prisonniers".
  const captive = skipSmall(tokens, tokens[not + 1]?.word === 'pas' ? not + 2 : not + 1);
  const but = captive + 1;
  if (!(bitsAt(tokens, captive) & CLASS.captive) || !BUT.test(tokens[but]?.word ?? ''))
    return false;
  const thing = tokens[skipSmall(tokens, but + 1)];
  return thing !== undefined && thing.gap < GAP.clause && !(thing.bits & PEOPLE);
}

/** The first word from `at` on that is no article or preposition, within reach. */
function skipSmall(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + REACH && SMALL.test(tokens[next]?.word ?? '')) next++;
  return next;
}
