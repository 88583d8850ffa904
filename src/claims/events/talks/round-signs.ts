import { type EventId, isBeforeCoveredDays } from '../../../model/index.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { COVERED_TALKS, type EventSign, signAt } from '../sign.ts';

const ROUND = String.raw`(?:[\w'-]+ ){0,3}?(?:rounds?|meetings?|sessions?|talks|negotiations|encounter|sit-down)`;
const FIRST = new RegExp(
  String.raw`\b(?:first(?! (?:two|three|four|few|several|\d|days?|hours?|minutes|mornings?|half|part|weeks?)(?!\w))|1st|opening|initial|inaugural)(?:-ever)? ${ROUND}(?!\w)|\bfirst of (?:(?:the|these|those|this year's|two|three|four|several|istanbul) )+(?:[\w'-]+ )?(?:rounds|meetings|sessions|talks|negotiations)(?!\w)|\bround (?:one|1|i)(?!\w)|\bfirst[- ]round(?!\w)`,
  'g',
);
const NUMBERED: readonly [RegExp, EventId][] = [
  [
    new RegExp(String.raw`\b(?:second|2nd) ${ROUND}(?!\w)|\bround (?:two|2|ii)(?!\w)`, 'g'),
    'talks-2025-06-02',
  ],
  [
    new RegExp(String.raw`\b(?:third|3rd) ${ROUND}(?!\w)|\bround (?:three|3|iii)(?!\w)`, 'g'),
    'talks-2025-07-23',
  ],
  [
    /\b(?:fourth|fifth|next|follow-up|follow-on|subsequent|upcoming|forthcoming|latest|another|new|further|later) (?:istanbul )?(?:direct )?(?:round|meeting|session)(?!\w)/g,
    'talks-later',
  ],
  // "met again yesterday, this time at the Çırağan Palace"
  [
    /\b(?:met|sat down|talked|negotiated|came together) (?:once )?(?:again|more)(?!\w)[^.;]{0,60}?\bthis time(?!\w)/g,
    'talks-later',
  ],
];
/** After a first round has been named: "…, the second, on 2 June, was over in one". */
const ELLIPTIC: readonly [RegExp, EventId][] = [
  [
    /\bthe second(?=,| (?:one|was|took|lasted|on|in|ended|ran|went|brought|led)(?!\w))/g,
    'talks-2025-06-02',
  ],
  // "The first took less than two hours, the second about 70 minutes": the verb is left out.
  [
    /(?<=[,;] (?:and |but |while |whereas )?)\bthe (?:second|next)(?= (?:(?:only|just|barely|hardly|about|around|roughly|some|nearly|almost|over|under|well|more|less|fewer|than|even|a mere|a bare|not|merely|closer to|twice|half) )*(?:\d+|an? (?:hour|half|quarter|little)|half|one|two|three|four|five|six|seven\w*|eight\w*|nine\w*|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|as long)(?!\w))/g,
    'talks-2025-06-02',
  ],
  [
    /\bthe third(?=,| (?:one|was|took|lasted|on|in|ended|ran|went|brought|led)(?!\w))/g,
    'talks-2025-07-23',
  ],
  [
    /\bthe (?:others?|(?:other|next|last|later|following) (?:two|ones?)|rest)(?!\w)(?! (?:side|part|delegation|team))/g,
    'talks-later',
  ],
];
/** Before a numbered round these make it a plan of this one, not its subject: "agreed to a second round". */
const PLANNED =
  /\b(?:agree\w*|consent\w*|ready|willing\w*|plan\w*|prepar\w*|promis\w*|intend\w*|expect\w*|want\w*|propos\w*|discuss\w*|possib\w*|without|no|arrang\w*|schedul\w*|rul\w+ out|refus\w*|reject\w*|towards?|paved?|hold|for|yes to) (?:[\w'-]+ ){0,4}$/;

/** "a further meeting ruled out", "another round agreed": the same behind it. */
const PLANNED_BEHIND =
  /^,? (?:(?:was|is|has been|being|were) )?(?:ruled out|rejected|refused|agreed|promised|planned|possible|on the table|to follow)(?!\w)/;

/** "…, after which a further round may be called": what is told comes first. */
const AFTER_THIS = /\b(?:after which|following which|whereupon) (?:an? |the |any )?$/;
const IS_TO_COME = /^ (?:may|might|could|can|will|would|should|is to|was to)(?!\w)/;
const isToCome = (folded: string, { start, end }: EventSign): boolean =>
  AFTER_THIS.test(folded.slice(Math.max(0, start - 24), start)) &&
  IS_TO_COME.test(folded.slice(end));

/** The first talks of all were those in Belarus, days after the invasion. */
const EARLY_WAR =
  /\b(?:days|weeks?|a month) after the (?:\w+ )?(?:invasion|attack)(?!\w)|\b(?:talks|rounds?|meetings?),? (?:(?:took place|were held|was held|held) )?in (?:belarus|gomel|minsk|brest)(?!\w)/;
const ROUNDS = /\b(?:two|three|both|all) (?:[\w-]+ ){0,2}(?:rounds|meetings|sessions)(?!\w)/;

const OF_2022_BEHIND =
  /^,? (?:(?:which|that) )?(?:(?:were|was|took|had been) (?:held|conducted|place) )?(?:back )?(?:in|of|from|during) (?:(?:the|early|late|spring|summer|february|march|april|istanbul|turkey|belarus|of|in|and),? )*2022(?!\w)/;
const OF_2022_BEFORE = /\b2022,? (?:when|where|in which|during which) (?:the |their )?$/;

/** "The first Istanbul talks, in 2022", "March 2022, when the first talks were held": another first. */
const isOf2022 = (folded: string, { start, end }: EventSign): boolean =>
  OF_2022_BEHIND.test(folded.slice(end, end + 70)) ||
  OF_2022_BEFORE.test(folded.slice(Math.max(0, start - 40), start));

const isOfEarlierDay = ({ pageDate }: SentenceView): boolean =>
  pageDate !== undefined && isBeforeCoveredDays(pageDate);
const earlier = ({ pageDate }: SentenceView): EventId =>
  pageDate?.startsWith('2022') ? 'talks-2022' : 'talks-other';

/** What a number tells: "the first round", "round two", "the second, on 2 June". */
export const numberedSigns = (view: SentenceView): EventSign[] => {
  const { folded } = view;
  const all = (rows: readonly [RegExp, EventId][]): EventSign[] =>
    rows.flatMap(([pattern, event]) =>
      matchesOf(folded, pattern).map((m) => signAt(m, event, true)),
    );
  const first = EARLY_WAR.test(folded)
    ? []
    : all([[FIRST, COVERED_TALKS]]).map(
        (s): EventSign => (isOf2022(folded, s) ? { ...s, event: 'talks-2022' } : s),
      );
  const elliptic = first.length || ROUNDS.test(folded) ? all(ELLIPTIC) : [];
  const numbered = all(NUMBERED).filter(
    (s) =>
      !PLANNED.test(folded.slice(Math.max(0, s.start - 60), s.start)) &&
      !PLANNED_BEHIND.test(folded.slice(s.end)) &&
      !isToCome(folded, s),
  );
  const signs = [...first, ...elliptic, ...numbered];
  return isOfEarlierDay(view)
    ? signs.map((s): EventSign => ({ ...s, event: earlier(view) }))
    : signs;
};
