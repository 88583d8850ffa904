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
