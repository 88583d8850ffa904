import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import type { Candidate } from '../../tokens/candidate.ts';
import { bitsAt, sentenceAround } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';

const PARTIES = CLASS.ukraine | CLASS.russia;
/** Adjectives of the two nations; those of Romance languages are also their people's names. */
const ADJECTIVE =
  /^(?:russian|ukrainian|russisch\w*|ukrainisch\w*|россииск\S+|русск\S+|украинск\S+|росіиськ\S+|украінськ\S+|rosyjsk\w+|ukrainsk\w+|russes?|ucrain\w+|ukrainien\w*|rus[oa]s?|ucranian[oa]s?|russ[oaie]s?|rus|ukraynali)$/;
/** "Ukrainian-born", "ukrainischer Herkunft", "украинского происхождения", "d’origine ukrainienne", "Ukrayna asıllı". */
const ORIGIN = /^(?:born$|origin|herkunft|abstamm|stammig|происхожд|поход|pochodz|asilli|kokenli)/;
const AND = /^(?:and|und|et|y|e|i|и|та|і|ve|der|die|das|den|la|le|les|el|las|los|l|il|un|une|an?)$/;
/** Talks known already are no firm's own: "follow the talks". */
const THE = /^(?:the|die|den|der|les|las|los|i|gli|as|os|le|la|el)$/;
/** The same where nouns have no article. */
const WATCH =
  /^(?:след[ия]|стеж|жд[уё]|чека|ожида|очіку|надею|сподів|sledz|czekaj|obserw|takip|bekl|izl)/;
const REACH = { behind: 3, before: 2, origin: 2 };

/**
 * Whether a sentence names Russia and Ukraine only to tell where clubs, firms or their people are from: "Russian champions Zenit and a
 * Ukrainian-born agent", "российская и украинская «дочки» холдинга", "los clubes ruso y ucraniano"; not "Russian and Ukrainian
 * delegations, a bank says", "Ukrainian drones hit Russian banks", nor firms that watch "the talks" of others.
 */
export function areOfFirms(tokens: readonly Token[], { from, to, head }: Candidate): boolean {
  const [first, last] = sentenceAround(tokens, from, to);
  if ([from, head].some((at) => THE.test(tokens[at - 1]?.word ?? ''))) return false;
  if (tokens.slice(first, from).some(({ word }) => WATCH.test(word))) return false;
  for (let near = first; near <= last; near++)
    if (bitsAt(tokens, near) & PARTIES && !isOfAFirm(tokens, near)) return false;
  return true;
}

function isOfAFirm(tokens: readonly Token[], at: number): boolean {
  for (let near = at - REACH.origin; near <= at + REACH.origin; near++)
    if (ORIGIN.test(tokens[near]?.word ?? '')) return true;
  if (!ADJECTIVE.test(tokens[at]?.word ?? '')) return false;
  return isFirmBehind(tokens, at) || isFirmBefore(tokens, at);
}

/** A firm behind the adjective, or behind both of them: "der russische und der ukrainische Verein". */
function isFirmBehind(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (isJoin(tokens[next])) next++;
  for (let near = next; near < next + REACH.behind; near++) {
    const { bits = 0, gap = GAP.hard, value } = tokens[near] ?? {};
    // A quotation mark may stand before the firm's name.
    if (gap >= GAP.clause || value === KIND.negotiator || bits & (PARTIES | CLASS.political))
      return false;
    if (bits & CLASS.notTalks) return true;
  }
  return false;
}

const isJoin = (token: Token | undefined): boolean =>
  token !== undefined && !token.gap && (AND.test(token.word) || ADJECTIVE.test(token.word));

/** "los clubes ruso y ucraniano": the noun before both. */
function isFirmBefore(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (isJoin(tokens[before]) && !tokens[before + 1]?.gap) before--;
  for (let near = before; near > before - REACH.before; near--) {
    if (tokens[near + 1]?.gap) return false;
    if (bitsAt(tokens, near) & CLASS.notTalks) return true;
  }
  return false;
}
