import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { type IntervalHit, readIntervals } from '../../values/interval.ts';

/** "… four hours …; they were out in less than two": a bound without its unit, at the end of its clause. */
const ELIDED = new RegExp(
  phrases`
    \b(?:
      (?:(?:just|a little|slightly|somewhat|something|well|a shade|a bit) )?(?:less than|under|short of|over|more than)
      |not (?:quite|even)|nearly|almost|about|around|close to
    )
    [ ](?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}(?:[.,]5)?)
    (?=[.,;:!)"](?!\d)|$| (?:on|in|at|and|while|but|was|is|were|this time|all told)(?!\w))
  `,
  'g',
);

/** A length in hours, named before; "minutes" or a question between leave it open. */
const HOURS = /\b(?:hours?|hour-long)(?!\w)/;
const MINUTES = /\bminutes?(?!\w)/;
/** What else is counted between: "released more than ten". */
const COUNTED =
  /\b(?:days?|weeks?|months?|years?|prisoners?|regions?|killed|wounded|freed|degrees|kilomet\w+)(?!\w)/;

/**
 * Lengths whose unit is left out since hours were named just before, in the sentence or in the one that
 * precedes it: "not four hours but under two", "The first had taken somewhat under two."
 */
export const elidedLengths = (folded: string, before: string): IntervalHit[] =>
  matchesOf(folded, ELIDED).flatMap((m) => {
    const lead = `${before.slice(-160)} ${folded.slice(0, m.index)}`;
    const named = lead.search(/\bhours?(?!\w)(?!.*\bhours?(?!\w))/);
    if (named < 0 || !HOURS.test(lead)) return [];
    const between = lead.slice(named);
    if (MINUTES.test(between) || COUNTED.test(between) || between.includes('?')) return [];
    const [read] = readIntervals(`${m[0]} hours`);
    return read ? [{ start: m.index, end: m.index + m[0].length, value: read.value }] : [];
  });
