import type { Candidate, PageEvidence } from './candidate.ts';
import { CLASS } from './classes.ts';
import { formulaEnd } from './formula.ts';
import { after, before, sentenceBits } from './near.ts';
import { GAP, type Token } from './tokens.ts';

const TRIGGER = CLASS.swap | CLASS.swapVerb;
const PEOPLE = CLASS.human | CLASS.wounded;
const THINGS = CLASS.notSwap | CLASS.body;

type Found = Omit<Candidate, 'topic'> | undefined;

/** Swaps of captives in one clause: see the rules below for the phrases each accepts. */
export function findSwaps(tokens: readonly Token[], page: PageEvidence): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.bits & TRIGGER) {
      const swap = readSwap(tokens, at, page);
      if (swap) found.push({ topic: 'swap', ...withFormulaAfter(tokens, swap) });
    } else if (token.bits & CLASS.number) {
      const end = formulaEnd(tokens, at);
      if (end >= 0 && token.value >= 100 && (page.captives || page.istanbul))
        found.push({ topic: 'swap', from: at, to: end, head: at });
    }
  }
  return found;
}

const FORMULA_REACH = 4;

/** "exchange of prisoners in the 1,000-for-1,000 format" is one mention. */
function withFormulaAfter(tokens: readonly Token[], swap: NonNullable<Found>): NonNullable<Found> {
  const { to } = swap;
  for (let start = to + 1; start <= to + FORMULA_REACH; start++) {
    if (tokens[start]?.gap === GAP.hard) break;
    const end = swap.bare ? -1 : formulaEnd(tokens, start);
    if (end >= 0) return { ...swap, to: end };
  }
  return swap;
}

function readSwap(tokens: readonly Token[], at: number, page: PageEvidence): Found {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.bits & CLASS.captive) return { from: at, to: at, head: at };
  const noun = (token.bits & CLASS.swap) !== 0;
  const captiveBefore = noun ? before(tokens, at, CLASS.captive, { tokens: 4 }) : -1;
  if (captiveBefore >= 0) return { from: captiveBefore, to: at, head: at };
  if (isOfThings(tokens, at)) return undefined;
  const loose = (page.parties || page.others) && !isBusiness(sentenceBits(tokens, at, at));
  const bare: Found = { from: at, to: at, head: at, bare: true };
  return (
    ofCaptives(tokens, at) ??
    (loose ? withCaptives(tokens, at) : undefined) ??
    withFormula(tokens, at) ??
    (loose && page.captives ? withPeople(tokens, at) : undefined) ??
    (noun && isTiedToIstanbul(tokens, at, page) ? { from: at, to: at, head: at } : undefined) ??
    (noun ? bare : undefined)
  );
}

/** "the exchange agreed in Istanbul", "the Istanbul exchange" in a sentence on the war. */
function isTiedToIstanbul(tokens: readonly Token[], at: number, page: PageEvidence): boolean {
  const tied =
    after(tokens, at, CLASS.istanbul, { tokens: 4 }) >= 0 ||
    before(tokens, at, CLASS.istanbul, { tokens: 1 }) >= 0;
  const sentence = sentenceBits(tokens, at, at);
  if (!tied || sentence & CLASS.notTalks) return false;
  return page.parties || (sentence & CLASS.political) !== 0;
}

/** "The club froze the hostage out and traded him": no war, no parties. */
function isBusiness(sentence: number): boolean {
  return (
    (sentence & CLASS.notTalks) !== 0 && !(sentence & (CLASS.ukraine | CLASS.russia | CLASS.other))
  );
}

/** "currency swap", "exchange rate", "exchange of views", "обмен телами", "обменялись меморандумами". */
function isOfThings(tokens: readonly Token[], at: number): boolean {
  if (before(tokens, at, THINGS, { tokens: 1 }) >= 0) return true;
  // In "1,000 persons exchanged in what remains …" the people come first.
  const people = before(tokens, at, PEOPLE, { tokens: 1 }) >= 0;
  const thing = after(tokens, at, THINGS | CLASS.captive, { tokens: people ? 2 : 4 });
  return thing >= 0 && ((tokens[thing]?.bits ?? 0) & THINGS) !== 0;
}

/** "exchange of 1,000 detained persons", "exchange 1,000 prisoners", "обмін усіма полоненими". */
function ofCaptives(tokens: readonly Token[], at: number): Found {
  const right = after(tokens, at, CLASS.captive, { tokens: 8 });
  return right >= 0 ? { from: at, to: right, head: at } : undefined;
}

/** "swap, 215 prisoners", "prisoners could be exchanged", "hostages for prisoners: the swap". */
function withCaptives(tokens: readonly Token[], at: number): Found {
  const right = after(tokens, at, CLASS.captive, { tokens: 8, breaks: 1 });
  if (right >= 0) return { from: at, to: right, head: at };
  const pureVerb = !((tokens[at]?.bits ?? 0) & CLASS.swap);
  const reach = pureVerb ? { tokens: 9, breaks: 2 } : { tokens: 6 };
  const left = before(tokens, at, CLASS.captive, reach);
  if (left >= 0) return { from: left, to: at, head: at };
  const pair = before(tokens, at, CLASS.captive, { tokens: 4, breaks: 1 });
  const isPair = pair > 0 && ((tokens[pair - 1]?.bits ?? 0) & CLASS.for) !== 0;
  return isPair ? { from: pair, to: at, head: at } : undefined;
}

/** "1,000-for-1,000 swap", "обмен «тысяча на тысячу»", "el canje de los mil". */
function withFormula(tokens: readonly Token[], at: number): Found {
  for (let start = at - 6; start <= at + 4; start++) {
    const end = start < 0 ? -1 : formulaEnd(tokens, start);
    const [from, to] = [Math.min(start, at), Math.max(end, at)];
    if (end >= 0 && !hasSentenceBreak(tokens, from, to)) return { from, to, head: at };
  }
  return undefined;
}

/**
 * In a page about a war and its captives: "303 people were exchanged", "215 kişinin takası", "freed
 * in an exchange", "exchange of the badly wounded", "the exchange of the thousand", "exchanged 205
 * each", "Карелину обменяли на Петрова".
 */
function withPeople(tokens: readonly Token[], at: number): Found {
  const verb = ((tokens[at]?.bits ?? 0) & CLASS.swapVerb) !== 0;
  const right = after(tokens, at, PEOPLE, { tokens: 6, breaks: verb ? 1 : 0 });
  if (right >= 0) return { from: at, to: right, head: at };
  const counted = countedPeople(tokens, at);
  if (counted >= 0) return { from: at, to: counted, head: at };
  const left = before(tokens, at, PEOPLE, verb ? { tokens: 8, breaks: 2 } : { tokens: 3 });
  if (left >= 0 && before(tokens, left, CLASS.body, { tokens: 4 }) < 0) {
    return { from: left, to: at, head: at };
  }
  const freedBefore = before(tokens, at, CLASS.freed, { tokens: 4 });
  if (freedBefore >= 0) return { from: freedBefore, to: at, head: at };
  const freedAfter = after(tokens, at, CLASS.freed, { tokens: 7 });
  if (freedAfter >= 0) return { from: at, to: freedAfter, head: at };
  const count = countAfter(tokens, at);
  if (count >= 0) return { from: at, to: count, head: at };
  return verb ? (onDate(tokens, at) ?? namedPair(tokens, at)) : undefined;
}

/** "In the swap of 6 May, 205 soldiers …". */
function countedPeople(tokens: readonly Token[], at: number): number {
  const people = after(tokens, at, PEOPLE, { tokens: 9, breaks: 1 });
  if (people < 0) return -1;
  const count = before(tokens, people, CLASS.number, { tokens: 3 });
  return count > at && isCount(tokens[count]?.value ?? 0) ? people : -1;
}

/** "146 were traded", "les échangés du 23 mai". */
function onDate(tokens: readonly Token[], at: number): Found {
  const count = before(tokens, at, CLASS.number, { tokens: 2 });
  if (count >= 0 && isCount(tokens[count]?.value ?? 0)) return { from: count, to: at, head: at };
  const month = after(tokens, at, CLASS.month, { tokens: 4 });
  const dated = month >= 0 && after(tokens, at, CLASS.number, { tokens: 3 }) >= 0;
  return dated ? { from: at, to: month, head: at } : undefined;
}

function isCount(value: number): boolean {
  return value >= 20 && (value < 1990 || value > 2040);
}

/** "the swap of the thousand", "exchanged 205 apiece": a count of nothing else. */
function countAfter(tokens: readonly Token[], at: number): number {
  const count = after(tokens, at, CLASS.number, { tokens: 3 });
  const value = tokens[count]?.value ?? 0;
  return value >= 100 && isCount(value) ? count : -1;
}

function namedPair(tokens: readonly Token[], at: number): Found {
  const middle = after(tokens, at, CLASS.for, { tokens: 2 });
  const other = tokens[middle + 1];
  const one = tokens[at - 1];
  if (middle < 0 || !other?.capital || other.gap !== GAP.none || !one?.capital) return undefined;
  if (sentenceBits(tokens, at, at) & CLASS.notTalks) return undefined;
  return { from: at - 1, to: middle + 1, head: at, pair: true };
}

function hasSentenceBreak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (tokens[at]?.gap === GAP.hard) return true;
  return false;
}
