import { SWAP_AGREED, SWAP_PHASES } from '../../../model/index.ts';
import { CLASS } from '../../lexicon/classes.ts';
import type { Candidate } from '../../tokens/candidate.ts';
import { bitsAt, sentenceBits } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { isOfAnother } from './another-count.ts';
import type { Sign } from './cues.ts';
import { isOrdinal } from './ordinal-figure.ts';
import { areSeveralThousand, isMoreThanAThousand, isOverAThousand } from './round-count.ts';
import { isBesideOne } from './together-with.ts';

const FREED = SWAP_PHASES.map(({ freed }) => freed);
/** All who had been freed after each phase: 390, 697, 1,000. */
const FREED_BY_THEN = FREED.map((_, at) =>
  FREED.slice(0, at + 1).reduce<number>((sum, one) => sum + one, 0),
);
/** The covered swap's size, its phases, and the soldiers and civilians of the first. */
const COVERED_COUNTS: ReadonlySet<number> = new Set([
  SWAP_AGREED,
  ...FREED,
  ...FREED_BY_THEN,
  SWAP_PHASES[0].soldiers,
  SWAP_PHASES[0].civilians,
]);
/** The same of both sides together; rounder numbers, so only beside a swap. */
const COVERED_SUMS: ReadonlySet<number> = new Set([SWAP_AGREED, ...FREED].map((each) => 2 * each));
/** Known swaps of the war that are others: September 2022, January 2024, 2025 up to October. */
const OTHER_COUNTS: ReadonlySet<number> = new Set([
  215, 230, 150, 175, 246, 277, 205, 1200, 84, 146, 185,
]);
const PEOPLE = CLASS.captive | CLASS.human;
const REACH = 4;
const SMALLEST = 20;

/**
 * "1,000 prisoners", "205-for-205"; an unknown count is a weak sign: pages get counts wrong, and so is a
 * known one of another swap where Istanbul is named.
 */
export function countCue(
  tokens: readonly Token[],
  candidate: Candidate,
  at: number,
  token: Token,
): Sign | undefined {
  if (at < candidate.from - REACH || at > candidate.to + REACH) return undefined;
  if (token.value === SWAP_AGREED && isMoreThanAThousand(tokens, at)) return UNKNOWN;
  if (COVERED_COUNTS.has(token.value))
    return isSharp(tokens, at) ? { scope: 'covered' } : undefined;
  if (COVERED_COUNTS.has(token.value + 1) && isBesideOne(tokens, at)) return { scope: 'covered' };
  if (COVERED_SUMS.has(token.value) && isCountOf(tokens, at, PEOPLE)) return { scope: 'covered' };
  if (token.value < SMALLEST || isOrdinal(tokens, at)) return undefined;
  if (!isCountOf(tokens, at, PEOPLE | CLASS.for)) return undefined;
  const inside = at >= candidate.from && at <= candidate.to;
  const istanbul = (sentenceBits(tokens, at, at) & CLASS.istanbul) !== 0;
  const known = inside && !istanbul && OTHER_COUNTS.has(token.value);
  return known ? { scope: 'related' } : UNKNOWN;
}

const UNKNOWN: Sign = { scope: 'related', weak: true };

/** No "at least" of a new swap, no "more than a thousand". */
const isSharp = (tokens: readonly Token[], at: number): boolean =>
  !isOfAnother(tokens, at) &&
  !(
    tokens[at]?.value === SWAP_AGREED &&
    (isOverAThousand(tokens, at) || areSeveralThousand(tokens, at))
  );

/** A count of the covered swap, whatever of: "390", "a thousand". */
export const isCoveredNumber = ({ value }: Token): boolean => COVERED_COUNTS.has(value);

/** A covered count of captives or people, in figures: "1,000 prisoners", not "a thousand". */
export function isCoveredCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isCoveredNumber(token) || !/^\d/.test(token.word)) return false;
  return isCountOf(tokens, at, PEOPLE);
}

function isCountOf(tokens: readonly Token[], at: number, bits: number): boolean {
  for (let next = at + 1; next <= at + 4; next++) {
    if (tokens[next]?.gap !== GAP.none) return false;
    if (bitsAt(tokens, next) & bits) return true;
  }
  return false;
}

const LENGTH =
  /^(?:saat|dakika|gun$|hours?$|minut|stund|heure|horas?$|or[ae]$|godzin|годин|час(?:а|ов)?$|хвил|минут|days?$|tage?n?$|jours?$|dias?$|giorni$|dni$|дн[яієеи])/;

/** "round one", "Runde 2", "2ª ronda", "3-й раунд". */
export function roundNumber(
  tokens: readonly Token[],
  candidate: Candidate,
  at: number,
): Sign | undefined {
  const token = tokens[at];
  if (!token || token.value < 1 || token.value > 9) return undefined;
  const figure = token.end - token.start === 1;
  // "toplantısı iki saat sürdü": how long it took.
  if (!tokens[at + 1]?.gap && LENGTH.test(tokens[at + 1]?.word ?? '')) return undefined;
  // "a meeting of two delegations" in languages that need no "of".
  if (!figure && bitsAt(tokens, at + 1) & (CLASS.political | CLASS.human)) return undefined;
  const beside = bitsAt(tokens, at - 1) | (figure ? bitsAt(tokens, afterEnding(tokens, at)) : 0);
  if (!(beside & CLASS.round) || Math.abs(at - candidate.head) > REACH) return undefined;
  return { scope: token.value === 1 ? 'covered' : 'related' };
}

/** The word after a figure and its ending: "2 ª ronda", "3 -й раунд". */
function afterEnding(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  const figure = tokens[at];
  const attached = next && figure && next.start - figure.end <= 1 && next.word.length <= 3;
  return attached ? at + 2 : at + 1;
}
