import { CLASS } from '../../lexicon/classes.ts';
import { bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

/** What is to be done again; the present may tell of the first talks in years. */
const AGAIN =
  /^(?:volver|volveran|volverian|vuelvan|voltar|voltarao|voltariam|voltem|tornino|tornerebbero)$/;
const ACTS = CLASS.meet | CLASS.talks;

/** "volver a sentarse en Estambul", "voltarão a negociar", "tornerebbero a trattare": talks to come; not "volver a casa". */
export const isToBeAgain = (tokens: readonly Token[], at: number): boolean =>
  AGAIN.test(tokens[at]?.word ?? '') &&
  tokens[at + 1]?.word === 'a' &&
  (bitsAt(tokens, at + 2) & ACTS) !== 0;
