import { CAPTIVES } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { NumberHit } from '../number.ts';

const PARTY = '(?:russia|moscow|the kremlin|ukraine|k(?:yi|ie)v)';
const TO_DO =
  '(?:(?:is|was) (?:due |set )?to|to|will|would|has|had)(?: (?:also|then|itself|only))?';
const GIVES = phrases`
  (?:hand(?:s|ed|ing)?|g[ai]v(?:e|es|ing)|sen(?:ds?|t|ding)|return(?:s|ed|ing)?|releas(?:e|es|ed|ing)|fre(?:e|es|ed|eing)|surrender(?:s|ed|ing)?|let(?:s|ting)? go|part(?:s|ed|ing)? with)
`;
const GETS = phrases`
  (?:g[eo]t(?:s|ting)?|receiv(?:e|es|ed|ing)|recover(?:s|ed|ing)?|regain(?:s|ed|ing)?|tak(?:es?|ing)|took|br(?:ings?|ought|inging))
`;
const SOME =
  '(?: (?:up|over|back|home|of))?(?: (?:only|just|merely|no more than|some|about|as many as|a|the))*';
/** "in return for": the other half stands without a verb of its own. */
const IN_RETURN = '(?:in (?:return|exchange) for|against)';

/** The words before the first number and between the two: what one party gives stands beside what it gets. */
const formOf = (one: string, other: string): readonly [RegExp, RegExp] => [
  new RegExp(String.raw`\b${PARTY} (?:${TO_DO} )?${one}${SOME} $`),
  new RegExp(
    String.raw`^[^.;\d]{0,90}?(?:,? (?:and|but|while) (?:${TO_DO} )?${other}|,? (?:in return |while )?(?=\w+ing )${other}|(?: back| home| free)? ${IN_RETURN})${SOME} $`,
  ),
];
const FORMS = [formOf(GIVES, GETS), formOf(GETS, GIVES)];

/** What each of them begins with is common: these words are not, and one stands between the two numbers. */
const MAY_BE = /\b(?:and|but|while|return|exchange|against|\w+ing) /;

/** Behind the second number stand people, or nothing but how they go. */
const OF_PEOPLE = new RegExp(
  String.raw`^(?:(?: of (?:its|their|the)(?: own)?)?(?: (?:captured|captive|imprisoned|russian|ukrainian|enemy))* (?:${CAPTIVES})(?!\w)|(?: of (?:its|their) own)?(?: (?:in (?:return|exchange)|to|back|home|under|itself)(?!\w)|[.,;:)]|$))`,
);
/** What else is given and got. */
const THINGS =
  /\b(?:bodies|remains|tanks|missiles|shells|drones|villages|hectares|square|kilomet\w+|dollars|euros)(?!\w)/;

/**
 * Neighbouring numbers of a folded text of which one party gives the one and gets the other.
 *
 * Accepts "Ukraine gets back (a thousand) of its own and hands over (six hundred) Russians in return", "Moscow frees (800) and receives (1,000)",
 * "Kyiv is to get (1,000) back in return for (600)". None: "Kyiv gets back a thousand and receives six hundred bodies", "Kyiv got 390 on
 * Friday and got 307 on Saturday".
 */
export const givenAndGot = (
  folded: string,
  numbers: readonly NumberHit[],
): (readonly [NumberHit, NumberHit])[] =>
  numbers.flatMap((a, i): (readonly [NumberHit, NumberHit])[] => {
    const b = numbers[i + 1];
    if (!b || a.value < 2) return [];
    const between = folded.slice(a.end, b.start);
    if (between.length > 160 || !MAY_BE.test(between)) return [];
    const before = folded.slice(Math.max(0, a.start - 60), a.start);
    const after = folded.slice(b.end, b.end + 60);
    if (THINGS.test(between) || THINGS.test(after) || !OF_PEOPLE.test(after)) return [];
    return FORMS.some(([x, y]) => x.test(before) && y.test(between)) ? [[a, b]] : [];
  });
