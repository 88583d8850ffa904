import { namesBothParties } from '../../belonging/both-parties.ts';
import { otherMeeting } from '../../belonging/other-meeting.ts';
import { twoSided } from '../../belonging/two-sided.ts';
import { isCovered } from '../../events/sign.ts';
import { talksOfDate } from '../../events/talks/talks-days.ts';
import { MET, TALKS } from '../../lexicon/nouns.ts';
import { BEGUN, TALKING } from '../../lexicon/sitting.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { putAway } from '../../sentence/negation.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { DateHit } from '../../values/date.ts';
import type { FacetContext } from '../facet.ts';
import { isOfTheSwap } from './of-the-swap.ts';

/** They meet, by noun or verb, or agree on something in the city. */
const TOLD = new RegExp(
  String.raw`\b(?:${TALKS}|${MET}|${TALKING}|${BEGUN}|(?:agreed|arranged|reached|struck|settled|promised)(?: (?:up)?on)? in istanbul)(?!\w)`,
);

/** What stands right before a date and has it for itself. */
const BOUND =
  /\b(?:said|says|say|told|tells|announced|reported|wrote|writes|tweeted|posted|stated|declared|added|confirmed|published|updated|issued|signed|warned|spoke|call(?:ed)?|phoned|freed|released|swap\w*|exchang\w+|returned|handed|attack\w*|struck kyiv|killed|hit|flew|fly|arriv\w+|landed|left|captured|born|died|summit|visit\w*|since|until|till|before|after|by|from|ahead of|deadline|propos\w+|suggest\w+|offer\w*|scheduled|planned|postponed|invaded|invasion|elected|closed at|rose|fell|home|phase|went|go|came|come|dinner|lunch|press|sanctions?)(?!\w)[^,;:]{0,40}$/;
const BOUND_BEHIND =
  /^(?:,? (?:\w+ ){0,3}(?:said|told|announced|reported|wrote|confirmed)(?!\w)|'s (?!(?:[\w-]+ ){0,3}?(?:talks?|meetings?|negotiations|sessions?|rounds?|encounter|sit-down|get-together)(?!\w)))/;

/** The date names the talks, whatever is said of them: "Friday's talks", "the talks of May 16", "reached in Istanbul on Friday". */
const NAMED_BY = /^'s (?:[\w-]+ ){0,3}?(?:talks?|meeting|negotiations|session|encounter)(?!\w)/;
/** "at the May 16 Istanbul talks". */
const NAMED_AFTER =
  /^ (?:(?:istanbul|direct|peace|bilateral|first|high-level|face-to-face|ceasefire|russia-ukraine|ukraine-russia|russian-ukrainian|ukrainian-russian) )*(?:talks?|meeting|negotiations|session|round|encounter)(?!\w)/;
const NAMES_IT =
  /\b(?:talks|meeting|negotiations|session|encounter|in istanbul|istanbul (?:delegations|teams|negotiators))(?: (?:held|of|on|in|this|in istanbul|there|last|between [\w ]{3,40}))*,? $/;
const OPEN = /\b(?:if|whether|no|not|neither|never)(?!\w)|\?/;
const TO_COME = /\b(?:will|shall|planned|scheduled|expected|due|hop(?:e|es|ed|ing) for)(?!\w)/;

/** Written on their day or after: what is to come is something else. */
const isPast = (view: SentenceView): boolean => (view.pageDate ?? '') >= '2025-05-16';

/**
 * True where a date is the very day (or month) of the talks and their sentence tells of them, though no word governs it:
 * it may only agree. What is asked, hoped or denied of talks named by their day leaves the day as it is.
 *
 * Accepts "Friday, it was, when the envoys took their seats", "asked at Friday's talks for a summit", "the posts that the talks
 * of May 16 took six hours are false". None: "said on Friday", "Friday's exchange", "freed on 16 May".
 */
export const isDayOfTalks = (
  view: SentenceView,
  hit: DateHit,
  { events }: FacetContext,
): boolean => {
  const { folded } = view;
  const { month, day, year } = hit.value;
  if (month === undefined || (day === undefined && year === undefined)) return false;
  if (!isCovered(talksOfDate(hit.value, view.pageDate)) || !isCovered(events.atDay(hit.start)))
    return false;
  if (!TOLD.test(folded) || !twoSided(view)) return false;
  const before = folded.slice(0, hit.start);
  const after = folded.slice(hit.end);
  const own = folded.slice(hit.start, hit.end);
  const owner = own.endsWith("'s") ? `'s${after}` : after;
  const attribute = /\bthe $/.test(before) && NAMED_AFTER.test(after);
  if ((BOUND.test(before) && !attribute) || BOUND_BEHIND.test(owner) || putAway(view, hit.start))
    return false;
  if (isOfTheSwap(folded, hit)) return false;
  const named = NAMED_BY.test(owner) || NAMES_IT.test(before) || attribute;
  if (!(named && namesBothParties(folded)) && otherMeeting(view, hit.start)) return false;
  if (stanceAt(view, hit.start, hit.end) === 'asserted') return true;
  return named && !OPEN.test(folded) && (isPast(view) || !TO_COME.test(folded));
};
