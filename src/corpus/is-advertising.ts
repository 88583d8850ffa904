/** Verbs with which a shop addresses its customer, in the imperative. */
const PITCH_VERB =
  /^(?:Shield|Save|Get|Keep|Stay|Protect|Carry|Pack|Store|Secure|Enjoy|Discover|Shop|Buy|Order|Try|Grab|Upgrade|Boost|Make|Find|See|Charge|Power|Light|Cook|Purify|Filter|Stock|Build|Cut|Cool|Warm|Sleep|Prepare|Never|Equip|Defend|Hydrate|Treat|Start|Turn|Bring|Don[’']t)\b/;
/** A product's name: up to six capitalised words, perhaps with a note in brackets. */
const PRODUCT =
  /^(?:(?:\p{Lu}|\d)[\p{L}\p{N}’'.&-]*\s+(?:(?:&|and|for|of|with)\s+)?){1,6}(?:\([^)]{1,40}\)\s+)?$/u;
const SECOND_PERSON = /\b(?:you|your|yours)\b/i;
const QUOTED = /[“"][^”"]*[”"]/g;
const SHOP =
  /\b(?:shop now|buy now|order now|use code|promo code|free shipping|limited[- ]time offer|add to cart|affiliate links?|sponsored (?:content|post|by)|advertisement)\b/i;

/**
 * Whether a line is an advertisement.
 *
 * Accepted: a product's name, a spaced dash, and a pitch that begins with an imperative (after two
 * words or more) or addresses the reader: `Leather Gloves (Work Grade) – Shield your hands when working
 * rough`, `EMP Protection Bags – Shield essential electronics`, `Flashlight – a light for your pack`;
 * and shop language in a short line: `Shop now`, `Use code SAVE10`, `Sponsored content`.
 * Not: `Prisoner Swap – Russia and Ukraine free 390 each`, `Istanbul Talks – what we know`, `Trump –
 * Make peace now`, a quotation that says "you": `Zelensky – “You see, we have results”`.
 */
export function isAdvertising(line: string): boolean {
  if (SHOP.test(line) && line.length < 160) return true;
  const dash = /\s[–—-]\s/.exec(line);
  if (!dash) return false;
  const product = line.slice(0, dash.index);
  const pitch = line.slice(dash.index + dash[0].length).replace(QUOTED, '');
  if (!PRODUCT.test(`${product} `) || /\d{4}|\b(?:said|says|told)\b/.test(line)) return false;
  return SECOND_PERSON.test(pitch) || (product.includes(' ') && PITCH_VERB.test(pitch));
}
