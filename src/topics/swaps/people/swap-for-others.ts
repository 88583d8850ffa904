import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import type { FoundSwap } from '../../tokens/candidate.ts';
import { after, before, bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

const PEOPLE = CLASS.human | CLASS.captive;
const NATIONS = CLASS.other | CLASS.america | CLASS.ukraine | CLASS.russia;
const ENDS = CLASS.swap | CLASS.swapVerb | CLASS.for | CLASS.freed;
const REACH = { middle: 3, farMiddle: 6, nationals: 3, equals: 5, subject: 7 };

/** Plurals of those who belong to a nation: "Americans", "iranesi", "Venezolaner", "американцев"; not "Israel". */
const NATIONALS =
  /(?:(?:an|el[iy])s|[aei]nos|enses|eses|ains|i?ens|aines|iennes|[ae]ni|ensi|esi|eri|(?:an|in)er[ns]?|chen|ow|ami|цев|цами|ців|цями|ян|liya|liyl[ae]|lilara?|lilarla|lilere?|lilerle)$/;
/** Turkish "with" as an ending: "bine yakın Filistinliyle takas edildi". */
const WITH = /(?:liyla|liyle|larla|lerle)$/;
const ADJECTIVE = /(?:ischen|ychen|skimi|ickimi)$/;
/** Behind nationals whose form may be an adjective's, what is none of theirs: "for ten Iranian missiles". */
const HELD = /(?:ed|eld|ti|te|dos|das|nus|тых|тих|вших)$/;

/**
 * "swapped for ten Americans", "scambiati con cinque iraniani", "gegen zehn Amerikaner ausgetauscht", "traded for an equal number
 * of servicemen", "diez estadounidenses por los que fueron intercambiados": nationals are people where captives are.
 */
export function forOthers(tokens: readonly Token[], at: number): FoundSwap | undefined {
  const to = behind(tokens, at);
  if (to !== undefined) return { from: at, to, head: at, ...ofOthers(tokens, to) };
  const from = inFront(tokens, at);
  return from >= 0 ? { from, to: at, head: at, ...ofOthers(tokens, from) } : undefined;
}

/** Nationals of others for anybody are no swap of this war, save where Ukraine is named. */
const ofOthers = (tokens: readonly Token[], at: number): { pair?: true } =>
  bitsAt(tokens, at) & (CLASS.other | CLASS.america) ? { pair: true } : {};

function behind(tokens: readonly Token[], at: number): number | undefined {
  for (let middle = at + 1; middle <= at + REACH.farMiddle; middle++) {
    const token = tokens[middle];
    // "«canjear» a los venezolanos por …": a quotation mark may close behind the verb.
    if (!token || (token.gap && middle > at + 1)) break;
    if (token.bits & CLASS.notTalks || OWN.test(token.word)) break;
    if (!(token.bits & CLASS.for) && token.word !== 'con') continue;
    const near = middle - at <= REACH.middle;
    return equalsBehind(tokens, middle) ?? (near ? nationalsBehind(tokens, middle) : undefined);
  }
  return undefined;
}

/** "zehn Amerikaner wurden ausgetauscht", "gegen zehn Amerikaner ausgetauscht", "on Amerikalıya karşılık takas edildi". */
function inFront(tokens: readonly Token[], at: number): number {
  const subject = before(tokens, at, NATIONS, { tokens: REACH.subject });
  if (subject < 1 || !isNationals(tokens, subject)) return -1;
  const passive = BE.test(tokens[at - 1]?.word ?? '') && isCounted(tokens, subject);
  const inReturn =
    (subject === at - 1 &&
      (WITH.test(tokens[subject]?.word ?? '') ||
        before(tokens, subject, CLASS.for, { tokens: REACH.nationals }) >= 0)) ||
    (subject === at - 2 && (bitsAt(tokens, at - 1) & CLASS.for) !== 0);
  return passive || inReturn ? subject : -1;
}

/** "swapped her seat for …", "swapped a goalkeeper for …": what was given is no captive. */
const OWN = /^(?:his|her|their|my|our|son|sa|ses|leur|su|sus|suo|sua|loro|seu|сво.+)$/;

const EQUAL =
  /^(?:equal|same|identi|gleich|ebenso|egal|igual|mism[oa]|mesm[oa]|ugual|pari|rown|таку|тако|стольк|равн|esit|ayni)/;
const BE =
  /^(?:were|was|been|being|be|are|fueron|fue|ser|sido|seran|foram|foi|serao|furono|essere|stati|sono|saranno|ete|etre|furent|wurden|werden|worden|zostali|zostana|byli|были|будут|були|будуть)$/;
const COUNT =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|d[eo]s|tres|trois|quatre|cinq|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|sept|huit|neuf|dix|cuatro|cinco|seis|siete|ocho|nueve|diez|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dois|duas|quatro|sete|oito|dez|десят.*|двое|двоих|двох|трое|троих|трьох|dziesieci.*|dwoch|trzech)$/;

/** Right before: in "dieci dollari americani" the count is of another noun. */
export const isCounted = (tokens: readonly Token[], at: number): boolean =>
  COUNT.test(tokens[at - 1]?.word ?? '');

/** "for an equal number of Ukrainian servicemen", "por un número idéntico de presos". */
function equalsBehind(tokens: readonly Token[], middle: number): number | undefined {
  const equal = [1, 2, 3].find((far) => EQUAL.test(tokens[middle + far]?.word ?? ''));
  const people = equal ? after(tokens, middle + equal, PEOPLE, { tokens: REACH.equals }) : -1;
  return people < 0 ? undefined : people;
}

function nationalsBehind(tokens: readonly Token[], middle: number): number | undefined {
  const to = after(tokens, middle, NATIONS, { tokens: REACH.nationals });
  return to >= 0 && isNationals(tokens, to) ? to : undefined;
}

/** Whether a token is a plural of those who belong to a nation: "Americans", "estadounidenses"; not "Iranian missiles". */
export function isNationals(tokens: readonly Token[], at: number): boolean {
  const { word = '', value = 0, bits = 0 } = tokens[at] ?? {};
  if (!(bits & NATIONS)) return false;
  if (value === KIND.swapOnly || !NATIONALS.test(word) || ADJECTIVE.test(word)) return false;
  const next = tokens[at + 1];
  if (!next || next.gap || next.word.length <= 3 || next.bits & ENDS) return true;
  return (
    /(?:[ai]ns|lis|ев|ів|ами|ями)$/.test(word) ||
    HELD.test(next.word) ||
    BE.test(next.word) ||
    (bitsAt(tokens, at + 1) & PEOPLE) !== 0
  );
}
