import type { CountValue, TextRange } from '../../../model/index.ts';
import { CAPTIVES } from '../../lexicon/nouns.ts';
import type { NumberHit } from '../number.ts';
import { basisOf, precisionOf } from './count-words.ts';
import { isOfTime } from './of-time.ts';

/** A count of people in a folded text. */
export interface CountHit extends TextRange {
  readonly value: CountValue;
  /** The noun counted, folded: `soldiers`, `prisoners of war`. Absent in formulas. */
  readonly noun?: string;
  /** "1,000-for-1,000". */
  readonly formula?: boolean;
}

const NOUN = new RegExp(
  String.raw`^[ -](?:(?:more|further|additional|other|russian|ukrainian|captured|freed|released|imprisoned|captive|of (?:their|its|the|our)|the other side's|warring|detained|enemy|living|wounded|jailed|held|were|such) )*((?:civilian|non-military) (?:detainees|prisoners|captives|internees|hostages|people|personnel|men)|${CAPTIVES})(?!\w)`,
);

/** "civilians", "noncombatants", "civilian detainees": the noun of a count that is of no soldiers. */
export const isOfCivilians = ({ noun }: CountHit): boolean =>
  noun !== undefined && /^(?:civil|non-?(?:combat|milit))/.test(noun);

/** Behind a number without a noun these say that it counts people. */
const OF_PEOPLE =
  /^ (?:each|apiece|from each|on each|from either|per side|in each direction|a side|on either|for each|of (?:them|each other's|its|their)|were|went|came|crossed|exchanged|freed|released|swapped|returned|traded|we|others?|more|left|got|handed|brought|set free|walked|who (?:came|went|returned|crossed|walked|got)|on both|from both|(?:home|back) (?:from|on|for) (?:each|either|both)|(?:(?:are|were) )?to be (?:set free|freed|released|exchanged|swapped|handed over|let go|returned|traded)|(?:(?:are|were) )?to (?:go|come|walk|return) (?:home|free|back))(?!\w)/;

/** "390, servicemen and civilians alike, were home": who they are stands between commas. */
const APPOSED = new RegExp(
  String.raw`^, (?:both |all (?:of them )?|among them |some )?(?:${CAPTIVES})(?!\w)[^,;.]{0,50}, (?:were|was|are|have|had|came|went|returned|crossed|walked|got|reached)(?!\w)`,
);

/** "the 270 whom each side freed were soldiers, the other 120 civilians": a part, by what they are. */
const WHO_ARE_SOME =
  /^[^.;]{0,90}?\b(?:were|are|was) (?:all |mostly )?(?:soldiers|servicemen|civilians|women|men|children|officers|wounded|sick|not (?:part|covered|among|on|included))(?!\w)(?!,? (?:and|as well as|alike))/;

/** "the 1,000 whom each government pledged to hand over": people by what is done with them. */
const WHOM_THEY_FREE =
  /^ (?:whom|that|which) (?!\d)(?:[\w'-]+ ){1,6}?(?:pledg|promis|agree|undert|vow|freed?(?!\w)|releas|hand(?:s|ed)?(?!\w)|let go|return|exchang|swap|set free|g[ai]ve)/;

/** "1,000 - that's how many prisoners each will hand over": the noun stands in what is said of the number. */
const THAT_MANY = new RegExp(
  String.raw`^(?:,|:| -)? (?:that|this|such)(?:'s| is| was) (?:how many|the number of) (?:[\w-]+ ){0,2}?(${CAPTIVES})(?!\w)(?![^.;]*\b(?:before|since|so far|until|had|ago|earlier|killed|(?:each|every|per|a) (?:time|day|week|month|year))(?!\w))`,
);

/** "Freed Ukrainians, 390 of them, were": all of those named before the comma. */
const ALL_OF_THEM =
  /^ of them(?: in all| all told| altogether)?(?:,| -) ?(?!(?:were|are|was) (?:still |also )?(?:among|held|in captivity|waiting|missing)(?!\w))/;
const NAMED_BEFORE = new RegExp(
  String.raw`(?<!\b(?:among|including|most|many|some|several|few) (?:of )?(?:the )?)\b(?!civil|soldier|servic|troop|fighter|defender|military|wom[ae]n)(?:${CAPTIVES})(?: [\w'-]+){0,2}(?:,| -) (?:some |about |exactly |just |fully )?$`,
);
const areAllOfThem = (folded: string, { start, end }: TextRange): boolean =>
  ALL_OF_THEM.test(folded.slice(end, end + 60)) &&
  NAMED_BEFORE.test(folded.slice(Math.max(0, start - 60), start));

/** "The first 390", "all 1,000": the noun need not be said. */
const OF_THE_FREED = /\b(?:the first|all|all the|the full|the last|the other) $/;

/** "three of those", "12 of them were all women", "five were officers": a part of those that are counted. */
const OF_THOSE =
  /^ (?:of (?:them|whom|those|these)|of (?:the|its|their|our) [^.;]{0,80}?\b(?:were|are|was) (?:all |also |mostly )?(?:women|men|civilians|soldiers|officers|servicemen|sick|wounded)|were (?:women|men|civilians|soldiers|officers))(?!\w)/;

/** "several hundred", "a few thousand": no number that one could hold against another. */
const A_FEW = /\b(?:a few|several|many|a couple of|the first few) $/;

/**
 * What a number of a folded text counts, if that is people; without its neighbours, of which it may be a sum or a part.
 *
 * Accepts "1,000 prisoners of war each", "270 captured soldiers", "390 from each side", "all 1,000", "390, soldiers and
 * civilians, were", "the 1,000 whom each side pledged to free". None: "in March 2022
 * soldiers", "15:18 Prisoner swap", "three of those", "under 25 soldiers", "several hundred prisoners", "one prisoner".
 */
export function countOf(folded: string, n: NumberHit): CountHit | undefined {
  if (n.value < 2 || !Number.isInteger(n.value)) return undefined;
  if (isOfTime(folded, n)) return undefined;
  const noun = NOUN.exec(folded.slice(n.end, n.end + 60)) ?? thatMany(folded, n);
  if (!noun && !ofPeople(folded, n)) return undefined;
  if (OF_THOSE.test(folded.slice(n.end)) && !areAllOfThem(folded, n)) return undefined;
  const before = folded.slice(Math.max(0, n.start - 20), n.start);
  if (n.value <= 1000 && A_FEW.test(folded.slice(0, n.start))) return undefined;
  const end = n.end + (noun?.[0].length ?? 0);
  const value: CountValue = {
    kind: 'count',
    count: n.value,
    ...basisOf(folded, n.start, end),
    ...precisionOf(before),
  };
  return { start: n.start, end, value, ...(noun ? { noun: noun[1] as string } : {}) };
}

/** What each of those begins with: asked first, for the nouns are many. */
const IS_TOLD = /^(?:,|:| -)? (?:that|this|such)(?!\w)/;
const thatMany = (folded: string, { end }: TextRange): RegExpExecArray | null => {
  const rest = folded.slice(end, end + 80);
  return IS_TOLD.test(rest) ? THAT_MANY.exec(folded.slice(end, end + 160)) : null;
};

const ofPeople = (folded: string, { start, end }: TextRange): boolean =>
  OF_PEOPLE.test(folded.slice(end, end + 32)) ||
  APPOSED.test(folded.slice(end, end + 90)) ||
  (WHOM_THEY_FREE.test(folded.slice(end, end + 70)) && !WHO_ARE_SOME.test(folded.slice(end))) ||
  OF_THE_FREED.test(folded.slice(Math.max(0, start - 12), start));
