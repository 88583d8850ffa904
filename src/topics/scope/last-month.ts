import type { Candidate } from '../tokens/candidate.ts';
import type { Token } from '../tokens/tokens.ts';

const LAST =
  /^(?:last|letzten|letztes|vergangene[ns]|vorige[ns]|dernier|pasado|scorso|passado|(?:ze|prze)szl(?:ym|ego)|ubiegl(?:ym|ego)|minion(?:ym|ego)|минулого|прошлого|прошлом|gecen|gectigimiz)$/;
const MONTH =
  /^(?:month|monats?|mois|mes|mese|miesiac[au]|місяця|місяці|месяца|месяце|ay|ayki|ayin|ayda|aydaki)$/;
const REACH = 3;

/**
 * Whether talks are told to be those of the month before the text's: "last month's Istanbul talks", "die Gespräche vom vergangenen
 * Monat in Istanbul", "geçen ayki İstanbul turu"; not "in the last months", "a month of talks".
 */
export function isOfLastMonth(tokens: readonly Token[], { from, to }: Candidate): boolean {
  for (let at = from - REACH; at <= to + REACH; at++) {
    const [one, two] = [tokens[at], tokens[at + 1]];
    if (!one || !two || two.gap) continue;
    const before = LAST.test(one.word) && MONTH.test(two.word);
    if (before || (MONTH.test(one.word) && LAST.test(two.word))) return true;
  }
  return false;
}
