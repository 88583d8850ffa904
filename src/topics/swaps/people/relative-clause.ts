import { GAP, type Token } from '../../tokens/tokens.ts';

/** Relative pronouns of the ten languages, folded stems. */
export const WHICH =
  /^(?:котор|яко|якии|ktor|welche|dem$|der$|dessen$|laquelle|lequel|which|cui$|quale|cual|que$|qual)/;

/** "обмен, в котором освободили …", "der Austausch, bei dem … freikam": the clause is of the swap before its comma. */
export const isRelative = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]?.gap === GAP.soft &&
  [comma, comma + 1].some((at) => WHICH.test(tokens[at]?.word ?? ''));
