import { CLASS } from '../../lexicon/classes.ts';
import type { Candidate } from '../../tokens/candidate.ts';
import { bitsAt } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { OF_THE_WAR, OTHER_SIDE } from './matter-of-war.ts';
import { OF_STATES } from './of-states.ts';

const OF =
  /^(?:of|der|von|de|des|di|dei|degli|delle|dos|das|between|among|zwischen|entre|tra|fra|miedzy|pomiedzy|между|між)$/;
const ARTICLE = /^(?:the|den|der|die|des|les|los|las|i|gli|le|os|as|two|zwei|deux|dos|due|dois)$/;
/** Slavic plurals of the genitive, and Turkish ones before their noun: whose the meeting is. */
const GENITIVE = /(?:[^aeiouаеиоуюя](?:ів|ов|ow)|[иі]ків|[нтчщжш]ей|telей)$/;
const SHORTEST_OF = 4;
/** German nouns have a capital as names do: these are of many. */
const GERMAN = /(?:innen|leute|isten|enten|olog(?:en|innen)|handler|arzten?|freunde|vereine)$/;

/** "World Cup", "Кубка світу", "mistrzostw": a round of sport; "второй тур выборов": of an election. */
const OF_SPORT =
  /^(?:cup$|cups$|championship|league$|куб(?:ок|ка|ку)|чемп|лиг[аиу]$|ліг[аиу]$|kupasi|sampiyona|pokal|meistersch|coupe$|championnat|ligue$|copa$|campeonat|liga$|liguilla|puchar|mistrzostw|lig[aią]$|coppa|campionat|taca$|play|плеи|election|выбор|вибор|secim|wahl|elecci|eleicoe|eleica|wybor|elezion)/;
const SPORT_REACH = 3;

/** Turkish "gıda toplantısı", "kardiyoloji zirvesi": the matter stands before a noun that says it is its own. */
const TURKISH_OWN = /^(?:toplanti|toplantilar|zirve|bulusma|oturum)(?:si|sin\p{L}*|lari\p{L}*)$/u;

/**
 * Whether a meeting or a round is of people or of a matter that no list of politics knows, as the words beside it tell.
 *
 * Accepts "a meeting in Istanbul of translators", "une rencontre à Istanbul entre tanneurs", "зустріч у Стамбулі перекладачів",
 * "İstanbul Gıda Toplantısı", "the Istanbul round of the World Cup". None: "a meeting in Istanbul between presidents", "İstanbul
 * Barış Toplantısı", "раунд переговоров".
 */
export function isMeetingOfOthers(
  tokens: readonly Token[],
  { from, head, to }: Candidate,
): boolean {
  if (isTurkishMatter(tokens, head) || isTrip(tokens, from, to)) return true;
  if (!(bitsAt(tokens, head) & CLASS.round) || bitsAt(tokens, head) & CLASS.talks) return false;
  const ends = [...new Set([head, Math.max(head, to)])];
  return ends.some((at) => isOfSport(tokens, at) || areWhose(tokens, at + 1));
}

/** "первый тур в Стамбул", "другий тур до Стамбула": to the city, not in it. */
const isTrip = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^тур(?:а|у|і|е)?$/.test(tokens[from]?.word ?? '') && /^стамбула?$/.test(tokens[to]?.word ?? '');

/** "toplantısı" with its matter right before it. */
export function isTurkishMatter(tokens: readonly Token[], head: number): boolean {
  const [matter, meeting] = [tokens[head - 1], tokens[head]];
  return TURKISH_OWN.test(meeting?.word ?? '') && !meeting?.gap && isUnknown(matter, true);
}

function isOfSport(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + SPORT_REACH; next++) {
    const token = tokens[next];
    if (!token || token.gap >= GAP.soft) return false;
    if (OF_SPORT.test(token.word)) return true;
  }
  return false;
}

/** "of translators", "entre tanneurs", "перекладачів". */
function areWhose(tokens: readonly Token[], at: number): boolean {
  const { word = '', gap = GAP.hard } = tokens[at] ?? {};
  if (gap) return false;
  if (GENITIVE.test(word)) return isUnknown(tokens[at]);
  if (!OF.test(word)) return false;
  const who = ARTICLE.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  if (isMeasured(tokens, who)) return false;
  return isPlural(tokens[who]?.word ?? '') && isUnknown(tokens[who]) && isUnclear(tokens[who + 1]);
}

/** "a meeting of less than two hours". */
const isMeasured = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1, at + 2].some((near) => (bitsAt(tokens, near) & CLASS.number) !== 0);

/** Those who meet are several. */
const isPlural = (word: string): boolean => /(?:s|en|er|i|е|ów|ow)$/.test(word);

/** A noun of which nothing in the lists of politics tells. */
const isUnknown = (token: Token | undefined, named = false): boolean =>
  token !== undefined &&
  !(token.bits || token.value || (token.capital && !named && !GERMAN.test(token.word))) &&
  token.word.length >= SHORTEST_OF &&
  isUnclear(token);

const isUnclear = (token: Token | undefined): boolean =>
  !token ||
  token.gap !== GAP.none ||
  !(
    token.bits & (CLASS.ukraine | CLASS.russia | CLASS.political | CLASS.other) ||
    OF_THE_WAR.test(token.word) ||
    OTHER_SIDE.test(token.word) ||
    OF_STATES.test(token.word)
  );
