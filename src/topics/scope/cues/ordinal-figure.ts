import { CLASS } from '../../lexicon/classes.ts';
import { after, bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

const JOINED = /^(?:th|st|nd|rd|e|eme|o|a|ª|º)$/;
/** Behind a hyphen or an apostrophe; some are words, too, which stand behind a blank: "66-й", "307 и". */
const APART = /^(?:и|ии|го|ого|му|а|та|ша|е|те|nci|ncu|inci|uncu)$/;
const PEOPLE = CLASS.captive | CLASS.human;
const REACH = 4;

/** "the 66th exchange", "66-й обмін", "66e échange": one of many, no count of people; not Turkish "205'er", "307 и 303 пленных". */
export function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const [figure, ending] = [tokens[at], tokens[at + 1]];
  if (!figure || !ending || !(figure.bits & CLASS.number)) return false;
  const distance = ending.start - figure.end;
  if (distance === 0) return JOINED.test(ending.word);
  if (distance > 1 || !APART.test(ending.word)) return false;
  const next = after(tokens, at + 1, CLASS.swap | CLASS.number | PEOPLE, { tokens: REACH });
  return next >= 0 && (bitsAt(tokens, next) & CLASS.swap) !== 0;
}
