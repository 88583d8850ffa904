import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import { after, before } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';

const PEOPLE = CLASS.human | CLASS.wounded;
const CYRILLIC = /^[\u0400-\u04ff]/;
const IN = /^(?:in|im|en|em|в|w)$/;
const FOR = /^(?:for|gegen|fur|de|d|di|da|do|на|за)$/;

const AS_MANY = CLASS.generic | CLASS.ukraine | CLASS.russia | CLASS.all;
const AS = /^(?:ebenso|genauso|gleich|as|the|same|tant|autant|otros|outros|altrettant)/;
const FARTHEST = 4;

/** "im Tausch gegen ebenso viele russische Gefangene": captives right behind what tells how many and whose; -1 for none. */
function manyBehind(tokens: readonly Token[], at: number): number {
  for (let next = at; next <= at + FARTHEST; next++) {
    const { bits = 0, word = '', gap = GAP.hard } = tokens[next] ?? {};
    if (gap) return -1;
    if (bits & CLASS.captive) return next;
    if (!(bits & AS_MANY || AS.test(word))) return -1;
  }
  return -1;
}

/** "in exchange for bread, the prisoners", "в обмен на хлеб пленные": a preposition, save in "in exchange for captives". */
export function isInReturn(tokens: readonly Token[], at: number): boolean {
  if (!IN.test(tokens[at - 1]?.word ?? '') || !FOR.test(tokens[at + 1]?.word ?? '')) return false;
  if (isReturnedFor(tokens, at)) return false;
  const far = manyBehind(tokens, at + 2);
  const whom =
    far >= 0 ? far : after(tokens, at + 1, PEOPLE | CLASS.captive | CLASS.number, { tokens: 3 });
  const { value, word } = tokens[whom] ?? { value: 0, word: '' };
  // "пленные" is the subject; the object would be "пленных".
  return whom < 0 || (value === KIND.agent && CYRILLIC.test(word));
}

const PARTIES = CLASS.ukraine | CLASS.russia;
const PLURAL = CLASS.human | CLASS.captive;

/** "215 захисників повернули в обмін на Медведчука": people given back for a known name of the war. */
function isReturnedFor(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at + 2];
  const freed = before(tokens, at, CLASS.freed, { tokens: 3 });
  if (freed < 0 || !name?.capital || name.gap || !(name.bits & PARTIES)) return false;
  return before(tokens, at, PLURAL, { tokens: 6 }) >= 0;
}
