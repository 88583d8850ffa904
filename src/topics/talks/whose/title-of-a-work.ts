import { CLASS } from '../../lexicon/classes.ts';
import { sentenceAround } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';

/** No photo, report or guide: those are of the war's talks as well. */
const WORK =
  /^(?:books?$|bookshop|cookbook|novels?$|podcast|album|fotoband|bildband|libro|livro|livre$|roman$|buch$|bucher|ausstell|exhibit|exposi|wystaw|выстав|вистав|ksiaz|книг|книж|очерк|kitap|sergisi?$|cafes?$|kawiar|кафе$|restaur|ресторан|museu|musee|museo|muze|музе|cats?$|gat[io]s?$|katze|kot(?:y|ach|ow)$|кот[ыи]$|кот(?:ах|ів|ов)$|kedi)/;
const TITLE_REACH = 5;
/** How many words may stand before it: "Neu: Gespräche in Istanbul". */
const OPENING = 2;

/**
 * Whether talks are the name of a book, a film or a walk: "Gespräche in Istanbul: ein Fotoband", "Talks in Istanbul: ten cafés",
 * where they open the line; not "of the talks, also in Istanbul, only a photo remains".
 */
export function isTitle(tokens: readonly Token[], from: number, to: number): boolean {
  if (!tokens[to + 1]?.gap || from - sentenceAround(tokens, from, to)[0] > OPENING) return false;
  for (let at = to + 1; at <= to + TITLE_REACH; at++) {
    const token = tokens[at];
    if (!token || token.gap === GAP.hard) return false;
    if (WORK.test(token.word)) return true;
  }
  return false;
}

/** What such a name is of where it stands inside a sentence: a book of stories, a play, a film. */
const TOLD =
  /^(?:stor(?:y|ies)$|novel|racconti|romanzo|cuentos|relatos|contos$|opowiadan|powiesc|оповідан|рассказ(?:ы|ов)$|повест|повіст|roman$|роман(?:а|е|і|у)?$|recueil|erzahlung|oyku|poem|poes|gedicht|wiersz|вірш|стих(?:и|ов)$|siir|comedia|commedia|komodie|komedi|комед|comedie|sztuka$|play$|film|pelicula|documentary|documental)/;
const GERMAN = /^(?:gesprach|verhandl|treffen|runde|sitzung|dialog)/;

/**
 * Whether a capital inside a sentence makes talks the name of a work: "presenta Colloqui a Istanbul, sei racconti", "her novel Talks in
 * Istanbul", or quotation marks behind what it is: "der Roman „Istanbuler Gespräche“"; not German nouns, which all have one, nor a headline's.
 */
export function isNamedWork(tokens: readonly Token[], from: number, to: number): boolean {
  const [previous, first] = [tokens[from - 1], tokens[from]];
  const quoted = first?.gap === GAP.soft && tokens[to + 1]?.gap === GAP.soft;
  if (quoted && isWork(tokens, from - 1)) return true;
  if (!first?.capital || first.gap === GAP.hard || !previous || previous.capital) return false;
  if (first.bits & CLASS.istanbul || GERMAN.test(first.word)) return false;
  if (isWork(tokens, from - 1)) return true;
  if (tokens[to + 1]?.gap !== GAP.soft) return false;
  return [to + 1, to + 2, to + 3].some((at) => tokens[at]?.gap !== GAP.hard && isWork(tokens, at));
}

const isWork = (tokens: readonly Token[], at: number): boolean =>
  [WORK, TOLD].some((work) => work.test(tokens[at]?.word ?? ''));
