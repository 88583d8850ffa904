import { namesBothParties } from '../../belonging/both-parties.ts';
import { inWindow } from '../../events/context.ts';
import { isCovered } from '../../events/sign.ts';
import { talksOfDate } from '../../events/talks/talks-days.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { TALKS } from '../../lexicon/nouns.ts';

import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { SinceHit } from '../../values/since/since-hit.ts';
import { PERIOD, readPeriod } from './period.ts';

const THE_LAST = String.raw`\b(?:last|previous|preceding|most recent) (?:(?:direct|such|formal|face-to-face|round|of|peace|known) )*(?:${TALKS}|encounter|contacts?|time)(?!\w)`;
/** "whose previous direct negotiations lay a mere eighteen months back". */
const LAY_BACK = new RegExp(
  String.raw`${THE_LAST}[^.;,]{0,40}? (?:lay|lie|were|was|had been|took place|happened|came|dated?(?: back)?) (${PERIOD}) (?:back|ago|before|earlier|previously|in the past)(?!\w)`,
  'g',
);
/** "already the third time this year that they had negotiated", "the second direct round of 2025". */
const AGAIN = new RegExp(
  phrases`
    \b(?:second|third|fourth|fifth|sixth|seventh|latest) (?:(?:such|direct|full|formal|round|of|bilateral|face-to-face) )*(?:${TALKS}|time|encounter)(?!\w)
    [^.;,]{0,50}?\b(?:this year|of the year|(?:in|of) 2025|since (?:january|february|the new year)|in (?:as many|two|three|four|five|six) (?:weeks|months))(?!\w)
  `,
  'g',
);
const OTHERS =
  /\b(?:putin|zelens\w+|presidents|leaders|trump|ministers|america\w*|united states|the us|washington|turk\w+|u\.s\.|prisoners|captives|swaps?|swapped|exchang\w+|attacks?|phone|calls?|commissioners?|ombuds\w*|parliament\w*|lawmakers|scientists|united nations|u\.n\.|osce|istanbul-\d)(?!\w)/;
const IN_PERSON = new RegExp(
  String.raw`\b(?:negotiat\w+|direct(?:ly)?|face to face|met|sat|talked|spoke|spoken|${TALKS})(?!\w)`,
);

/** What is counted back from these talks must be said in their days or beside their day. */
const isAnchored = (view: SentenceView): boolean =>
  inWindow('talks', view.pageDate) ||
  view.dates.some(
    (d) => d.value.day !== undefined && isCovered(talksOfDate(d.value, view.pageDate)),
  );

/** "added one more to a string of direct talks held every few months", "the latest in a row of direct rounds since 2023". */
const ONE_OF_MANY = new RegExp(
  phrases`
    \b(?:one more|another|the latest|the newest) (?:[\w-]+ ){0,2}?(?:to|in|of) (?:a |the |their )?(?:long |growing |unbroken )*(?:string|series|succession|line|row|chain) of
    (?: [\w-]+){0,2}? direct (?:\w+ )?(?:${TALKS})(?!\w)[^.;]{0,60}?\b(?:every (?:few )?(?:weeks?|months?)|regularly|monthly|this year|since (?:the )?(?:\w+ )?(?:of )?202[345])(?!\w)
  `,
  'g',
);
/** Less than five months: earlier in the same year. */
const THIS_YEAR = { kind: 'since', lowMonths: 0, highMonths: 4.5 } as const;
/** No more than a year before. */
const OF_LATE = { kind: 'since', lowMonths: 0, highMonths: 12 } as const;

/**
 * When they had last talked, told of the earlier talks themselves, or of how many there were this year.
 *
 * Accepts "whose previous negotiations lay eighteen months back", "one more in a row of direct talks since 2023", "the third time this year that they negotiated". None: "the second
 * round", "the third swap this year", "the last talks took place in July".
 */
export const lastTimes = (view: SentenceView): SinceHit[] => {
  const { folded } = view;
  if (
    !/\b(?:last|previous|preceding|recent|second|third|fourth|fifth|sixth|seventh|latest|newest|one more|another)(?!\w)/.test(
      folded,
    )
  )
    return [];
  const hit = (m: RegExpExecArray, value: SinceHit['value'] | undefined): SinceHit[] =>
    value ? [{ start: m.index, end: m.index + m[0].length, value }] : [];
  if (!namesBothParties(folded) || !isAnchored(view)) return [];
  if (OTHERS.test(folded) || !IN_PERSON.test(folded)) return [];
  return [
    ...matchesOf(folded, LAY_BACK).flatMap((m) => hit(m, readPeriod(m[1] as string))),
    ...matchesOf(folded, AGAIN).flatMap((m) => hit(m, THIS_YEAR)),
    ...matchesOf(folded, ONE_OF_MANY).flatMap((m) => hit(m, OF_LATE)),
  ];
};
