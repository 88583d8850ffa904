import { CLASS } from '../../lexicon/classes.ts';
import type { Candidate } from '../../tokens/candidate.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { isCompoundOfOthers } from './german-compounds.ts';
import { OF_THE_WAR, OPPONENT } from './matter-of-war.ts';
import { isTitle } from './title-of-a-work.ts';

const WITH = /^(?:with|mit|avec|con|com)$/;
/** In these "from" is the same word, and the noun's ending tells: "z trenerem", not "z wiosny". */
const SLAVIC_WITH = /^(?:z|ze|с|со|з|із|зі)$/;
const INSTRUMENTAL = /(?:[оеє]м|[оеє]ю|[аия]ми|[иі]м|ым|em|[iy]m|[iay]mi|a)$/;
const ON =
  /^(?:about|over|on|for|uber|um|sur|pour|sobre|por|para|per|su|sul|sui|sulla|sulle|о|об|про|щодо|насчет|o|dotyczace)$/;
/** Turkish has them behind: "feribotlar için", "bir kedi ile". */
const TURKISH = /^(?:icin|hakkinda|uzerine|konusunda|ile)$/;

/** Turkish "with" of many, as an ending. */
const COMITATIVE = /(?:larla|lerle)$/;
const COURSE_OR_STATE =
  /^(?:sart|kosul|guclu|zor|temsil|yetkil|heyet|taraf|muhatap|bakan|diplomat|elci|lider|aralik|gun|hafta|saat|ay|yil|meslektas|aracilar|gorevli)/;

/** Articles, possessives and the like before the noun. */
const SMALL =
  /^(?:.{1,2}|the|its|his|her|our|their|how|now|d[aei][mnrs]|die|eine?[mnrs]?|kein\w*|diese[mnrs]?|sein\w*|ihre?[mnrs]?|wie|les|des|une|ses|son|leurs?|ces|los|las|una|unos|unas|sus|est[aeo]s?|gli|d[ae]ll[aeo]?|degli|uno|suo[i]?|sua|sue|uns|umas?|seus?|suas?|bir|bazi|ich|tym|tej|tego|ten|это[мт]|этои|тем|цим|цією|цеи|як|как|jak)$/;
const REACH = 5;

/** Whatever is told of with these classes may be what the talks are on, or with whom. */
const MATTER =
  CLASS.captive |
  CLASS.human |
  CLASS.swap |
  CLASS.swapVerb |
  CLASS.freed |
  CLASS.body |
  CLASS.wounded |
  CLASS.month |
  CLASS.first |
  CLASS.past |
  CLASS.all |
  CLASS.istanbul |
  CLASS.america |
  CLASS.talks |
  CLASS.round;

/**
 * Whether talks are with others or on other things, as the words right beside them tell in a sentence that names neither a party
 * nor anything of politics.
 *
 * Accepts "talks with a cat of Istanbul", "Verhandlungen in Istanbul um Mittelstürmer", "over a 200-jet order", "trattative a Istanbul per i traghetti",
 * "Istanbuler Wassergespräche", "Gespräche in Istanbul: ein Fotoband". None: "talks in Istanbul with the enemy", "Gespräche in
 * Istanbul über eine Feuerpause", "for two hours".
 */
export function areOfOthers(tokens: readonly Token[], { from, head, to }: Candidate): boolean {
  if (isCompoundOfOthers(tokens[head]?.word ?? '')) return true;
  for (let at = from - 1; at < to; at++)
    if (isWithThem(tokens, at) || (isTurkishFor(tokens, at) && isUnknown(tokens[at - 1])))
      return true;
  // "una trattativa, a Istanbul, sul prezzo": where they were is an aside.
  const aside = tokens.slice(head + 1, to + 1).some(({ gap }) => gap === GAP.soft);
  return (
    [head + 1, to + 1, behindDate(tokens, to + 1)].some((at) =>
      areWithOrOn(tokens, at, aside && at > to),
    ) || isTitle(tokens, from, to)
  );
}

/** "a Istanbul a novembre (con le famiglie)", "in Istanbul on 2 June with": behind a date right there, else the same token. */
function behindDate(tokens: readonly Token[], at: number): number {
  for (let month = at; month <= at + 2 && !tokens[month]?.gap; month++)
    if ((tokens[month]?.bits ?? 0) & CLASS.month) return month + 1;
  return at;
}

const isTurkishFor = (tokens: readonly Token[], at: number): boolean =>
  TURKISH.test(tokens[at]?.word ?? '');

/** "gelenlerle İstanbul'da görüşmeler": with whom, by its ending; not "heyetlerle", "zorluklarla". */
const isWithThem = (tokens: readonly Token[], at: number): boolean =>
  COMITATIVE.test(tokens[at]?.word ?? '') &&
  !COURSE_OR_STATE.test(tokens[at]?.word ?? '') &&
  isUnknown(tokens[at]);

function areWithOrOn(tokens: readonly Token[], at: number, aside: boolean): boolean {
  const { word = '', gap = 0 } = tokens[at] ?? {};
  if (gap > (aside ? GAP.soft : GAP.none)) return false;
  if (ON.test(word)) return otherBehind(tokens, at, OF_THE_WAR) !== undefined;
  if (WITH.test(word)) return otherBehind(tokens, at, OPPONENT) !== undefined;
  const whom = SLAVIC_WITH.test(word) ? otherBehind(tokens, at, OPPONENT) : undefined;
  return INSTRUMENTAL.test(whom?.word ?? '');
}

/** The first noun or adjective behind a preposition, where none of those up to it is of `ours` or may be. */
function otherBehind(tokens: readonly Token[], at: number, ours: RegExp): Token | undefined {
  for (let next = at + 1; next <= at + REACH; next++) {
    const token = tokens[next];
    if (!token || token.gap) return undefined;
    // "over a 200-jet order": not how many, what.
    if (token.bits & CLASS.number) continue;
    if (token.value || token.bits & MATTER || ours.test(token.word)) return undefined;
    if (SMALL.test(token.word)) continue;
    // "mit mageren Ergebnissen", "um jeden Namen": the noun stands behind its adjective.
    const noun = tokens[next + 1];
    return noun && !noun.gap && ours.test(noun.word) ? undefined : token;
  }
  return undefined;
}

const isUnknown = (token: Token | undefined): boolean =>
  token !== undefined &&
  !(token.value || token.bits & (MATTER | CLASS.number)) &&
  !SMALL.test(token.word) &&
  !OPPONENT.test(token.word) &&
  !OF_THE_WAR.test(token.word);
