import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import type { FoundSwap, PageEvidence } from '../../tokens/candidate.ts';
import { after, before, bitsAt, hasSentenceBreak, sentenceBits } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { isFigure } from '../not-exchanged/figure.ts';
import { isOnCaptives } from '../not-exchanged/on-captives.ts';
import { isOverAThing } from '../not-exchanged/over-a-thing.ts';
import { isFormulaOfBusiness } from '../things/business.ts';
import { isOneOfTwo } from '../things/things.ts';
import { formulaEnd } from './formula.ts';
import { isParticiple } from './participle.ts';

/** "exchange of 1,000 detained persons", "exchange 1,000 prisoners", "обмін усіма полоненими". */
export function ofCaptives(tokens: readonly Token[], at: number): FoundSwap | undefined {
  const right = after(tokens, at, CLASS.captive, { tokens: 8 });
  if (right < 0 || !isExchanged(tokens, at, right)) return undefined;
  return { from: at, to: right, head: at };
}

/** Whether captives behind the word are what it is of. */
const isExchanged = (tokens: readonly Token[], at: number, captive: number): boolean =>
  !(isOwner(tokens, captive) || isFigure(tokens, captive) || isOnCaptives(tokens, at, captive));

/** "exchanged prisoner uniforms". */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  /^(?:prisoner|captive|hostage|detainee|inmate)$/.test(tokens[at]?.word ?? '') &&
  !tokens[at + 1]?.gap &&
  (bitsAt(tokens, at + 1) & (CLASS.notSwap | CLASS.swap)) === CLASS.notSwap;

/** "1.200 presos de guerra por bando entrarán en el próximo canje". */
const FAR = 11;
const COUNTED = CLASS.number | CLASS.for;

/**
 * "swap, 215 prisoners", "prisoners could be exchanged", "hostages for prisoners: the swap",
 * "a thousand prisoners each: the exchange".
 */
export function withCaptives(tokens: readonly Token[], at: number): FoundSwap | undefined {
  const behind = behindAside(tokens, at);
  if (behind >= 0 && isExchanged(tokens, at, behind)) return { from: at, to: behind, head: at };
  const right = after(tokens, at, CLASS.captive, { tokens: 8, breaks: 1 });
  if (right >= 0 && isExchanged(tokens, at, right)) return { from: at, to: right, head: at };
  const pureVerb = !(bitsAt(tokens, at) & CLASS.swap) || isParticiple(tokens, at);
  const reach = pureVerb ? { tokens: 9, breaks: 2 } : { tokens: 6 };
  const left = before(tokens, at, CLASS.captive, reach);
  if (isOfAnotherVerb(tokens, left, at) || isOverAThing(tokens, left, at)) return undefined;
  if (left >= 0 && !isOneOfTwo(tokens, left) && !isFigure(tokens, left))
    return { from: left, to: at, head: at };
  const far = before(tokens, at, CLASS.captive, { tokens: FAR });
  if (far > 0 && before(tokens, far, CLASS.number, { tokens: 1 }) >= 0)
    return { from: far, to: at, head: at };
  const counted = before(tokens, at, CLASS.captive, { tokens: 6, breaks: 1 });
  const isCounted = counted > 0 && before(tokens, counted, COUNTED, { tokens: 2 }) >= 0;
  // "Captives return: how an exchange is made".
  const comeBack = counted >= 0 && after(tokens, counted, CLASS.freed, { tokens: 2 }) >= 0;
  return isCounted || comeBack ? { from: counted, to: at, head: at } : undefined;
}

/** "si scambiarono, nel porto di Smirne, prigionieri": whom, behind an aside between commas. */
function behindAside(tokens: readonly Token[], at: number): number {
  const pure = (bitsAt(tokens, at) & TRIGGER) === CLASS.swapVerb;
  if (!pure || tokens[at + 1]?.gap !== GAP.soft) return -1;
  for (let end = at + 2; end <= at + LONGEST_ASIDE; end++) {
    const gap = tokens[end]?.gap;
    if (gap === undefined || gap > GAP.soft) return -1;
    if (gap === GAP.soft) return after(tokens, end - 1, CLASS.captive, { tokens: 3, breaks: 1 });
  }
  return -1;
}
const TRIGGER = CLASS.swap | CLASS.swapVerb;
/** Words between the commas. */
const LONGEST_ASIDE = 7;

/** "Пленные меняли сигареты на хлеб, надзиратели (менялись) сменами": captives who do another thing, and a verb of others. */
const isOfAnotherVerb = (tokens: readonly Token[], captive: number, at: number): boolean =>
  tokens[at]?.value === KIND.active &&
  tokens[captive]?.value === KIND.agent &&
  before(tokens, at, CLASS.swapVerb, { tokens: at - captive, breaks: 2 }) > captive;

/** "1,000-for-1,000 swap", "обмен «тысяча на тысячу»", "el canje de los mil"; not the formula of the swap before, which ends at `taken`. */
export function withFormula(
  tokens: readonly Token[],
  at: number,
  taken: number,
): FoundSwap | undefined {
  for (let start = Math.max(at - 6, taken + 1); start <= at + 4; start++) {
    const end = start < 0 ? -1 : formulaEnd(tokens, start);
    const [from, to] = [Math.min(start, at), Math.max(end, at)];
    if (end < 0 || (end < at && isFormulaOfBusiness(tokens, end))) continue;
    if (!hasSentenceBreak(tokens, from, to)) return { from, to, head: at };
  }
  return undefined;
}

/** "Intercâmbio em Istambul: vale a pena?": a stay abroad has the same name. */
const ABROAD = /^intercambios?$/;
const OF_A_WAR = CLASS.political | CLASS.ukraine | CLASS.russia | CLASS.number | CLASS.human;

/** "the exchange agreed in Istanbul", "the Istanbul exchange" in a sentence on the war. */
export function isTiedToIstanbul(
  tokens: readonly Token[],
  at: number,
  page: PageEvidence,
): boolean {
  const tied =
    after(tokens, at, CLASS.istanbul, { tokens: 4 }) >= 0 ||
    before(tokens, at, CLASS.istanbul, { tokens: 1 }) >= 0;
  const sentence = sentenceBits(tokens, at, at);
  if (!tied || sentence & CLASS.notTalks) return false;
  if (ABROAD.test(tokens[at]?.word ?? '') && !(sentence & OF_A_WAR)) return false;
  if (before(tokens, at, CLASS.notSwap, { tokens: 4 }) >= 0) return false;
  return page.parties || (sentence & CLASS.political) !== 0;
}
