import { CLASS } from '../lexicon/classes.ts';
import { KIND } from '../lexicon/kinds.ts';
import type { Candidate } from '../tokens/candidate.ts';
import { GAP, type Token } from '../tokens/tokens.ts';

const BOTH =
  /^(?:both|two|beid\w*|zwei|deux|ambos|ambas|entrambi|entrambe|due|dos|dois|duas|obu|oba|обо\S+|обе\S+|двух|двумя|двох|двома|iki)$/;
const SIDES =
  /^(?:countr|nations?$|states?$|sides?$|lander|staat|seiten|parteien|pays|camps|paises|estados|partes|lados|paesi|stati$|parti$|kraj|panstw|stron|стран|государств|сторон|країн|держав|ulke|taraf|devlet)/;
const REACH = 4;

/**
 * Whether those who exchange or talk are called the two, right behind the mention, before anybody else is named: "veintidós
 * canjes de prisioneros entre ambos países y, en otras regiones, …", "the swaps between the two countries". Whose page it is
 * tells which two: see `scopeOf`.
 */
export function isOfBothSides(
  tokens: readonly Token[],
  { from, to }: Candidate,
  first: number,
): boolean {
  for (let at = from; at <= to + REACH; at++) {
    const token = tokens[at];
    if (!token || isAnother(token) || (at > to && token.gap >= GAP.clause)) return false;
    const both = at >= to && BOTH.test(token.word);
    if (both && [at + 1, at + 2].some((near) => SIDES.test(tokens[near]?.word ?? '')))
      return !tokens.slice(first, from).some(isAnother);
  }
  return false;
}

const isAnother = (token: Token | undefined): boolean =>
  token !== undefined && (token.bits & CLASS.other) !== 0 && token.value !== KIND.swapOnly;
