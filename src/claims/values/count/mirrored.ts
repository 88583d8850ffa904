import type { TextRange } from '../../../model/index.ts';
import type { NumberHit } from '../number.ts';
import { givenAndGot } from './given-and-got.ts';

/** A number that is told of each of the two sides by name. */
export interface MirroredHit extends TextRange {
  readonly count: number;
}

const RUSSIA = '(?:the )?(?:russia|moscow|russians|russian side)';
const UKRAINE = '(?:the )?(?:ukraine|k(?:yi|ie)v|ukrainians|ukrainian side)';
const GIVES = String.raw`(?:(?:has|had|having|will|would|is to|was to) )?(?:g[ai]v(?:e|es|en|ing)|hand(?:s|ed|ing)?|let(?:s|ting)?|sen(?:t|ds?|ding)|return(?:s|ed|ing)?|releas(?:e|es|ed|ing)|fre(?:e|es|ed|eing)|set(?:s|ting)?|g[eo]t(?:s|ting)?|receiv(?:e|es|ed|ing)|swap(?:s|ped)?|exchang(?:es|ed))(?: (?:up|over|back|home|free|go))?(?: of)?`;
const THEM = String.raw`(?: (?:of (?:its|their) )?(?:captured |russian |ukrainian |its )?(?:prisoners?(?: of war)?|pows?|captives|detainees|people|persons|men|russians|ukrainians|nationals))?(?: (?:up|over|back|home|free|go))?`;
const AND = String.raw`(?:,? (?:and|while|as|with)|;|,)`;
const MOVED =
  '(?: (?:(?:will|would|are to|were to) )?(?:came|come|went|crossed|freed|released|handed over|let go|set free|were freed|were released))?';

/** The words before the first number, between the two and behind the second; `[one, other]` are the two parties. */
const formsOf = (one: string, other: string): readonly (readonly [RegExp, RegExp, RegExp])[] => [
  [
    new RegExp(String.raw`\b${one} ${GIVES} $`),
    new RegExp(String.raw`^${THEM}${AND} ${other}(?: (?:also|likewise|too))?(?: ${GIVES})? $`),
    /^/,
  ],
  [
    /(?:^|\W)$/,
    new RegExp(String.raw`^${THEM}${MOVED} (?:from|by|to) ${one}${AND} $`),
    new RegExp(String.raw`^${THEM}${MOVED} (?:from|by|to) ${other}(?!\w)`),
  ],
];
const FORMS = [...formsOf(RUSSIA, UKRAINE), ...formsOf(UKRAINE, RUSSIA)];

/** Either form names a party between the two numbers; asked first, since it costs nothing to compile. */
const NAMES_A_PARTY = /\b(?:russia|moscow|ukrain|k(?:yi|ie)v)/;

/** "270 and 270, and 120 civilians each", "120 and 120 who were civilians": a part is counted. */
const CIVIL = /\bcivilians?(?!\w)/;
const MILITARY = /\b(?:soldiers|servicemen|troops|military|fighters|defenders)(?!\w)/;

/**
 * Equal numbers that a folded text gives to one side and to the other.
 *
 * Accepts "Russia gave up 370 and Ukraine gave up 370", "Kyiv got 390 captives back, Moscow 390", "370 came from Russia and 370 from
 * Ukraine", "Kyiv gave up 370 and got 370 in return". None: unequal numbers, "Russia lost 370 and Ukraine lost 370", "Russia freed 370 and Russia 370".
 */
export const readMirrored = (folded: string, numbers: readonly NumberHit[]): MirroredHit[] =>
  [...ofEither(folded, numbers), ...givenAndGot(folded, numbers)]
    .filter(([a, b]) => a.value === b.value)
    .map(([a, b]) => ({ start: a.start, end: b.end, count: a.value }));

/** Neighbouring numbers of which a folded text gives one to one side and the next to the other. */
export const ofEither = (
  folded: string,
  numbers: readonly NumberHit[],
): (readonly [NumberHit, NumberHit])[] =>
  numbers.flatMap((a, i): (readonly [NumberHit, NumberHit])[] => {
    const b = numbers[i + 1];
    if (!b || a.value < 2) return [];
    const before = folded.slice(Math.max(0, a.start - 60), a.start);
    const between = folded.slice(a.end, b.start);
    const after = folded.slice(b.end, b.end + 60);
    if (!NAMES_A_PARTY.test(between)) return [];
    if (CIVIL.test(after) !== MILITARY.test(after)) return [];
    return FORMS.some(([x, y, z]) => y.test(between) && x.test(before) && z.test(after))
      ? [[a, b]]
      : [];
  });
