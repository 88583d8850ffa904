import type { PageDate } from '../../model/index.ts';
import type { PageBlock } from '../blocks/page-block.ts';

/** A dateline stands near the top, characters. */
const TOP = 3000;

/** A date line is short: a byline with a date, not a sentence of the article, characters. */
const SHORT = 120;

const MONTH =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|' +
  'sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';

/** `16 May 2025`, `16th of May, 2025`; `May 16, 2025`; `2025-05-16`. */
const FULL_DATE = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH}),? \\d{4}\\b|\\b(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b`,
  'i',
);

/** `ISTANBUL, May 16 (Reuters) –`, `LONDON — 16 May 2025`: place and date before the first sentence. */
const OPENING = new RegExp(
  `^\\s*\\p{Lu}[\\p{L}.,/' -]{2,60}[,–—(-]\\s*((?:${MONTH}) \\d{1,2}(?:,? \\d{4})?|\\d{1,2} (?:${MONTH})(?:,? \\d{4})?)\\b`,
  'iu',
);

/** The date in the byline or the dateline of an article, as written; at most one of each. */
export function datelineOf(blocks: readonly PageBlock[]): PageDate[] {
  const dates: PageDate[] = [];
  let passed = 0;
  for (const { text } of blocks) {
    if (passed > TOP || dates.length > 0) break;
    const found =
      (text.trim().length <= SHORT && FULL_DATE.exec(text)?.[0]) || OPENING.exec(text)?.[1];
    if (found) dates.push({ origin: 'dateline', text: found });
    passed += text.length;
  }
  return dates;
}
