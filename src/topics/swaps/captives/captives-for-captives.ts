import { CLASS } from '../../lexicon/classes.ts';
import type { FoundSwap } from '../../tokens/candidate.ts';
import { after, before, bitsAt } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';

const PEOPLE = CLASS.captive | CLASS.human;
const REACH = { given: 8, got: 3, many: 6 };
/** "in cambio di centinaia di detenuti". */
const QUANTITY =
  /^(?:hundreds|dozens|scores|thousands|centinai|decin|migliai|centain|dizain|millier|centenares|decenas|cientos|miles|centenas|dezenas|milhares|hunderte|dutzende|tausende|setk|dziesiat|tysi|сотн|сотень|десятк|тысяч|тисяч|yuzlerce|onlarca)/;
/** Fewer may be days or things. */
const SMALLEST = 50;
/** Turkish has it behind what is got: "240 mahkûma karşılık". */
const BEHIND = /^karsili/;
/** What is said of captives, and who they are not: "held for captured soldiers". */
const STATE = /^(?:captured|detained|jailed|imprisoned|incarcerated|captivity|detention)$/;

/**
 * Captives for captives, with no word of exchange but "for": "the prisoners-for-prisoners deal", "Geiseln gegen Häftlinge",
 * "ostaggi liberati in cambio di 240 detenuti", "mil prisioneros por bando a cambio de otros mil"; not "prisoners work in
 * return for food", "presos por robo". `at`: the "for".
 */
export function captivesForCaptives(tokens: readonly Token[], at: number): FoundSwap | undefined {
  const token = tokens[at];
  if (!token || !(token.bits & CLASS.for) || BEHIND.test(token.word)) return undefined;
  // "in cambio di", "a cambio de", "w zamian za" say it of themselves; a mere "for" only right between the two.
  const opens = token.opens ?? 0;
  const from = opens
    ? before(tokens, at - opens, CLASS.captive, { tokens: REACH.given })
    : captiveAt(tokens, at - 1);
  if (from < 0 || (!opens && token.gap)) return undefined;
  const got = [at + 1, at + 2].some((near) => QUANTITY.test(tokens[near]?.word ?? ''))
    ? REACH.many
    : REACH.got;
  const to = after(tokens, at, opens ? PEOPLE : CLASS.captive, { tokens: got });
  if (to >= 0 && !STATE.test(tokens[to]?.word ?? '')) return { from, to, head: at };
  const count = opens ? countBehind(tokens, at) : -1;
  return count >= 0 ? { from, to: count, head: at } : undefined;
}

const captiveAt = (tokens: readonly Token[], at: number): number =>
  bitsAt(tokens, at) & CLASS.captive && !STATE.test(tokens[at]?.word ?? '') ? at : -1;

/** "a cambio de otros mil": as many again; not "in cambio di mille euro". */
function countBehind(tokens: readonly Token[], at: number): number {
  const count = after(tokens, at, CLASS.number, { tokens: REACH.got });
  const next = tokens[count + 1];
  const ends = !next || next.gap !== GAP.none || next.bits === 0;
  return count >= 0 && (tokens[count]?.value ?? 0) >= SMALLEST && ends ? count : -1;
}
