import type { Token } from '../../tokens/tokens.ts';

const HOME = /^(?:home|homes|casa|case)$/;
const TO =
  /^(?:a|para|em|brought|brings?|bring|came|comes?|come|coming|sent|returned|returns?|return|returning|go|goes|going|went|got|back|welcomed?|head|headed|them|him|her)$/;

/** "the swap brought home 390 people", "il canje devolvió a casa": where to, no house that is exchanged. */
export const isHomeward = (tokens: readonly Token[], at: number): boolean =>
  HOME.test(tokens[at]?.word ?? '') && !tokens[at]?.gap && TO.test(tokens[at - 1]?.word ?? '');
