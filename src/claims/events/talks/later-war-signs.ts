import { isAfterCoveredDays } from '../../../model/index.ts';
import { AnyOf } from '../../lexicon/any-of.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { type EventSign, signAt } from '../sign.ts';

/** The war was in its fourth year when the talks were held: whoever speaks of four years tells of later ones. */
const OLDER_WAR = new AnyOf(
  phrases`
    \b(?:four|five|six|4|5|6)[- ]year(?:[- ]old|-long)?[- ](?:war|conflict|invasion|fighting)(?!\w)
    |\b(?:four|five|six|4|5|6) years (?:of (?:the |full-scale )?(?:war|fighting|conflict|hostilities)|(?:after|into|since) (?:the|russia's|moscow's|putin's) (?:[\w-]+ )?(?:war|invasion|attack|conflict))(?!\w)
    |\b(?:fourth|fifth) anniversary of (?:the|russia's|moscow's) (?:[\w-]+ )?(?:war|invasion|attack)(?!\w)
    |\b(?:fifth|sixth) year of (?:the |its )?(?:[\w-]+ )?(?:war|invasion|conflict)(?!\w)
  `,
  { cue: /\b(?:four|five|six|fourth|fifth|sixth|[456])(?!\w)/ },
);

/** "US-led peace talks", "American-brokered negotiations": those of 2026; these had no third party but their host. */
const LED_BY_OTHERS =
  /\b(?:us|u\.s\.|american|washington|trump)[- ](?:led|brokered|mediated|sponsored) (?:[\w-]+ ){0,3}?(?:talks|negotiations|meetings?|rounds?|process)(?!\w)/g;

/** "agreed in Istanbul earlier this month", in June or later; "last month" may be May. */
const THIS_MONTH =
  /\b(?:in istanbul|at (?:the )?(?:[\w-]+ )?talks|(?:talks|meeting|round|negotiations)(?: in (?:istanbul|turkey|turkiye))?)(?: [\w'-]+){0,3}? (?:earlier (?:this month|this week|in the (?:month|week))|this (?:month|week)|(?:last|the previous) week)(?!\w)/g;
const ofThisMonth = ({ folded, pageDate }: SentenceView): RegExpExecArray[] =>
  pageDate !== undefined && pageDate >= '2025-06-02' ? matchesOf(folded, THIS_MONTH) : [];

/**
 * True where the first talks "since 2022" are told of another time: as the news of later days, or on a written day of
 * another month ("On January 23 delegations sat face to face for the first time since the invasion").
 */
export const isOfAnotherTime = (view: SentenceView): boolean =>
  isNewsOfLaterDays(view) ||
  (!/\b(?:istanbul|dolmabahce|may)(?!\w)/.test(view.folded) &&
    view.dates.some(
      ({ relative, value }) => !relative && value.day !== undefined && value.month !== 5,
    ));

/** Signs of talks after these: by the age of the war, by who leads them, or by the month of a later page. */
export const laterWarSigns = (view: SentenceView): EventSign[] => {
  const older = OLDER_WAR.exec(view.folded);
  return [
    ...(older ? [older] : []),
    ...matchesOf(view.folded, LED_BY_OTHERS),
    ...ofThisMonth(view),
  ].map((m) => signAt(m, 'talks-later', true));
};

const NEWS =
  /\b(?:(?:previous|last|this|past|coming) (?:week|weekend|fortnight)|yesterday|today|tonight|(?:on|last|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\w)/;

/**
 * True where a page written later tells of talks as the news of its own days: "a first meeting the previous week, which was
 * the first since the early weeks of the war". Which talks come first is then its own count.
 */
export const isNewsOfLaterDays = ({ folded, pageDate }: SentenceView): boolean =>
  pageDate !== undefined &&
  isAfterCoveredDays(pageDate) &&
  NEWS.test(folded) &&
  !/\b(?:istanbul|dolmabahce|in may|of may|may 20)/.test(folded);
