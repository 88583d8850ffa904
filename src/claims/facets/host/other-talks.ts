import { MONTH_BUT_MAY } from '../../lexicon/calendar.ts';
import { RUSSIA_SIGN, UKRAINE_SIGN } from '../../lexicon/parties.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { hasGuestsOfItsOwn } from './guests-of-its-own.ts';
import { TALKS_WORD } from './of-the-talks.ts';

/** "since the invasion in February 2022" says how long ago, not when these were. */
const SINCE =
  /\b(?:since|after|when|following) (?:(?:the|russia's|full-scale|moscow's|they|it|last) )*[^,;.]*/g;
/** "in March", "in February 2022". */
const ANOTHER_TIME = new RegExp(
  String.raw`\b(?:in|last|of) (?:early |mid-|late )?(?:${MONTH_BUT_MAY})(?!\w)|\bin 20(?:1\d|2[0-4])(?!\w)|\b(?:last|past) (?:year|month)(?!\w)`,
);
/** "separate talks", "several rounds", "meetings of", "the next talks": not the ones that were held. */
const OTHER_ONES = new RegExp(phrases`
  ^ (?:also )?(?:the |a |an |any |some )?(?:\w+ )?(?:
    (?:separate|indirect|earlier|previous|several|many|other|secret|parallel|technical|next|further|future|another)(?!\w)
    |(?:[\w'-]+ ){0,2}?(?:meetings|rounds|sessions)(?!\w)
  )
`);
/** "interested in hosting". */
const WOULD_LIKE = /\b(?:interested in|keen on|open to|considering|in favou?r of) $/;
/** "talks on the return of children": another matter. */
const ON_ANOTHER =
  /\b(?:talks|negotiations|meetings?|contacts|discussions)(?!\w)[^.;,]{0,60}? (?:on|over|about) (?:the )?(?:[\w-]+ )?(?:return|children|grain|shipping|ports|energy|nuclear|bodies|hostages|reactors?|gas)(?!\w)/;
/** "a meeting with the Ukrainian delegation": one side is not both. */
const WITH_ONE_SIDE =
  /^ (?:an?|the|its|his) (?:[\w-]+ )?(?:meeting|talks|session) (?:with|of) (?:the )?(?:ukrain\w+|russia\w*|k(?:yi|ie)v|moscow)\b(?: (?:delegation|team|side|officials|negotiators|envoys))?(?! and (?:the )?(?:ukrain|russia|k(?:yi|ie)v|moscow))/;
/** "mediated for weeks before the two sides met". */
const BEFORE_THEY_MET = /\bbefore(?!\w)[^.;]{0,40}\b(?:met|sat down|came together|faced)(?!\w)/;
/** "American mediators had pushed for the talks". */
const PUSHED =
  /^(?: (?:had|have|has|also|long))* (?:pushed|pressed|lobbied|worked|called|asked|urged|tried|sought|hoped|waited)(?!\w)/;
/** "set up by Trump's demand": what brought them about is no role in them. */
const BY_A_DEED =
  /^'s? (?:\w+ )?(?:demand|call|calls|pressure|offer|proposal|insistence|order|push|appeal|visit)(?!\w)/;

/** Only its own object may name the talks: "has mediated the return of children, and Turkey the talks". */
const hasAnotherObject = (own: string): boolean =>
  /^ (?:the|an?|its) \w/.test(own) &&
  !TALKS_WORD.test(own) &&
  !(RUSSIA_SIGN.test(own) && UKRAINE_SIGN.test(own)) &&
  !/\b(?:sides|parties|delegations|teams|two|both|room|table|process|encounter|event)(?!\w)/.test(
    own,
  );

const ACTS =
  /(?:host|mediat|broker|facilitat|chair|moderat|organi[sz]|arrang|stag)(?:s|es|e|ed|ing)$/;

/**
 * True where a third country's role is one in other talks than these, or in bringing them about: `[start, end)` holds the
 * country and the word for the role.
 *
 * Accepts "hosted separate talks in March", "Belarus hosted the first talks", "mediated talks on the return of children",
 * "mediated before the two sides met", "chaired a meeting with the Ukrainian delegation", "mediators had pushed for them".
 * None: "hosted the first direct talks since February 2022".
 */
export const isRoleInOtherTalks = (
  { folded }: SentenceView,
  key: string,
  start: number,
  end: number,
): boolean => {
  const rest = folded.slice(end);
  const own = rest.slice(0, /[,;:.]/.exec(rest)?.index ?? rest.length);
  const named = /\b(?:istanbul|dolmabahce|may|friday)(?!\w)/.test(folded);
  return (
    (key === 'belarus' && !named) ||
    ANOTHER_TIME.test(own.replace(SINCE, ' ')) ||
    OTHER_ONES.test(own) ||
    WOULD_LIKE.test(folded.slice(0, end).replace(/\w+$/, '')) ||
    ON_ANOTHER.test(folded) ||
    WITH_ONE_SIDE.test(own) ||
    BEFORE_THEY_MET.test(own) ||
    PUSHED.test(own) ||
    BY_A_DEED.test(rest) ||
    (ACTS.test(folded.slice(start, end)) && hasAnotherObject(own)) ||
    hasGuestsOfItsOwn(folded.slice(start, end), own)
  );
};

/** "has hosted talks", "has been mediating for months": at some time, perhaps not at these. */
const AT_SOME_TIME =
  /\b(?:has|have) (?:\w+ ){0,2}?(?:been )?(?:host|mediat|broker|facilitat|chair)\w*$/;
const FOR_LONG =
  /\bfor (?:weeks|months|years|the past|the last)(?!\w)|\bthis year(?!\w)|\bsince (?!the )/;
/** "as they held their first talks since 2022": what is the first since then is these talks, and the role no older. */
const FIRST_SINCE = /\bfirst(?!\w)[^,;.]*?\bsince(?!\w)/;
/**
 * "brokered by Washington": the Americans pushed the two to meet, as pages of those days tell, and sat not between them.
 */
const BROUGHT_ABOUT = /\b(?:broker\w*|facilitat\w*)(?!\w)/;

/** True where the role may be one in other talks, or in bringing these about: then it contradicts nothing. */
export const mayBeRoleInOthers = (
  { folded }: SentenceView,
  key: string,
  start: number,
  end: number,
): boolean => {
  const said = folded.slice(start, end);
  const rest = folded.slice(end);
  return (
    AT_SOME_TIME.test(said) ||
    (key === 'united-states' && BROUGHT_ABOUT.test(said)) ||
    FOR_LONG.test(rest.slice(0, /[,;.]/.exec(rest)?.index ?? rest.length).replace(FIRST_SINCE, ' '))
  );
};
