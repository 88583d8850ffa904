import { phrases } from '../../lexicon/phrases.ts';

const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const DAY = String.raw`(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?`;
const ZONE = '(?:GMT|BST|UTC|CES?T|EES?T|MSK|E[DS]?T|IST|TRT|local time)';
const DASH = String.raw`\s?[–—-]{1,2}\s`;

/** "KYIV, May 17 (AP) —", "ISTANBUL (Reuters) -": the place stays, which tells where; day and agency go. */
const DATELINE = new RegExp(
  String.raw`^(\s*\p{Lu}[\p{Lu}.’' -]{2,30}(?:[,/] ?\p{Lu}[\p{L}.’' -]{1,30})?)((?:,? ${DAY}(?:,? ?\([^)]{1,40}\))?| ?\([^)]{2,40}\)))(?=${DASH})`,
  'u',
);
/** "Istanbul, 16 May 2025 (Anadolu) –": in small letters the agency must be told. */
const BYLINED = new RegExp(
  String.raw`^(\s*\p{Lu}[\p{L}.’' -]{2,30})(,? ${DAY},? ?\([^)]{1,40}\))(?=${DASH})`,
  'u',
);
/** "10:42", "14.05 GMT –", "3 hours ago", "Updated 17 May 2025, 09:12 –", "Ukraine war live:": when it was written and under what head, and nothing of what it says. */
const STAMP = new RegExp(
  phrases`
    ^\s*(?:
      (?:\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?: ${ZONE})?|\d{1,2}[.:h]?\d{0,2} ?[ap]\.?m\.?(?: ${ZONE})?|\d{1,2}[.h]\d{2} (?:${ZONE}|hrs|h))(?!\w)(?!\s?[–—-]\s?\d)
      |\d{1,3} ?(?:mins?|minutes?|hrs?|hours?|[mhd]) ago(?!\w)
      |(?:[Ll]ast )?(?:[Uu]pdated|[Pp]ublished|[Pp]osted|[Mm]odified)(?!\w)(?: (?:at|on))?[ :]{1,2}(?:[\w,.:/]+ ){0,6}?(?:\d{4}|\d{1,2}[:.]\d{2})(?:,? (?:at )?\d{1,2}[:.]\d{2})?(?: ${ZONE})?(?= ?[–—:|·-] )
      |${DAY} ?\([^)]{2,40}\)(?=${DASH})
      |(?:Russia[-–]Ukraine|Ukraine[-–]Russia|Russo-Ukrainian|Ukraine) (?:war|conflict|crisis)(?: (?:live|latest|briefing|updates?|news))?(?=: )
    )\s?[–—:|·-]{0,2}\s*(?=\S)
  `,
  'u',
);

/** Asked first: hardly any block begins so, and to compile the pattern takes its time. */
const MAY_BE_STAMPED = new RegExp(
  String.raw`^\s*(?:\d|[Ll]ast|[Uu]pdated|[Pp]ublished|[Pp]osted|[Mm]odified|Russ|Ukrain|${MONTH})`,
);

const blank = (words: string): string => ' '.repeat(words.length);

/**
 * A block's text with blanks in place of what tells when and by whom it was written: a clock of a live blog, a stamp, the day and
 * agency of a dateline. What it says has days of its own. As long as the text.
 *
 * `KYIV, May 17 (AP) — The talks` → `KYIV              — The talks`, `10:42 The talks` → `      The talks`. None: `16 May: the talks`,
 * `On May 17 (a Saturday) - they say`.
 */
export function withoutLeadIn(text: string): string {
  const line = DATELINE.exec(text) ?? BYLINED.exec(text);
  if (line) {
    const [all, place = '', when = ''] = line;
    return place + blank(when) + text.slice(all.length);
  }
  return MAY_BE_STAMPED.test(text) ? text.replace(STAMP, blank) : text;
}
