import type { Token } from '../../tokens/tokens.ts';

const IN = /^(?:in|im|at|en|em|a|w|we|в|во|у)$/;
/** Whether a word for "in" stands before a token: "in Istanbul", "в Стамбуле"; a comma may lie between. */
export const isBehindIn = (tokens: readonly Token[], at: number): boolean =>
  IN.test(tokens[at - 1]?.word ?? '');

/** The same with nothing between: what is told of happens there. */
export const isInPlace = (tokens: readonly Token[], at: number): boolean =>
  !tokens[at]?.gap && isBehindIn(tokens, at);
