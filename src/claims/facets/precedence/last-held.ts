import { twoSided } from '../../belonging/two-sided.ts';
import { inWindow } from '../../events/context.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { readSince } from '../../values/since/since.ts';
import type { SinceHit } from '../../values/since/since-hit.ts';
import { PERIOD, readPeriod } from './period.ts';
import { BOTH, DIRECT_TALKS, TALKED, WHEN } from './words.ts';

/** "The last time the two countries had talked was in 2022", "the last direct talks had taken place in March 2022". */
const THE_LAST = new RegExp(
  phrases`
    \b(?:
      the last (?:time|occasion)(?: that| when| on which)? ${BOTH} (?:had |have )?(?:ever |last )?${TALKED}(?!\w)[^.;,]{0,50}? (?:was|were|had been|came|lay|dated)(?: back)?(?: in| from| to)*
      |(?:the|their|whose) (?:last|previous|most recent|preceding) ${DIRECT_TALKS}(?!\w)[^.;,]{0,50}? (?:had taken place|took place|were held|had been held|had been|were|was|dated(?: back)?|went back|go back|lay)(?: back)?(?: in| from| to)*
    ) (${WHEN})
  `,
  'g',
);
/** "Last held in 2023, direct talks between Ukraine and Russia resumed". */
const FRONTED = new RegExp(
  String.raw`^\W*last (?:held|convened|conducted)(?: back)? in (${WHEN}),? (?:the )?${DIRECT_TALKS}(?!\w)`,
  'g',
);
/** "Spring 2022 was the last time the two countries had talked peace". */
const WAS_THE_LAST = new RegExp(
  String.raw`(?:\b|^)(${WHEN}) (?:was|had been|marked|is|saw) (?:the last (?:time|occasion)(?: that| when)? ${BOTH} (?:had |have )?(?:ever |last )?${TALKED}|(?:the|their) last ${DIRECT_TALKS})(?!\w)`,
  'g',
);
/** "had negotiated face to face as recently as February", "had met only three months before". */
const AS_RECENTLY = new RegExp(
  phrases`
    \b${BOTH} (?:had|have) (?:already |also |in fact |last )*${TALKED}(?!\w)[^.;,]{0,40}? (?:
      (?:as (?:recently|late) as |only |just )(?:in |last |this )*(?:early |mid-|late )?(january|february|march|april)(?! (?:of )?20(?:1\d|2[0-4]))
      |(?:only|just|barely|no more than|a mere) (${PERIOD}|(?:two|three|four|a few|several) (?:weeks|months)) (?:before|earlier|ago|previously)
    )(?!\w)
  `,
  'g',
);
/** "Only in February had Russia and Ukraine last held direct talks". */
const ONLY_IN = new RegExp(
  String.raw`\b(?:only|as recently as|as late as|just)(?: in| last| this)* (january|february|march|april)(?! (?:of )?20(?:1\d|2[0-4])),? had ${BOTH} (?:last |already )?${TALKED}(?!\w)`,
  'g',
);
/** "It took Russia and Ukraine more than three years to get back to one table", "Two years it took for them to meet again". */
const IT_TOOK = new RegExp(
  String.raw`\b(?:it (?:took|has taken|had taken) (?:${BOTH} )?(${PERIOD})|(${PERIOD}) it (?:took|has taken|had taken)(?: ${BOTH})?)(?: for ${BOTH})? (?:to(?! (?:agree|decide|consent|arrange|organi[sz]e|prepare))|before|until) [^.;,]{0,40}?\b(?:(?:talk|negotiate|meet|speak|sit down|sat down|met|talked|spoke|negotiated)(?!\w)[^.;,]{0,30}?\b(?:again|once more|directly|face to face|at one table)|back (?:to|at|round) (?:the|one|a) (?:\w+ )?table)(?!\w)`,
  'g',
);

/** "You have to go back to the first weeks of the invasion to find the last time that they had negotiated". */
const GO_BACK = new RegExp(
  String.raw`\bgo back (?:all the way )?to ([^.;,]{4,50}?),? to find (?:the last (?:time|occasion)[^.;,]{0,60}?\b${TALKED}|(?:the |their )?last ${DIRECT_TALKS})(?!\w)`,
  'g',
);

const MAY_BE =
  /\b(?:last|previous|recent|preceding|recently|late as|only|just|barely|mere|took|taken)(?!\w)/;
const OTHERS =
  /\b(?:putin|zelens\w+|presidents|leaders|heads of state|trump|ministers|americ\w*|united states|washington|u\.s\.|erdogan|prisoners|captives|swaps?|swapped|exchang\w+|phone|calls?|commissioners?|ombuds\w*|lawmakers|united nations|osce|refus\w+|ruled out|separately|indirect\w*|riyadh|jeddah|saudi|drones?|attacks?)(?!\w)/;
/** Negotiating, or meeting in the flesh. */
const DIRECT = /\b(?:direct(?:ly)?|face[- ]to[- ]face|in person|negotiat\w+|talks|table)(?!\w)/;
const NOT = /\b(?:not|never|nor|neither|without)(?!\w)|n't(?!\w)/;

const monthsBack = (month: string): SinceHit['value'] => {
  const back = 5 - (['january', 'february', 'march', 'april'].indexOf(month) + 1);
  return { kind: 'since', lowMonths: back, highMonths: back };
};
const ofWeeks = (words: string): SinceHit['value'] | undefined =>
  readPeriod(words) ??
  (/week/.test(words)
    ? { kind: 'since', lowMonths: 0, highMonths: 1.5 }
    : { kind: 'since', lowMonths: 1, highMonths: 6 });

/** A day of 2025 before the talks, or an earlier year: what came later is the last of another time. */
const isBefore = ({ lowMonths }: SinceHit['value']): boolean => lowMonths > 0.5;

/**
 * When they had last talked, told of that time.
 *
 * Accepts "Spring 2022 was the last time the two countries had talked", "the last direct talks had taken place in 2019",
 * "had negotiated face to face as recently as February", "it took them more than three years to sit down again". None: "the
 * last time Putin and Zelensky spoke was in 2022", "the last talks were in July 2025", "had last swapped prisoners".
 */
export const lastHeld = (view: SentenceView): SinceHit[] => {
  const { folded } = view;
  if (!MAY_BE.test(folded) || OTHERS.test(folded) || !twoSided(view)) return [];
  const direct = DIRECT.test(folded);
  const read = (pattern: RegExp, spanOf: (m: RegExpExecArray) => SinceHit['value'] | undefined) =>
    matchesOf(folded, pattern).flatMap((m): SinceHit[] => {
      const value = spanOf(m);
      return value && isBefore(value) && !NOT.test(m[0])
        ? [{ start: m.index, end: m.index + m[0].length, value }]
        : [];
    });
  const year = (m: RegExpExecArray) => readSince(`since ${m[1]}`)[0]?.value;
  const now = inWindow('talks', view.pageDate) || view.dates.some((d) => d.value.day === 16);
  return [
    ...read(THE_LAST, year),
    ...read(WAS_THE_LAST, year),
    ...read(FRONTED, year),
    ...(now && direct
      ? [
          ...read(AS_RECENTLY, (m) => (m[1] ? monthsBack(m[1]) : ofWeeks(m[2] as string))),
          ...read(ONLY_IN, (m) => monthsBack(m[1] as string)),
        ]
      : []),
    ...read(GO_BACK, year),
    ...read(IT_TOOK, (m) => readPeriod(m[1] ?? (m[2] as string))),
  ];
};
