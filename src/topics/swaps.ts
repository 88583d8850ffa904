import type { Candidate, PageEvidence } from './candidate.ts';
import { CLASS } from './classes.ts';
import { formulaEnd } from './formula.ts';
import { after, before, sentenceBits } from './near.ts';
import { GAP, type Token } from './tokens.ts';

const TRIGGER = CLASS.swap | CLASS.swapVerb;
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
      if (swap) found.push({ topic: 'swap', ...swap });
    } else if (token.bits & CLASS.number) {
      const end = formulaEnd(tokens, at);
      if (end >= 0 && token.value >= 100 && (page.captives || page.istanbul))
        found.push({ topic: 'swap', from: at, to: end, head: at });
    }
  }
  return found;
}

function readSwap(tokens: readonly Token[], at: number, page: PageEvidence): Found {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.bits & CLASS.captive) return { from: at, to: at, head: at };
  const captiveBefore = before(tokens, at, CLASS.captive, { tokens: 4 });
  if (captiveBefore >= 0 && token.bits & CLASS.swap) {
    return { from: captiveBefore, to: at, head: at };
  }
  if (isOfThings(tokens, at)) return undefined;
  return (
    withCaptives(tokens, at) ??
    withFormula(tokens, at) ??
    (page.captives ? withPeople(tokens, at) : undefined) ??
    (token.bits & CLASS.swap ? { from: at, to: at, head: at, bare: true } : undefined)
  );
}

/** "currency swap", "exchange rate", "exchange of views", "обмен телами", "обменялись меморандумами". */
function isOfThings(tokens: readonly Token[], at: number): boolean {
  if (before(tokens, at, THINGS, { tokens: 1 }) >= 0) return true;
  const thing = after(tokens, at, THINGS | CLASS.captive, { tokens: 4 });
  return thing >= 0 && ((tokens[thing]?.bits ?? 0) & THINGS) !== 0;
}

/** "exchange 1,000 prisoners", "обмін усіма полоненими", "swap, 215 prisoners", "prisoners could be exchanged". */
function withCaptives(tokens: readonly Token[], at: number): Found {
  const right = after(tokens, at, CLASS.captive, { tokens: 8, breaks: 1 });
  if (right >= 0) return { from: at, to: right, head: at };
  const pureVerb = !((tokens[at]?.bits ?? 0) & CLASS.swap);
  const left = before(
    tokens,
    at,
    CLASS.captive,
    pureVerb ? { tokens: 8, breaks: 1 } : { tokens: 6 },
  );
  return left >= 0 ? { from: left, to: at, head: at } : undefined;
}

/** "1,000-for-1,000 swap", "обмен «тысяча на тысячу»", "échange à 1 000 contre 1 000". */
function withFormula(tokens: readonly Token[], at: number): Found {
  for (let start = at - 6; start <= at + 4; start++) {
    const end = start < 0 ? -1 : formulaEnd(tokens, start);
    if (end < 0 || sentenceBreak(tokens, Math.min(start, at), Math.max(end, at))) continue;
    return { from: Math.min(start, at), to: Math.max(end, at), head: at };
  }
  return undefined;
}

/** "303 people were exchanged", "215 kişinin takası", "freed in an exchange", "Карелину обменяли на Петрова". */
function withPeople(tokens: readonly Token[], at: number): Found {
  const verb = ((tokens[at]?.bits ?? 0) & CLASS.swapVerb) !== 0;
  const right = after(tokens, at, CLASS.human, { tokens: 5, breaks: verb ? 1 : 0 });
  if (right >= 0) return { from: at, to: right, head: at };
  const left = before(tokens, at, CLASS.human, { tokens: 5 });
  if (left >= 0) return { from: left, to: at, head: at };
  const freed = before(tokens, at, CLASS.freed, { tokens: 4 });
  if (freed >= 0) return { from: freed, to: at, head: at };
  return verb ? namedPair(tokens, at) : undefined;
}

function namedPair(tokens: readonly Token[], at: number): Found {
  const middle = after(tokens, at, CLASS.for, { tokens: 2 });
  const other = tokens[middle + 1];
  const one = tokens[at - 1];
  if (middle < 0 || !other?.capital || other.gap !== GAP.none || !one) return undefined;
  if (sentenceBits(tokens, at, at) & CLASS.notTalks) return undefined;
  return { from: one.gap !== GAP.hard || one.capital ? at - 1 : at, to: middle + 1, head: at };
}

function sentenceBreak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (tokens[at]?.gap === GAP.hard) return true;
  return false;
}
