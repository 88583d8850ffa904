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

/** Signs of talks after these: by the age of the war, or by who leads them. */
export const laterWarSigns = ({ folded }: SentenceView): EventSign[] => {
  const older = OLDER_WAR.exec(folded);
  return [...(older ? [older] : []), ...matchesOf(folded, LED_BY_OTHERS)].map((m) =>
    signAt(m, 'talks-later', true),
  );
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
