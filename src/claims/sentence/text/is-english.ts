/** Small words that English shares with no other language that is written in these letters, or hardly. */
const SMALL =
  /(?<![\p{L}\p{M}'’-])(?:the|and|of|with|from|by|were|that|which|their|they|would|been|this|when|between|after|had)(?![\p{L}\p{M}'’-])/giu;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;

/** So much of a text tells its language, characters. */
const READ = 600;
/** Fewer words than this tell nothing. */
const FEWEST = 8;
/** In running English every fourth to sixth word is one of these; in a quotation of a title hardly one. */
const SHARE = 0.12;
const KINDS = 2;

/** True for running English text. */
function isEnglish(text: string): boolean {
  const part = text.slice(0, READ);
  const words = part.match(WORD)?.length ?? 0;
  if (words < FEWEST) return false;
  const small = part.match(SMALL) ?? [];
  const kinds = new Set(small.map((word) => word.toLowerCase()));
  return kinds.size >= KINDS && small.length / words >= SHARE;
}

/**
 * Says whether a text is to be read as English: its page declares no other language (BCP 47), or it is running English all the
 * same. A wrong language is often declared, and pages of two languages can declare but one.
 *
 * Accepts on a German page "The delegations met in Istanbul and left without a truce". None: headlines and lists, which could
 * be of any language.
 */
export const mayBeEnglish = (text: string, language: string | undefined): boolean =>
  language === undefined || /^en(?!\w)/i.test(language) || isEnglish(text);
