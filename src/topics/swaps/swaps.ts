import { CLASS } from '../lexicon/classes.ts';
import { KIND } from '../lexicon/kinds.ts';
import type { Candidate, FoundSwap, PageEvidence } from '../tokens/candidate.ts';
import { before } from '../tokens/near.ts';
import { GAP, type Token } from '../tokens/tokens.ts';
import { isTiedToIstanbul, ofCaptives, withCaptives, withFormula } from './captives/captives.ts';
import { captivesForCaptives } from './captives/captives-for-captives.ts';
import { formulaEnd } from './captives/formula.ts';
import { isPlainAlone } from './captives/formula-alone.ts';
import { changedFor } from './captives/spanish-change.ts';
import { mutualRelease } from './captives/swap-by-release.ts';
import { addSwap, takenBy, withFormulaAfter } from './join-formula.ts';
import { isByCaptives } from './not-exchanged/by-captives.ts';
import { isHostageOfSwap } from './not-exchanged/hostage-of-a-swap.ts';
import { isNotOfCaptives } from './not-exchanged/not-of-captives.ts';
import { isTalk } from './not-exchanged/on-captives.ts';
import { isChip, isNaming, isOfGuests, isTradeOf } from './not-exchanged/other-sense.ts';
import { changedForAName, exchangeOfNames } from './people/exchange-of-names.ts';
import { handedOver } from './people/handed-over.ts';
import { heldForNationals } from './people/held-for-nationals.ts';
import { withPeople } from './people/people.ts';
import { isBusiness } from './things/business.ts';
import { isInReturn } from './things/in-return.ts';
import { isOfNamedThing, isOfOwnThing } from './things/of-own-things.ts';
import { isOfTheWriter } from './things/of-the-writer.ts';
import { isBesideCaptives, isOfOtherThings, isOfThings } from './things/things.ts';
import { isWithoutAWar } from './without-a-war.ts';

const TRIGGER = CLASS.swap | CLASS.swapVerb;

/** Swaps of captives in one clause: see the rules below for the phrases each accepts. */
export function findSwaps(tokens: readonly Token[], page: PageEvidence): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const changed = changedFor(tokens, at) ?? changedForAName(tokens, at);
    if (changed) found.push({ topic: 'swap', ...changed });
    else if (token.bits & TRIGGER) {
      const swap = readSwap(tokens, at, page, takenBy(tokens, found));
      if (swap) addSwap(tokens, found, { topic: 'swap', ...withFormulaAfter(tokens, swap) });
    } else if (token.value === KIND.mutual) {
      const release = mutualRelease(tokens, at);
      if (release) addSwap(tokens, found, { topic: 'swap', ...withFormulaAfter(tokens, release) });
    } else if (token.bits & CLASS.for && isLoose(tokens, at, page)) {
      const barter =
        captivesForCaptives(tokens, at) ??
        heldForNationals(tokens, at) ??
        (token.opens ? handedOver(tokens, at) : undefined);
      if (barter && barter.from > (found.at(-1)?.to ?? -1))
        found.push({ topic: 'swap', ...barter });
    } else if (token.bits & CLASS.number) {
      const end = formulaEnd(tokens, at);
      const alone = at > (found.at(-1)?.to ?? -1);
      if (end >= 0 && alone && isPlainAlone(tokens, at, end, page))
        found.push({ topic: 'swap', from: at, to: end, head: at });
    }
  }
  return found;
}

/** "the 1,000-for-1,000 swap": whatever follows, the formula says what is exchanged. */
const isRightBefore = (tokens: readonly Token[], { from, head }: FoundSwap): boolean =>
  from < head && formulaEnd(tokens, from) === head - 1;

/** In a page on a war and no sentence of business, looser ties do. */
const isLoose = (tokens: readonly Token[], at: number, page: PageEvidence): boolean =>
  (page.parties || page.others) && !isBusiness(tokens, at);

/** The rules, the tightest tie first; what no captive is plain in is `bare`. */
function readSwap(
  tokens: readonly Token[],
  at: number,
  page: PageEvidence,
  taken: number,
): FoundSwap | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.bits & CLASS.captive) return { from: at, to: at, head: at };
  const noun = (token.bits & CLASS.swap) !== 0;
  const loose = isLoose(tokens, at, page);
  const handed = loose && page.captives && noun ? handedOver(tokens, at) : undefined;
  if (handed?.pair) return handed;
  if (isByCaptives(tokens, at) || isInReturn(tokens, at)) return undefined;
  if (isOfOwnThing(tokens, at) || isOfTheWriter(tokens, at)) return undefined;
  if (isHostageOfSwap(tokens, at) || isNotOfCaptives(tokens, at)) return undefined;
  if (isTalk(tokens, at) || isNaming(tokens, at)) return undefined;
  if (isTradeOf(tokens, at) || isOfGuests(tokens, at)) return undefined;
  if (isChip(tokens, at) || isWithoutAWar(tokens, at, page)) return undefined;
  const captiveBefore = noun ? before(tokens, at, CLASS.captive, { tokens: 4 }) : -1;
  // "A prisoner swap and an exchange of captives": the first captive is the first swap's.
  const own = before(tokens, at, CLASS.swap, { tokens: at - captiveBefore - 1 }) < 0;
  if (captiveBefore >= 0 && own && !isOfOtherThings(tokens, at, captiveBefore))
    return { from: captiveBefore, to: at, head: at };
  const named = noun ? withFormula(tokens, at, taken) : undefined;
  if (named && isRightBefore(tokens, named)) return named;
  if (isOfThings(tokens, at) || isOfNamedThing(tokens, at)) return undefined;
  const bare: FoundSwap = { from: at, to: at, head: at, bare: true };
  // "<b>swap</b>", shown as text: no sentence speaks of it.
  const spoken = noun && token.gap !== GAP.clause;
  if (isBesideCaptives(tokens, at)) return spoken ? bare : undefined;
  return (
    ofCaptives(tokens, at) ??
    withFormula(tokens, at, taken) ??
    (loose ? withCaptives(tokens, at) : undefined) ??
    (loose && page.captives
      ? (withPeople(tokens, at) ?? exchangeOfNames(tokens, at))
      : undefined) ??
    handed ??
    (noun && isTiedToIstanbul(tokens, at, page) ? { from: at, to: at, head: at } : undefined) ??
    (spoken ? bare : undefined)
  );
}
