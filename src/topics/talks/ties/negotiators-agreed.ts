import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import { bitsAt } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { isInPlace } from './in-place.ts';

/** Verbs of agreeing and promising, folded stems of the ten languages. */
const AGREE =
  /^(?:agree|promis|settl|pledg|struck|домов|погодил|пообіця|обіця|узгод|ухвал|договор|услов|пообещ|обеща|согласов|anlas|kararlas|uzlas|verein|einig|verspra|verspro|zugesag|conven|convin|conclu|accord|entend|acord|pact|promet|concord|acert|combin|pattui|stabilir|uzgod|dogad|obieca|ustal|zgodzi|umow)/;
const PAIR = CLASS.ukraine | CLASS.russia;
const SMALL_WORD = 3;
const REACH = { parties: 7, verb: 3, behind: 3 };

/**
 * The negotiators right before or behind "in Istanbul" who agreed there, or who are of both parties; -1 for none: "what negotiators in
 * Istanbul promised", "w Stambule delegacje dogadały się", "pactaron en Estambul sus negociadores", "the delegations of Kyiv and Moscow in Istanbul". None: "negotiators flew to
 * Istanbul", "the delegation in Istanbul had tea".
 */
export function negotiatorsThere(tokens: readonly Token[], at: number): number {
  if (!isInPlace(tokens, at)) return -1;
  const before = negotiatorsBefore(tokens, at);
  if (before >= 0) return before;
  for (let next = at + 1; next <= at + REACH.behind; next++) {
    const token = tokens[next];
    if (!token || token.gap) return -1;
    if (token.value === KIND.negotiator)
      return isSeveral(token) && (agree(tokens, next) || haveAgreed(tokens, at)) ? next : -1;
  }
  return -1;
}

function negotiatorsBefore(tokens: readonly Token[], at: number): number {
  let parties = 0;
  for (let near = at - 2; near >= at - REACH.parties; near--) {
    const token = tokens[near];
    if (!token || tokens[near + 1]?.gap) return -1;
    if (token.value === KIND.negotiator)
      return (parties & PAIR) === PAIR || (isSeveral(token) && agree(tokens, at)) ? near : -1;
    if (!(token.bits & PAIR) && token.word.length > SMALL_WORD) return -1;
    parties |= bitsAt(tokens, near);
  }
  return -1;
}

/** "pactaron en Estambul sus negociadores": the verb right before "in Istanbul", its subject behind. */
const haveAgreed = (tokens: readonly Token[], at: number): boolean =>
  AGREE.test(tokens[at - 2]?.word ?? '') && !tokens[at - 1]?.gap;

/** One delegation may agree with its hotel. */
const isSeveral = ({ word }: Token): boolean =>
  !/^(?:delegation|delegacion|delegazione|delegacao|delegacja|делегация|делегація|comitiva|heyet|emissary|emisario|emissario)$/.test(
    word,
  );

/** A verb of agreeing behind a token, with no other clause between. */
function agree(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + REACH.verb; next++) {
    const { word = '', gap = GAP.hard } = tokens[next] ?? {};
    if (gap) return false;
    if (AGREE.test(word)) return true;
  }
  return false;
}
