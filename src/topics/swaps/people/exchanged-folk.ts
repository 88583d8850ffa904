import { CLASS } from '../../lexicon/classes.ts';
import type { FoundSwap } from '../../tokens/candidate.ts';
import { bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

/** Participles of what was done to somebody. */
const DONE =
  /^(?:обміняни|обмінян[аоу]|обмененн|обменянн|exchanged$|swapped$|(?:aus|frei)getauscht|canjead[oa]s?$|intercambiad[oa]s?$|echangee?s?$|scambiat[aoie]$|trocad[oa]s?$)/;
/** How people call their own, who are soldiers only where captives are: "lads", "ребят". */
const FOLK =
  /^(?:lads?|boys|guys|fellows?|хлопц(?:і|ів|ям|ями|ях)|хлопець|хлопця|ребята|ребят|ребятам|ребятами|парн(?:и|еи|ям|ями)|дівчат(?:а|ам|ами)?|девчат(?:а|ам|ами)?|земляк(?:и|ів|ов|ам|ами)?|односельц?(?:і|ів|чан|чане)|jungs?|burschen|muchach[oa]s|chic[oa]s|gars|garcons|ragazz[oiea]|rapaz|rapazes)$/;
/** "exchanged boys' shirts". */
const WHOSE = /^s$/;

/** "обміняних хлопців", "the exchanged lads", "los muchachos canjeados", "freigetauschte Jungs": the participle beside whom it was done to. */
export function exchangedFolk(tokens: readonly Token[], at: number): FoundSwap | undefined {
  if (!DONE.test(tokens[at]?.word ?? '')) return undefined;
  for (const folk of [at + 1, at - 1]) {
    const [from, to] = [Math.min(folk, at), Math.max(folk, at)];
    if (!FOLK.test(tokens[folk]?.word ?? '') || tokens[to]?.gap) continue;
    const next = tokens[to + 1];
    const owner = next && !next.gap && (WHOSE.test(next.word) || next.bits & CLASS.notSwap);
    if (!owner && !isActive(tokens, at, folk)) return { from, to, head: at };
  }
  return undefined;
}

const AGENT = /^(?:exchanged|swapped)$/;

/** "the boys exchanged shirts": English has one form for both. */
const isActive = (tokens: readonly Token[], at: number, folk: number): boolean =>
  folk < at &&
  AGENT.test(tokens[at]?.word ?? '') &&
  tokens[at + 1] !== undefined &&
  !tokens[at + 1]?.gap &&
  !(bitsAt(tokens, at + 1) & (CLASS.month | CLASS.for));
