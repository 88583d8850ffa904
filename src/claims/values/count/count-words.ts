import type { CountValue } from '../../../model/index.ts';
import { phrases } from '../../lexicon/phrases.ts';

const EACH = new RegExp(phrases`
  \b(?:
    each|apiece|on each side|from each side|on either side|from either side|per side|by each side
    |for each side|on both sides|from both sides|from each country|for each country|each way
    |in each direction|either way|each country|each side|either side|either country|both sides|both countries|a side
    |on a side|to a side|every side|to each other|apiece|respectively|both parties|each party
    |the same number|as many|an equal number|equal numbers|side by side|each of (?:them|the \w+)
    |(?:from|on|for|by|in|of) (?:either|each|every|both) (?:
      side|camp|country|party|nation|army|people|capital|belligerent|group
    )s?
    |mutual(?:ly)?
  )(?!\w)
`);
const EACH_BEFORE =
  /\b(?:each|both|either side|the two (?:sides|countries|governments|capitals|parties|states)) (?:[\w'-]+ ){0,7}?$/;
const TOTAL = new RegExp(phrases`
  \b(?:
    in total|in all|altogether|total of|combined|overall|all told|between them|a total
    |on both sides together|counting both|both (?:countries|sides|parties) together
    |both sides together|taken together
    |half (?:of (?:them|whom|these|those) )?(?:from each|russians?|ukrainians?)|the other half
    |in equal (?:parts|shares|numbers)|evenly (?:split|divided)|split evenly|divided equally
  )(?!\w)
`);
/** "Of the 780 who changed hands, half went to each country". */
const HALVED =
  /^[^.;:]{0,60}\bhalf (?:of (?:them|whom|these|those) )?(?:went|goes|go|came|returned|travelled|were sent)(?: home| back)? (?:to|from|on) (?:each|either|every)(?!\w)/;
/** Beside a total these say that it counts both sides. */
const BOTH_SIDES =
  /\b(?:both|either|each|together|combined|between them|half|halves|equal\w*|evenly|the two (?:sides|countries|governments|parties|states))(?!\w)|\brussians?(?!\w).*\bukrainians?(?!\w)|\bukrainians?(?!\w).*\brussians?(?!\w)/;
/** "In all, each country is to hand over (1,000)": all that each of them does. */
const EACH_IN_ALL =
  /\b(?:in total|in all|altogether|overall|all told),? (?:each|either|every) (?:side|country|party|government|nation|state|one)(?: [\w'-]+){0,7} $/;
/** "270 soldiers and 120 civilians, a total of 390 from each side". */
const TOTAL_OF_EACH =
  /^,? (?:for )?(?:a |in )?total of [\w,]+ (?:[\w-]+ ){0,2}?(?:from|on|for|by) (?:each|either|every)(?!\w)/;
const OF_EACH = /\b(?:each|either|every|apiece|per side|a side)(?!\w)/;
const ANOTHER_NUMBER =
  /\d|\b(?:hundreds?|thousands?|dozens?|half|halves|two|three|four|five|six|seven|eight|nine)(?!\w)/;
const APPROX =
  /\b(?:about|around|some|roughly|approximately|nearly|almost|close to|(?:little|hardly|scarcely|barely|slightly|just|not much) (?:more|less|over|under|fewer)(?: than)?|just (?:over|under|short of))(?: (?:the|a))? $/;
const AT_LEAST =
  /\b(?:(?<!\b(?:no|not|never) )more than|(?<!hand |handed |handing |hands )over|at least|(?:no|not) (?:fewer|less) than|upwards of)(?: (?:the|a))? $/;
const AT_MOST =
  /\b(?:up to|under|(?<!\b(?:no|not) )(?:fewer|less) than|at most|(?:no|not|never) more than)(?: (?:the|a))? $/;

/** "Each of the 2,000 captives": one by one, not on each side. */
const EACH_OF_THEM =
  /\beach(?: and every one| one)? of (?:the|those|these|its|their|all)(?: the)? $/;

/** Whether a number at `[start, end)` counts each side's people, all together, or does not say. */
export const basisOf = (
  folded: string,
  start: number,
  end: number,
): Pick<CountValue, 'basis' | 'perhapsOneSide'> => {
  const after = folded.slice(end, end + 60);
  const before = folded.slice(Math.max(0, start - 60), start).replace(EACH_OF_THEM, '');
  if (HALVED.test(folded.slice(end, end + 100))) return { basis: 'total' };
  const ofEach = OF_EACH.test(after.split(ANOTHER_NUMBER)[0] as string);
  // "In all, 1,000 people are to be exchanged by each side" is told of each, "2,000 in all from both sides" is not.
  if (EACH_IN_ALL.test(before) || TOTAL_OF_EACH.test(after)) return { basis: 'per-side' };
  if (!ofEach && (TOTAL.test(after.slice(0, 44)) || TOTAL.test(before.slice(-44))))
    return BOTH_SIDES.test(`${before} ${after}`)
      ? { basis: 'total' }
      : { basis: 'total', perhapsOneSide: true };
  if (ofEach && TOTAL.test(before.slice(-44))) return { basis: 'per-side' };
  const each = EACH.test(after) || EACH_BEFORE.test(before) || EACH.test(before);
  return { basis: each ? 'per-side' : 'unsaid' };
};

/** How exact a number is, by the words before it. */
export const precisionOf = (before: string): Pick<CountValue, 'approximate' | 'bound'> => {
  // "Little more than a hundred" is a hundred, not any number above it.
  if (APPROX.test(before)) return { approximate: true };
  if (AT_LEAST.test(before)) return { bound: 'least' };
  return AT_MOST.test(before) ? { bound: 'most' } : {};
};
