import { CLASS } from '../../lexicon/classes.ts';
import { after, before, sentenceBits } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';

const REACH = 5;
const WHOM = CLASS.captive | CLASS.number | CLASS.wounded | CLASS.all;

/** Advertisements: the first person of the present. */
const OFFERED =
  /^(?:по|об|ви|вы|раз|роз)?(?:меняю|міняю|мениваю|мінюю)(?:с[ья])?$|^(?:wymienie|wymieniam|zamienie|zamieniam|tausche|vertausche|permuto|canjeo)$/;
/** Other verbs whose form alone tells the first person. */
const ISSUED_BY_ME = /^(?:wy|za)mienil(?:em|am|bym|abym)$|^(?:troquei|scambierei|baratterei)$/;
const ENGLISH = /^(?:swap|swapped|exchange|exchanged|trade|traded)$/;
/** Who says it, and how far before the verb it may stand: "I'd swap", "я бы обменяла", "ja bym wymieniła", "j'ai échangé", "ich würde …". */
const SAYS: readonly (readonly [me: RegExp, verb: RegExp, reach: number])[] = [
  [/^i$/, ENGLISH, 2],
  [/^я$/, /^(?:об|по|ви|вы|раз|роз)?м[еі]няв?(?:л[аи]?)?$/, 2],
  [/^bym$/, /^(?:wy|za)mienila?$/, 1],
  [/^ich$/, /^(?:aus|ein|ver)?(?:ge)?tausch(?:te|t|en)$/, 8],
  [/^j$/, /^(?:echang|troqu)/, 2],
  [/^yo$/, /^(?:canje|intercambi|permut)/, 2],
  [/^eu$/, /^(?:troc|troqu)/, 2],
  [/^ho$/, /^(?:scambiat|barattat)/, 1],
];
/** Turkish has it behind: "takas ederdim". */
const TURKISH = /^(?:ettim|ederim|ederdim|edeyim|edecegim)$/;

/** What the reader is told to do, where the form alone says so. */
const ASKED =
  /^(?:(?:об|по|раз|роз|ви|вы)?(?:міня|меня)(?:и|й)те|обмінюите|обменивайте|обмениваите|wymieniaj(?:cie)?|wymien(?:cie)?|zamien(?:cie)?|echangez|troquez)$/;
const TURKISH_ASKED = /^(?:edin|ediniz|etmeyin|etmeyiniz)$/;

/** Articles, possessives, "and" before the first thing. */
const SMALL = /^(?:.{1,3}|mein\w*|swoj\w*|сво\p{L}*|мо[іїєюгяе]\p{L}*)$/u;
/** Those of the speaker's own house: a joke, no captive. */
const FAMILY =
  /^(?:husband|wife|boss|mann|frau|chef|mari|femme|marido|mujer|esposa|esposo|marito|moglie|maz|meza|zone|muza|мужа|жену|чоловіка|дружину|koca|esi)/;

/**
 * "Міняю двокімнатну", "Tausche Sofa", "I'd swap it", "ja bym wymieniła dach i męża": what one writes of oneself is no swap of a
 * war, nor is what the reader is told to do ("Не меняйте деньги на улице"); "I exchanged 205 of ours", "я обменял всех пленных" may be one.
 */
export function isOfTheWriter(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.word ?? '';
  const me = tokens[at - 1];
  const plain = me?.word === 'i' && me.capital && !tokens[at]?.gap && ENGLISH.test(verb);
  if (isAsked(tokens, at)) return !(sentenceBits(tokens, at, at) & CLASS.captive);
  if (!(plain || OFFERED.test(verb) || ISSUED_BY_ME.test(verb) || isSaid(tokens, at))) return false;
  if (after(tokens, at, CLASS.captive, { tokens: REACH }) >= 0) return false;
  return plain || OFFERED.test(verb) || isOfAThing(tokens, at);
}

const isAsked = (tokens: readonly Token[], at: number): boolean =>
  ASKED.test(tokens[at]?.word ?? '') ||
  (tokens[at]?.word === 'takas' && TURKISH_ASKED.test(tokens[at + 1]?.word ?? ''));

function isSaid(tokens: readonly Token[], at: number): boolean {
  const { word = '', gap = GAP.hard } = tokens[at] ?? {};
  if (word === 'takas' && TURKISH.test(tokens[at + 1]?.word ?? '')) return true;
  if (gap) return false;
  return SAYS.some(([me, verb, reach]) => {
    if (!verb.test(word)) return false;
    for (let near = at - 1; near >= at - reach; near--) {
      if (me.test(tokens[near]?.word ?? '')) return true;
      if (tokens[near]?.gap) return false;
    }
    return false;
  });
}

/** Whether the first word behind that is no small one is a thing, or of the family; no captive, count or party about. */
function isOfAThing(tokens: readonly Token[], at: number): boolean {
  if (after(tokens, at, WHOM, { tokens: REACH }) >= 0) return false;
  if (before(tokens, at, WHOM, { tokens: REACH }) >= 0) return false;
  // German has the verb last: "ich würde meinen Mann gegen ein Sofa tauschen".
  const whom = before(tokens, at, CLASS.human, { tokens: REACH });
  if (whom >= 0 && !FAMILY.test(tokens[whom]?.word ?? '')) return false;
  for (let next = at + 1; next <= at + REACH; next++) {
    const token = tokens[next];
    if (!token || token.gap) return true;
    if (FAMILY.test(token.word)) return true;
    if (!SMALL.test(token.word)) return (token.bits & ~CLASS.notSwap) === 0;
  }
  return true;
}
