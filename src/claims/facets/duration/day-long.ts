import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { IntervalHit } from '../../values/interval.ts';

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const HOUR = String.raw`(${NUMBERS.join('|')}|noon|midday|midnight|\d{1,2})(?:[:.]00)?(?: o'clock)?`;
const PART = String.raw`(?: ?(a\.?m\.?|p\.?m\.?)| (in the (?:morning|afternoon|evening)|at night))?`;

/** "from nine in the morning until six in the evening", "nine till five". */
const BY_THE_CLOCK = new RegExp(
  String.raw`\b(?:(from|between) )?(?:about |around )?${HOUR}${PART}(?: to | until | till | and |-)(?:about |around )?${HOUR}${PART}(?![\w:.]*\d)`,
  'g',
);

/** A whole day at the table, by its length or its ends; days with their verb, so that "two days later" is none. */
const DAYS: readonly [RegExp, number, number][] = [
  [/\b(?:a|the) (?:full |whole |entire |long )*working day(?!\w)/g, 6 * 60, 10 * 60],
  [
    new RegExp(
      phrases`
        \b(?:
          all (?:day|(?:of )?\w+day) long|the (?:whole|entire)(?: of)? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|day)(?!'s(?!\w)) ?(?:long(?!\w))?
          |from (?:early )?(?:dawn|breakfast|(?:the )?(?:early )?morning|sunrise) (?:to|till|until) (?:late )?(?:(?:in the |the )?evening|night|nightfall|dusk|sunset|supper|dinner|midnight)
        )(?!\w)
      `,
      'g',
    ),
    5 * 60,
    Number.POSITIVE_INFINITY,
  ],
  [
    /\bspent (?:two|three|four|five|several) (?:full |whole |long )?days (?:negotiating|bargaining|haggling|arguing|wrangling|in (?:direct )?(?:talks|negotiations)|at (?:the|one|a) (?:negotiating )?table)(?!\w)(?=[.,;]| (?:in istanbul|there|together|directly|face to face|and|at the)(?!\w)|$)/g,
    10 * 60,
    Number.POSITIVE_INFINITY,
  ],
  [
    /\b(?:last(?:ed|ing|s)?|spread|stretch(?:ed|ing)|went on|ran|dragged on|continued)(?: out)? (?:for |over |across )?(?:two|three|four|five|several) (?:full |whole |long )?days(?!\w)/g,
    10 * 60,
    Number.POSITIVE_INFINITY,
  ],
];

/** "before the second hour was up": less than two hours. */
const ORDINALS = 'first second third fourth fifth sixth seventh eighth'.split(' ');
const ORDINAL_HOUR = new RegExp(
  String.raw`\bbefore the (${ORDINALS.join('|')}) hour (?:was|had|were|is) (?:quite |even )?(?:up|over|out|passed|gone|done|run)(?!\w)`,
  'g',
);

/** Hours since midnight; undefined without a part of the day, where either half may be meant. */
const clockOf = (word: string, part: string | undefined): number | undefined => {
  if (word === 'noon' || word === 'midday') return 12;
  if (word === 'midnight') return 24;
  if (!part) return undefined;
  const hour = hourOf(word) % 12;
  return /^a|morning/.test(part) ? hour : hour + 12;
};
const hourOf = (word: string): number =>
  word === 'midnight' || word === 'noon' || word === 'midday'
    ? 12
    : NUMBERS.indexOf(word) + 1 || Number(word);

/** The hours between two times of the day; by their numbers alone where no part of it is told. */
const hoursBetween = (m: RegExpExecArray): number | undefined => {
  const [, , from, fromHalf, fromPart, to, toHalf, toPart] = m;
  const start = clockOf(from as string, fromHalf ?? fromPart);
  const end = clockOf(to as string, toHalf ?? toPart);
  // Two bare numbers are as often a count or a score; only "till" and "until" make them times.
  if (start === undefined && end === undefined && !/ un?till? /.test(m[0])) return undefined;
  if (start !== undefined && end !== undefined) return (end - start + 24) % 24;
  return (hourOf(to as string) - hourOf(from as string) + 12) % 12;
};

/** Lengths told by the time of day, in whole days or by the hour in which the end came. */
export const dayLengths = (folded: string): IntervalHit[] => {
  if (
    !/day|\bhour(?!\w)|o'clock|morning|dawn|breakfast|till(?!\w)|until|\bnoon|[ap]\.?m(?!\w)/.test(
      folded,
    )
  )
    return [];
  const hit = (m: RegExpExecArray, low: number, high: number): IntervalHit => ({
    start: m.index,
    end: m.index + m[0].length,
    value: { kind: 'interval', low, high },
  });
  const timed =
    /till?(?!\w)|o'clock|\bnoon|midday|midnight|\bin the (?:morning|afternoon|evening)|[ap]\.?m(?!\w)/.test(
      folded,
    );
  const clock = (timed ? matchesOf(folded, BY_THE_CLOCK) : []).flatMap((m) => {
    const minutes = (hoursBetween(m) ?? 0) * 60;
    return minutes >= 60 && minutes <= 14 * 60 ? [hit(m, minutes * 0.85, minutes * 1.15)] : [];
  });
  return [
    ...clock,
    ...DAYS.flatMap(([pattern, low, high]) =>
      matchesOf(folded, pattern).map((m) => hit(m, low, high)),
    ),
    ...matchesOf(folded, ORDINAL_HOUR).map((m) =>
      hit(m, 0, (ORDINALS.indexOf(m[1] as string) + 1) * 60),
    ),
  ];
};
