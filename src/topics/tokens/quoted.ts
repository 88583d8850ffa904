import { CLASS } from '../lexicon/classes.ts';

const HELD = CLASS.captive | CLASS.hostage;
const OPENING = /[«„“"]\s?$/;
const CLOSING = /^\s?[»“”"]/;

/**
 * The classes `bits` of the word at `[start, end)` of a text, less that of captives where it stands alone in quotation marks: one by
 * name only. Accepts "«prisonnières» d’un carré de soie", "zwei „Gefangene“"; none: "«prisoners of war»", nor hostages, whom those
 * who speak of them quote: "intercambiado por «rehenes»".
 */
export function unlessQuoted(bits: number, text: string, start: number, end: number): number {
  if ((bits & HELD) !== CLASS.captive || !CLOSING.test(text.slice(end, end + 2))) return bits;
  return OPENING.test(text.slice(Math.max(0, start - 2), start)) ? bits & ~CLASS.captive : bits;
}
