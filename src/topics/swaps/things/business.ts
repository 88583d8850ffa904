import { CLASS } from '../../lexicon/classes.ts';
import { after, bitsAt, sentenceAround, sentenceBits } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';

const PARTIES = CLASS.ukraine | CLASS.russia | CLASS.other;

/** "The club froze the hostage out and traded him": no war, no parties. */
export function isBusiness(tokens: readonly Token[], at: number): boolean {
  const sentence = sentenceBits(tokens, at, at);
  if (!(sentence & CLASS.notTalks) || sentence & PARTIES) return false;
  if (areCounted(tokens, at)) return false;
  // Behind a semicolon something else is told of: "…; an orchestra played".
  const [first, last] = sentenceAround(tokens, at, at);
  for (let near = at; near >= first; near--) {
    if (bitsAt(tokens, near) & CLASS.notTalks) return true;
    if (tokens[near]?.gap === GAP.clause) break;
  }
  for (let near = at + 1; near <= last && tokens[near]?.gap !== GAP.clause; near++)
    if (bitsAt(tokens, near) & CLASS.notTalks) return true;
  return false;
}

/** "«Тысяча на тысячу»: дилер обменяет", "“bine bin” zam": a firm or a wage right behind a formula that ends at `end`. */
export const isFormulaOfBusiness = (tokens: readonly Token[], end: number): boolean =>
  after(tokens, end, CLASS.notTalks, { tokens: 2, breaks: 1 }) >= 0 && isBusiness(tokens, end);

const SMALLEST = 50;

/** "Il negoziante udì che mille prigionieri per parte …": so many captives are no joke of a shopkeeper's. */
function areCounted(tokens: readonly Token[], at: number): boolean {
  const [first, last] = sentenceAround(tokens, at, at);
  for (let near = first; near < last; near++) {
    const { bits = 0, value = 0 } = tokens[near] ?? {};
    const captive = !tokens[near + 1]?.gap && bitsAt(tokens, near + 1) & CLASS.captive;
    if (captive && bits & CLASS.number && value >= SMALLEST) return true;
  }
  return false;
}
