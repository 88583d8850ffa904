import { type ArticleLine, endsAsSentence } from './article-line.ts';

/** Words after which no sentence ends. */
const OPEN_WORD =
  /(?:^|\s)(?:the|an?|and|or|but|nor|of|to|in|on|at|by|for|from|with|without|into|between|against|under|over|after|before|than|as|that|which|who|whose|while|because|its|their|his|her|this|these|those|is|are|was|were|has|have|had|will|would)$/;
/** Offices that wait for a name: `U.S. President`, `Prime Minister`, `Gen.` */
const OFFICE =
  /(?:^|\s)(?:President|Chancellor|Secretary of State|(?:Prime|Foreign|Defen[cs]e|Interior) Minister|King|Queen|Pope|General|Colonel|Ambassador|Spokes(?:man|woman|person)|Mr|Mrs|Ms|Dr)$/;
/** Words that open a sentence, so that they are no name. */
const OPENER =
  /^(?:The|An?|In|On|At|After|Before|But|And|It|He|She|They|This|That|As|While|For|What|Why|How)\b/;

const opensWithName = (line: string): boolean =>
  /^\p{Lu}[\p{Ll}’'-]+/u.test(line) && !OPENER.test(line);

/**
 * Whether a sentence runs on from one line into the next.
 *
 * Accepted: `… communicated with U.S. President⏎Donald Trump, who …` (an office without its name),
 * `… talks between Russia and⏎Ukraine` (a word that cannot end a sentence), `… agreed to share⏎written
 * proposals` (the next line begins in lower case), `… from Ukraine,⏎Germany` (an open comma).
 * Not: a headline without a full stop before the text (`… peace talks in three years⏎Head of the …`),
 * a line before a list item, anything that ends as a sentence does.
 */
export function runsOn(line: string, next: string): boolean {
  if (endsAsSentence(line) || /^[-•*–—]\s/.test(next)) return false;
  if (/^\p{Ll}/u.test(next)) return true;
  if (/[,;(–—-]$/.test(line) || OPEN_WORD.test(line)) return true;
  return OFFICE.test(line) && opensWithName(next);
}

/** Lines with those joined that a line break cuts within a sentence; a blank line always separates. */
export function joinBrokenLines(article: string, lines: readonly ArticleLine[]): ArticleLine[] {
  const out: ArticleLine[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    const together =
      last && !/\n\s*\n/.test(article.slice(last.end, line.start).replace(/\r/g, ''));
    if (last && together && runsOn(last.text, line.text)) {
      out[out.length - 1] = {
        text: article.slice(last.start, line.end),
        start: last.start,
        end: line.end,
      };
    } else out.push(line);
  }
  return out;
}
