import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import type { Candidate } from '../../tokens/candidate.ts';
import { bitsAt } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { isOrdinal } from '../ties/ordinal.ts';
import { OF_WHOM } from './talks-known.ts';

/** Whether the talks go by a name of their own, which a page need not explain: "the Istanbul talks began", "стамбульські переговори". */
export function isNamed(tokens: readonly Token[], { from, to, head }: Candidate): boolean {
  const adjacent = head === to && to - from <= 1;
  const named = adjacent && (bitsAt(tokens, from) & CLASS.istanbul) !== 0;
  return (
    named && (bitsAt(tokens, head) & CLASS.talks) !== 0 && !OF_WHOM.test(tokens[to + 1]?.word ?? '')
  );
}

/** "Negocjacjom stambulskim", "стамбульські переговори": a name even behind a sentence on firms, where "talks in Istanbul" is none. */
export function isNamedByAdjective(
  tokens: readonly Token[],
  { from, to, head }: Candidate,
): boolean {
  if (to - from !== 1 || tokens[to]?.gap || !(bitsAt(tokens, head) & CLASS.talks)) return false;
  return ADJECTIVE.test(tokens[head === from ? to : from]?.word ?? '');
}

/**
 * Whether a round or meeting is told as one of several: "the Istanbul meeting", "la rencontre d'Istanbul", "second round in
 * Istanbul", "a meeting in Istanbul on 16 May", "round 3". `sentence`: the classes of its sentence.
 */
export function isOneOfSeveral(
  tokens: readonly Token[],
  { from, to, head }: Candidate,
  sentence: number,
): boolean {
  const genitive = to - from === 2 && /^(?:de|d|di|von)$/.test(tokens[from + 1]?.word ?? '');
  const named =
    (bitsAt(tokens, from) & CLASS.istanbul) !== 0 || ADJECTIVE.test(tokens[to]?.word ?? '');
  const adjacent = (to - from <= 1 && named) || genitive;
  // "back to Istanbul for round two": right behind its noun.
  const behind = tokens[head + 1]?.gap ? from - 1 : head + 1;
  const numbered = [from - 2, from - 1, from + 1, behind].some((at) => isOrdinal(tokens[at]));
  return (
    adjacent ||
    numbered ||
    isInPalace(tokens, to) ||
    (sentence & (CLASS.first | CLASS.next | CLASS.past | CLASS.month)) !== 0
  );
}

/** In these "round" is a walk, a preposition or a drink as well: only with "a" before: "Gerüchte machen die Runde". */
const ROUND = /^(?:rounds?|runden?|ronda?s?|ronde|rondas|rodadas?|tornat[ae])$/;
const SURE_ROUND = /^(?:раунд\p{L}*|rund[aąęyi]|rundzie|turu|tura)$/u;
const ARTICLE = /^(?:an?|that|this|eine?r?|diese[rn]?|une|cette|una|esta|questa|uma|essa)$/;

/** "uma ronda em Istambul", "a round in Istanbul": those who negotiate hold rounds, as boxers do, who are told of elsewhere; not "a walk round Istanbul". */
export function isRound(tokens: readonly Token[], head: number): boolean {
  const word = tokens[head]?.word ?? '';
  if (SURE_ROUND.test(word)) return true;
  const article = ARTICLE.test(tokens[head - 1]?.word ?? '');
  return ROUND.test(word) && article && !(bitsAt(tokens, head + 1) & CLASS.istanbul);
}

const LAST =
  /^(?:last(?:ed|s)|took|dauert|duro$|durou$|dura$|durat[oa]$|durerent$|trwal|тривал|длил|продлил|продолжал|surdu$|suren$)/;
const LAST_REACH = 3;

/** "Tyle trwało ich spotkanie w Stambule", "the meeting in Istanbul lasted an hour": how long a meeting took is told where it is known. */
export function isTimed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from - LAST_REACH; at <= to + LAST_REACH; at++)
    if (LAST.test(tokens[at]?.word ?? '')) return true;
  return false;
}

const THEIR = /^(?:their|ihre?|leurs?|ich|іхн\p{L}*|их|su|sus|loro|deles)$/u;

/** "their meeting", "ich spotkanie", "o encontro deles". */
export const isTheirs = (tokens: readonly Token[], head: number): boolean =>
  [head - 1, head + 1].some((at) => THEIR.test(tokens[at]?.word ?? ''));

const PALACE_REACH = 4;
const NEAR = /^(?:near|by|behind|bei|pres|cerca|vicino|perto|kolo|obok|возле|около|у|біля)$/;

/** "Очный раунд в Стамбуле, дворец Долмабахче": its palaces host states; not "a meeting in Istanbul, near Dolmabahçe". */
function isInPalace(tokens: readonly Token[], to: number): boolean {
  for (let at = to + 1; at <= to + PALACE_REACH; at++) {
    const token = tokens[at];
    if (!token || token.gap >= GAP.clause || NEAR.test(token.word)) return false;
    if (token.value === KIND.place && !/^bos/.test(token.word)) return true;
  }
  return false;
}

/** стамбульська, stambulski, stambouliote, istanbuliota, estambulí. */
const ADJECTIVE = /sk|ск|uli/;
