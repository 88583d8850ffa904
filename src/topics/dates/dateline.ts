import type { Block } from '../../model/index.ts';
import { type Token, tokenise } from '../tokens/tokens.ts';
import { dateAt } from './dates.ts';
import { type Day, validDay } from './day.ts';
import { readDay, withoutOrdinals } from './read-day.ts';

/** Titles, bylines and datelines stand so near the top of a page, characters. */
const HEAD = 3000;

/** A byline is short, no sentence of the article, words. */
const BYLINE_WORDS = 14;
const LONGEST_BYLINE = 160;

/** How many of a page's blocks make its head: those that begin in its first 3,000 characters. */
export function headLength(blocks: readonly Pick<Block, 'text'>[]): number {
  let passed = 0;
  const beyond = blocks.findIndex(({ text }) => {
    passed += text.length;
    return passed - text.length > HEAD;
  });
  return beyond < 0 ? blocks.length : beyond;
}

const MONTH =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.|April|Apr\\.|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';

/**
 * `ISTANBUL, May 16 (Reuters) —` · `Istanbul, Turkey, 16 May 2025 –` · `LONDON — 16 May 2025 —`;
 * not `On Friday, May 16, the two sides met`.
 */
const DATELINE = new RegExp(
  `^\\s*(?!(?:On|In|By|Since|From|Until)\\b)\\p{Lu}[\\p{L}.’' -]{1,30}(?:, \\p{Lu}[\\p{L}.’' -]{1,30})?\\s?[,–—-] ?((?:${MONTH}) \\d{1,2}(?:,? \\d{4})?|\\d{1,2} (?:${MONTH})(?:,? \\d{4})?)(?:,? \\p{Lu}[\\p{L} ]{1,30})?(?: ?[(/][^)/]{1,40}[)/])?:?\\s[–—-]{1,2}\\s`,
  'u',
);

/** `May 16 (Reuters) -`: without its place. */
const AGENCY_LINE = new RegExp(
  `^\\s*((?:${MONTH}) \\d{1,2}(?:,? \\d{4})?|\\d{1,2} (?:${MONTH})(?:,? \\d{4})?) \\([^)]{2,40}\\)\\s[–—-]{1,2}\\s`,
  'u',
);

/** A dateline ends with a dash; asked first, for few blocks have one so near their start. */
const DASH = /\s[–—-]{1,2}\s/;
const LONGEST_DATELINE = 240;

/**
 * The day by which an article's head dates it: its first byline with a full date, or its dateline
 * (often without a year), whichever comes first.
 */
export function datelineDay(blocks: readonly Pick<Block, 'text'>[]): Day | undefined {
  let told = 0;
  for (const { text } of blocks.slice(0, headLength(blocks))) {
    const dateline =
      DASH.test(text.slice(0, LONGEST_DATELINE)) && (DATELINE.exec(text) ?? AGENCY_LINE.exec(text));
    const day = (dateline && readDay(dateline[1] as string)) || bylineDay(text, told < BODY);
    if (day) return day;
    if (text.length > SENTENCE && SENTENCE_END.test(text)) told++;
  }
  return undefined;
}

/** So many sentences of the text are behind the head: a date in a line there is what is told of, unless it says that it was published. */
const BODY = 4;
/** The shortest of them, characters. */
const SENTENCE = 40;

/** Words before a date that make it one the line speaks of: "the talks of 16 May 2025", "met on". */
const SPOKEN_OF = new Set('of on since until before after from to between'.split(' '));
/** "Published on 16 May 2025" does not speak of that day. */
const PUBLISHED = new Set('published posted updated modified written edited filed'.split(' '));
const SENTENCE_END = /[.!?…]["'”’»)]*\s*$/;
const FIGURES = /(?<![\d/-])\d{4}-\d\d-\d\d(?!\d)/;

/** `By A. Writer, 16 May 2025`, `Published on 16 May 2025`, `16. Mai 2025, 18:00 Uhr`. */
function bylineDay(text: string, inHead: boolean): Day | undefined {
  if (text.length > LONGEST_BYLINE || SENTENCE_END.test(text)) return undefined;
  const tokens = tokenise(withoutOrdinals(text));
  if ((tokens.length > BYLINE_WORDS || !inHead) && !isPublished(tokens)) return undefined;
  const figures = FIGURES.exec(text)?.[0];
  if (figures) return readDay(figures);
  for (let at = 0; at < tokens.length; at++) {
    const date = dateAt(tokens, at);
    if (date?.year && date.month && date.day)
      return isSpokenOf(tokens, at) ? undefined : validDay(date);
  }
  return undefined;
}

/** "De notre envoyé spécial, Anne Petit. Publié le 2 juin 2025 à 20h12": a longer line that says so of itself. */
const PUBLISHED_ON =
  /^(?:published|posted|updated|modified|filed|publie|publiee|mis|veroffentlicht|publicado|publicada|pubblicato|aggiornato|opublikowan[oey]|опубликован[оа]?|опубліковано|yayinlanma|yayinlandi|erstellt)$/;
const LONGEST_PUBLISHED = 22;

/** Whether a line says that it was published, right before its date. */
function isPublished(tokens: readonly Token[]): boolean {
  const said = tokens.findIndex(({ word }) => PUBLISHED_ON.test(word));
  if (said < 0 || tokens.length > LONGEST_PUBLISHED) return false;
  return [1, 2, 3, 4].some((far) => dateAt(tokens, said + far)?.month !== undefined);
}

function isSpokenOf(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (/^(?:\d{1,2}|the)$/.test(tokens[before]?.word ?? '')) before -= 1;
  const word = tokens[before]?.word ?? '';
  if (word === 'on' && tokens.slice(0, before).some((each) => PUBLISHED.has(each.word)))
    return false;
  return SPOKEN_OF.has(word);
}
