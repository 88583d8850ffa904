/**
 * What a word can be, as bits: a word may be several things ("swap" is a noun and a verb; a German
 * compound is swap and captive in one). The names are the keys of `data/topics/*.json`.
 */
export const CLASS = {
  /** Istanbul in any form. */
  istanbul: 1 << 0,
  /** Talks, negotiations: needs no more than Istanbul. */
  talks: 1 << 1,
  /** Round, meeting, process: needs Istanbul close by. */
  round: 1 << 2,
  /** Met, convened, sat down: needs Istanbul and parties. */
  meet: 1 << 3,
  /** Swap, exchange: the noun. */
  swap: 1 << 4,
  /** The plural of that noun, where its form tells. */
  swaps: 1 << 5,
  /** Exchanged, traded: the verb. */
  swapVerb: 1 << 6,
  /** Prisoners, captives, hostages, captivity. */
  captive: 1 << 7,
  /** People who may be captives: soldiers, civilians, Ukrainians. */
  human: 1 << 8,
  number: 1 << 9,
  /** The middle of "1,000 for 1,000". */
  for: 1 << 10,
  ukraine: 1 << 11,
  russia: 1 << 12,
  /** Delegations, envoys, peace: makes a meeting political. */
  political: 1 << 13,
  /** Football, business, academe: makes talks none of ours. */
  notTalks: 1 << 14,
  /** What else is exchanged: currency, houses, views. */
  notSwap: 1 << 15,
  body: 1 << 16,
  first: 1 << 17,
  next: 1 << 18,
  past: 1 << 19,
  month: 1 << 20,
  /** Other conflicts, other parties. */
  other: 1 << 21,
  since: 1 << 22,
  /** Freed, returned. */
  freed: 1 << 23,
  hostage: 1 << 24,
  all: 1 << 25,
  america: 1 << 26,
  wounded: 1 << 27,
  /** Dozens, many, usually: the institution, not one event. */
  generic: 1 << 28,
  /** A phase of one swap: stage, day. */
  phase: 1 << 29,
  /** Month words that are other words too: may, march. */
  ambiguous: 1 << 30,
} as const;

export type ClassName = keyof typeof CLASS;
