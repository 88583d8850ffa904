import { ANCHORS } from './anchors.ts';

/**
 * What stands in every block that can hold a mention, once `ANCHORS` was found in its page: Istanbul,
 * a captive, a word of exchange, or the thousands of a formula. Wide on purpose: it only spares the
 * rest of a long page the reading. Stems of all ten languages; no `u` flag, for speed.
 */
export const TRIGGERS = new RegExp(
  `${ANCHORS.source}|swap|swop|xchang|trad(?:e|ing)|barter|обм[еі]н|м[еі]ня|[иы]м[еі]н|размен|` +
    'takas|toku[şs]|m[üu]badele|de[ğg]i[şs]|tausch|[ée]chang|tro[ck]|troqu|trueque|c[aâ]mbi|canje|permut|' +
    'baratt|wymi[ae][nń]|zamien|000|тисяч|тысяч|тыс|mill?e? ',
  'gi',
);

/** Whether a pattern with the flag `g` occurs in a text, from its start. */
export function occursIn(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  return pattern.test(HIDDEN.test(text) ? text.replace(HIDDEN_ALL, '') : text);
}

const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\u0301|\u0307/;
const HIDDEN_ALL = new RegExp(HIDDEN.source, 'g');
