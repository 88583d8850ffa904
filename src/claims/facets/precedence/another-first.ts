import { phrases } from '../../lexicon/phrases.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { SinceHit } from '../../values/since/since-hit.ts';
import { isDoneBefore } from './done-before.ts';
import { hadOthers } from './had-others.ts';
import { MET_AFTER } from './not-since.ts';

/** "met Rubio for the first time": whom one of the two met. */
const MEETS = String.raw`\b(?:met|meets?|saw|sees|received|hosted|visited|spoke|spoken|talked|conferred)(?: (?:with|to))?(?: (?:the|its|his|their))?`;
const MEETS_ONE = new RegExp(String.raw`${MEETS}(?: [\w'.-]+){0,4} $`);
const FOREIGN =
  '(?:american|u\\.s\\.|us|turkish|european|british|french|german|polish|chinese|saudi|nato|g7|g20|eu|allied|western|arab)';
const OFFICIALS =
  '(?:americans|turks|europeans|allies|officials?|ministers?|leaders?|envoys?|diplomats?|counterparts?|negotiators|delegations?|presidents?)';
const MEETS_FOREIGNERS = new RegExp(
  String.raw`${MEETS} (?:${FOREIGN} (?:[\w-]+ ){0,2})?(?:${FOREIGN} ${OFFICIALS}|americans|turks|europeans|allies)(?!\w)`,
);
/** "NATO foreign ministers met for the first time". */
const FOREIGNERS_MEET = new RegExp(
  String.raw`\b${FOREIGN} (?:[\w-]+ ){0,2}?${OFFICIALS} (?:[\w-]+ )?(?:met|meet|gathered|convened|talked|conferred|sat)(?!\w)`,
);
/** "the first time in five months that the defence minister had visited Turkey": what was done for the first time. */
const THAT = /^,? that ([^,;.]+)/;
/** "without Western mediators": a first of a narrower kind. */
const WITHOUT_HELPERS =
  /^[^;.]{0,80}\bwithout (?:[\w-]+ ){0,2}?(?:mediat\w+|intermediar\w+|third part\w+|go-betweens?|help|americans?|observers)(?!\w)/;

/** "done so", "that this had happened": a word that takes the meeting up. */
const TOOK_UP =
  /\b(?:do so|did so|done|happen(?:ed|s)?|such|contacts?|so|this|that way|been (?:able|possible|in))(?!\w)/;

const withThird = (view: SentenceView, from: number, to: number): boolean => {
  const words = view.folded.slice(from, to);
  return (
    MEETS_FOREIGNERS.test(words) ||
    FOREIGNERS_MEET.test(words) ||
    view.people.some(
      (p) =>
        p.party === 'other' &&
        p.start >= from &&
        p.end <= to &&
        MEETS_ONE.test(view.folded.slice(from, p.start)),
    )
  );
};

/**
 * True where "the first time" is that of something else than both parties' meeting.
 *
 * Accepts "The Ukrainian delegation met Rubio for the first time in two months", "NATO foreign ministers met for the first
 * time in two months", "the first time in five months that the minister had visited Turkey", "the first time in ten years
 * that they met without mediators", "the lira rose for the first time since 2023 as they talked". None: "met for the first time in three years", "the first time since 2022 that the
 * two sides sat down".
 */
export const isAnotherFirstTime = (view: SentenceView, hit: SinceHit, start: number): boolean => {
  const { folded } = view;
  if (!/\bfirst time(?!\w)/.test(folded.slice(start, hit.start))) return false;
  if (withThird(view, clauseAt(view, start).start, hit.start)) return true;
  const after = folded.slice(hit.end);
  const that = THAT.exec(after);
  if (isDoneBefore(folded.slice(0, start), after) && !TOOK_UP.test(folded.slice(0, start)))
    return true;
  return (
    (that !== null && ![MET_AFTER, TOOK_UP].some((each) => each.test(that[1] as string))) ||
    WITHOUT_HELPERS.test(after)
  );
};

/** "since 2022, or in three years", "since 2022, the first in three years": the same told twice. */
const SAME_AGAIN = /^[ ,(]*(?:(?:and|or|that is),? )*$|\bfirst (?:\w+ ){0,2}$/;

/** "first … in three years, as the men in power for four months": a span stands nearer to "first". */
export const isSecondSpan = (
  folded: string,
  spans: readonly SinceHit[],
  hit: SinceHit,
  start: number,
): boolean =>
  spans.some(
    (other) =>
      other.start >= start &&
      other.end <= hit.start &&
      !SAME_AGAIN.test(folded.slice(other.end, hit.start)),
  );

/** Presidents right before a negation: "Putin and Zelensky, who have (not met since 2019)". */
const OF_LEADERS = new RegExp(
  phrases`
    \b(?:(?:vladimir )?putin and (?:\w+ )?zelens\w+|(?:\w+ )?zelens\w+ and (?:\w+ )?putin|(?:the |their )?(?:two |both )?(?:presidents|heads of state|leaders))
    (?:,[^,;.]{2,40},|,? who|,)* $
  `,
);
/** "Not since 2019 have the presidents met". */
const HAVE_LEADERS =
  /^,? (?:had|have|has) (?:(?:the|their|both|two|russian|ukrainian|and) )*(?:presidents|leaders|heads of state|(?:vladimir )?putin and|(?:\w+ )?zelens\w+ and)(?!\w)/;
/** "have not had ambassadors": a verb of its own that is no meeting. */
const HAVE_NOT = /^(?:had|have|has)(?: not|n't)(?: since)? /;
/** "Never since 2014 have negotiations led to a lasting ceasefire": what came of them. */
const CAME_OF_THEM =
  /^,? (?:had|have|has|did) [^.;,]{3,70}? (?:led|lead|brought|bring|produced?|resulted?|ended|yielded|achieved?|delivered|come to|succeeded)(?!\w)/;

/** True where what has not been since is something else than the talks of both parties. */
export const isNotOfTalks = ({ folded }: SentenceView, hit: SinceHit, start: number): boolean => {
  const behind = folded.slice(hit.end);
  const others = HAVE_LEADERS.test(behind) || hadOthers(behind) || CAME_OF_THEM.test(behind);
  if (others || OF_LEADERS.test(folded.slice(0, start))) return true;
  const said = folded.slice(start, hit.start);
  const verb = HAVE_NOT.exec(said);
  if (!verb) return false;
  const rest = said.slice(verb[0].length);
  return (
    rest !== '' &&
    !MET_AFTER.test(rest) &&
    !TOOK_UP.test(rest) &&
    !/\b(?:sat|faced|negotiated|directly)/.test(rest)
  );
};
