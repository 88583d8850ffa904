import { NOT_SO, RATING, SAYINGS } from './not-so.ts';

const FALSE = String.raw`(?:${NOT_SO}|fiction|myth|falsehood|lie|rumou?r|fake news|disinformation|misinformation|hoax)`;
/** A verdict is no longer than this, characters. */
const LONGEST_STAMP = 80;
const STAMP = new RegExp(String.raw`^\W*(?:${RATING}\W+(?:is )?)?${FALSE}\W*$`, 'i');
const RATING_ALONE = new RegExp(String.raw`^\W*${RATING}\W*$`, 'i');
const CLAIM_ALONE =
  /^\W*(?:the |viral |what (?:was|is) )?(?:claim(?:ed)?|myth|rumou?r|allegation|statement)(?: (?:no\.? ?)?#?\d{1,2})?\W*$/i;

const CONFIRMED = new RegExp(
  String.raw`^\W*(?:${RATING}\W+(?:is )?(?:true|correct)(?=\W*$|[.!])|(?:this is )?(?:true|correct)[.!])`,
  'i',
);

/** True where a text answers that what was said before it is so: "True. We looked into it.", "Verdict: correct". */
export const confirms = (text: string): boolean => {
  const beginning = text.slice(0, LONGEST_STAMP);
  return /(?:true|correct)(?!\w)/i.test(beginning) && CONFIRMED.test(beginning);
};

const AFFIRMED = new RegExp(
  String.raw`^\W*(?:${RATING}\W+(?:is )?(?:(?:mostly|largely) )?(?:true|correct|accurate|confirmed|verified|right)|(?:(?:mostly|largely|all|quite) )?(?:true|correct|accurate)|right answer)\W*$`,
  'i',
);

/** True where a label stands by what it belongs to: "True", "Verdict: correct", "✅ Right answer". */
export const affirms = (label: string): boolean => AFFIRMED.test(label) || confirms(label);

/** True where a text is nothing but a verdict that something is not so: "FALSE", "Rating: false", "Our verdict: mostly false". */
export const isStamp = (text: string): boolean => text.length < LONGEST_STAMP && STAMP.test(text);

/** "FALSE The talks lasted five hours": a badge run together with what it stamps; not a headline all in capitals. */
const BADGE =
  /^\W*(?:FALSE|FAKE|MISLEADING|MYTH|WRONG|HOAX|UNTRUE)(?!\w)[\s:–—-]+(?=["'“‘]?[A-Z][a-z])|^\W*(?:False|Fake|Misleading|Myth|Wrong|Hoax|Untrue)\s+(?=(?:The|An?|In|On|At|It|They|He|She|There|No)\s)/;
/** "Wrong: The talks lasted five hours", "Myth no. 3: …". */
const LABEL =
  /^\W*(?:(?:false|fake|wrong|untrue|incorrect)(?: (?:claim|statement|answer))?|myth|falsehood|lie|rumou?r|fiction|hoax)(?: (?:no\.? ?|#)?\d{1,2})?\s?[:–—]\s|^\W*(?:removed|deleted?|dropped|struck(?: out)?|cut)(?: the (?:[\w-]+ ){0,3}(?:line|sentence|text|words|passage|claim|statement))?\W*["“]/i;
/** "A forged headline: “The talks lasted five hours.”" */
const FALSE_SAYING = new RegExp(
  String.raw`^\W*(?:an? |the |another )?(?:[\w-]+ )?${NOT_SO} (?:${SAYINGS}|image|photo|video)\s?[:–—]\s*["“]`,
  'i',
);
/** A cross before it. */
const CROSS = /^[\s"'“]*(?:[❌✗✘✖❎🚫⛔]\ufe0f?)/u;
/** True where a sentence, as written, opens with such a badge, label or sign. */
export const opensWithStamp = (raw: string): boolean =>
  BADGE.test(raw) ||
  LABEL.test(raw) ||
  CROSS.test(raw) ||
  (/["“]/.test(raw) && FALSE_SAYING.test(raw));

/** "- The talks lasted five hours. + The talks lasted less than two hours.": a line of a text that another one took the place of. */
const DROPPED = /^\s*(?:@@[^@]*@@\s*)?[-−–] [^\n]*?[.!?"”]\s+\+ ?(?=\S)/;
/** True where a sentence, as written with what follows, is the old line in a comparison of two texts. */
export const isDropped = (written: string): boolean => DROPPED.test(written);

/** The text of the block before (-1) or behind (1) one, by its index. */
export type Neighbour = (index: number, step: 1 | -1) => string | undefined;

/**
 * True where the blocks beside one stamp it as not so, or call it a claim: a badge or a label before it, a rating behind it. Whoever
 * prints a claim that way does not say that it is so.
 *
 * Accepts "Claim" before it, "False" or "Our rating: false" behind it, "Verdict" and then "False". None: "True" behind it, "False
 * teeth" before it.
 */
export const isStamped = (neighbour: Neighbour, index: number): boolean => {
  const before = neighbour(index, -1) ?? '';
  const after = neighbour(index, 1) ?? '';
  if (isStamp(before) || CLAIM_ALONE.test(before) || isStamp(after)) return true;
  return RATING_ALONE.test(after) && isStamp(neighbour(index + 1, 1) ?? '');
};
