import { CLASS } from '../../lexicon/classes.ts';
import { after } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

const LOCATIVE = /^(?:da|daki|ta|taki)$/;
const HELD =
  /^(?:yapilan|duzenlenen|gerceklesen|gerceklestirilen|duzenlenecek|yapilacak|gecen|baslayan|biten|tamamlanan|suren|kurulan)$/;
const REACH = { tokens: 10 };

/**
 * The word for a meeting that was held in an Istanbul before it, or -1: "İstanbul'da 16 Mayıs'ta yapılan ilk toplantıda",
 * "İstanbul'daki ikinci tur"; Turkish has the participle between. None: "İstanbul'da konuştu, toplantı Ankara'da".
 */
export function heldThere(tokens: readonly Token[], at: number): number {
  if (!LOCATIVE.test(tokens[at + 1]?.word ?? '') || tokens[at + 1]?.gap) return -1;
  const head = after(tokens, at, CLASS.round, REACH);
  if (head < 0) return -1;
  return tokens.slice(at + 2, head).some(({ word }) => HELD.test(word)) ? head : -1;
}
