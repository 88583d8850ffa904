import { CLASS } from '../../lexicon/classes.ts';
import type { FoundSwap } from '../../tokens/candidate.ts';
import { bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

const EASTER =
  /^(?:easter|oster|paques|pascua|pasqua|pascoa|wielkano|paskalya|пасх|великд|великод)/;
const AT =
  /^(?:at|on|before|for|zu|vor|an|a|en|por|per|em|di|da|de|du|do|na|w|we|przed|на|к|до|перед)$/;
/** "lo canjearon", "його обміняли", "who was exchanged": people, where captives are; not "eggs exchanged at Easter". */
const WHOM =
  /^(?:lo|la|los|las|le|les|li|o|os|as|go|ich|ja|ihn|him|them|him|us|me|двоих|троих|двух|нас|мене|меня|його|її|їх|іх|его|ее|их|иого|was|were|been|fue|fueron|foi|foram|fu|furono|stato|stati|ete|worden|wurden|wurde|zostal|zostali)$/;

/** "обміняли на Великдень", "lo canjearon en Pascua", "zu Ostern ausgetauscht": a feast is a date as a day of the month is. */
export function atEaster(tokens: readonly Token[], at: number): FoundSwap | undefined {
  for (const easter of [at + 2, at + 3, at - 1]) {
    if (!isFeast(tokens, easter, at)) continue;
    const subject = Math.min(easter - 1, at) - 1;
    const { word = '', bits = CLASS.number } = tokens[subject] ?? {};
    if (WHOM.test(word) || bits & CLASS.number)
      return { from: Math.max(0, subject), to: Math.max(easter, at), head: at };
  }
  return undefined;
}

/** The name of the feast, with the word for "at" between it and the verb, in one clause. */
export function isFeast(tokens: readonly Token[], easter: number, verb: number): boolean {
  if (!EASTER.test(tokens[easter]?.word ?? '')) return false;
  const [first, last] = [Math.min(easter, verb), Math.max(easter, verb)];
  for (let at = first + 1; at <= last; at++) if (tokens[at]?.gap) return false;
  const one = tokens[easter - 1]?.word ?? '';
  return (
    AT.test(one) || (bitsAt(tokens, easter - 1) === 0 && AT.test(tokens[easter - 2]?.word ?? ''))
  );
}
