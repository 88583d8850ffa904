import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import { after } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

const LOCATIVE = /^(?:da|daki|ta|taki)$/;
const HELD =
  /^(?:yapilan|duzenlenen|gerceklesen|gerceklestirilen|duzenlenecek|yapilacak|gecen|baslayan|biten|tamamlanan|suren|kurulan)$/;
const REACH = { tokens: 10 };
/** Those who come together are named behind: "toplanan heyetler"; others may be tourists. */
const GATHERED = /^(?:toplanan|bulusan|gorusen|oturan)$/;
const NEGOTIATORS = 5;

const isOfNegotiators = (tokens: readonly Token[], at: number): boolean => {
  const who = after(tokens, at, CLASS.political, { tokens: NEGOTIATORS });
  return tokens[who]?.value === KIND.negotiator;
};

/**
 * The word for a meeting that was held in an Istanbul before it, or -1: "İstanbul'da 16 Mayıs'ta yapılan ilk toplantıda",
 * "İstanbul'daki ikinci tur", "İstanbul'da toplanan Rus ve Ukraynalı heyetler"; Turkish has the participle between. None: "İstanbul'da konuştu, toplantı Ankara'da".
 */
export function heldThere(tokens: readonly Token[], at: number): number {
  if (!LOCATIVE.test(tokens[at + 1]?.word ?? '') || tokens[at + 1]?.gap) return -1;
  const gathered = at + 2;
  if (GATHERED.test(tokens[gathered]?.word ?? '') && isOfNegotiators(tokens, gathered))
    return gathered;
  const head = after(tokens, at, CLASS.round, REACH);
  if (head < 0) return -1;
  return tokens.slice(at + 2, head).some(({ word }) => HELD.test(word)) ? head : -1;
}
