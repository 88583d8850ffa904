import { CLASS } from '../../lexicon/classes.ts';
import type { FoundSwap } from '../../tokens/candidate.ts';
import { after, before, bitsAt } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { isRelative, WHICH } from './relative-clause.ts';

const PEOPLE = CLASS.captive | CLASS.human;
/** Coming out, in a clause on a swap: folded stems of the ten languages. */
const OUT =
  /^(?:вышл|вышел|выходи|вииш|виходи|wyszl|wychodz|came|walked|(?:frei)?kam(?:en)?$|sorti|sortir|salieron|salio$|uscir|uscit|sairam|saiu$|cikti|cikan)/;
const WHO = /^(?:що|что|qui|che|that|die|das)$/;
const REACH = { comma: 4, clause: 6, people: 3 };
const SMALL_WORD = 4;

/**
 * A swap and who was freed in it, told behind its comma: "обмен 2022 года, вернувший командиров", "the exchange, in which Gershkovich
 * came out", "обмен, по которому вышли Гершкович и Кара-Мурза"; not "the exchange, returned by post", "обмен, который вышел
 * боком". `at`: the noun.
 */
export function freedInIt(tokens: readonly Token[], at: number): FoundSwap | undefined {
  if (!(bitsAt(tokens, at) & CLASS.swap)) return undefined;
  const comma = commaBehind(tokens, at);
  if (comma < 0) return undefined;
  if (bitsAt(tokens, comma) & CLASS.freed) {
    const people = after(tokens, comma, PEOPLE, { tokens: REACH.people });
    return people < 0 ? undefined : { from: at, to: people, head: at };
  }
  if (!isRelative(tokens, comma) && !WHO.test(tokens[comma]?.word ?? '')) return undefined;
  // "Обмен, который вышел боком": who came out in it is told behind "по которому", "in which".
  const inWhich =
    !WHICH.test(tokens[comma]?.word ?? '') && WHICH.test(tokens[comma + 1]?.word ?? '');
  for (let next = comma + 1; next <= comma + REACH.clause && !tokens[next]?.gap; next++) {
    const { bits = 0, word = '' } = tokens[next] ?? {};
    if (bits & CLASS.freed || (inWhich && OUT.test(word))) return { from: at, to: next, head: at };
  }
  return undefined;
}

/** The token behind the comma, with nothing between but a year and small words; -1 for none. */
function commaBehind(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next <= at + REACH.comma; next++) {
    const { gap = GAP.hard, word = '' } = tokens[next] ?? {};
    if (gap === GAP.soft) return next;
    if (gap || word.length > SMALL_WORD + 1) return -1;
  }
  return -1;
}

const IN = /^(?:in|into|im|en|dans|em|na|nel|nello|do|w|в|у|do)$/;
const THIS =
  /^(?:the|this|that|den|diesen|dem|l|le|cet|el|este|lo|questo|esta|a|ten|tego|этот|тот|цеи|тои|bu)$/;
const INCLUDE =
  /^(?:includ|inclu[isoy]|inkl|включ|внес|потрап|попа(?:л|д|ст)|aufgenomm|aufnehm|aufzunehm|einbezog|einbezieh|incorpor|wlacz|trafi|dahil)/;

/**
 * Somebody who comes into a swap, where captives are told of: "если в этот обмен его включат", "to be included in the swap", "in den
 * Austausch aufgenommen", "takasa dahil edilecek". `at`: the noun.
 */
export function includedInIt(tokens: readonly Token[], at: number): FoundSwap | undefined {
  if (!(bitsAt(tokens, at) & CLASS.swap) || (tokens[at + 1]?.bits ?? 0) & CLASS.notSwap)
    return undefined;
  const [one, two] = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''];
  const dative =
    /(?:a|ina)$/.test(tokens[at]?.word ?? '') && /^dahil/.test(tokens[at + 1]?.word ?? '');
  const opens = IN.test(one) ? at - 1 : THIS.test(one) && IN.test(two) ? at - 2 : -1;
  if (dative) return { from: at, to: at + 1, head: at };
  if (opens < 0 || before(tokens, at, CLASS.notSwap, { tokens: REACH.clause }) >= 0)
    return undefined;
  for (const next of [at + 1, at + 2, at + 3]) {
    if (tokens[next]?.gap) break;
    if (INCLUDE.test(tokens[next]?.word ?? '')) return { from: opens, to: next, head: at };
  }
  if (tokens[opens]?.gap || !INCLUDE.test(tokens[opens - 1]?.word ?? '')) return undefined;
  return { from: opens - 1, to: at, head: at };
}
