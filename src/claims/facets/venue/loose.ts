import { namesBothParties } from '../../belonging/both-parties.ts';
import { otherMeeting } from '../../belonging/other-meeting.ts';
import { twoSided } from '../../belonging/two-sided.ts';
import { isCovered } from '../../events/sign.ts';
import { MET, TALKS } from '../../lexicon/nouns.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { PlaceHit } from '../../values/place.ts';
import type { FacetContext } from '../facet.ts';

const LED_TO = /\b(?:in|at|inside|to|into|within)(?: the)?(?: [\w'-]+){0,4} $/;
/** Somebody is or speaks there, or it is a house of its own: "said in Istanbul", "the consulate in Istanbul". */
const ANOTHER =
  /\b(?:said|says|told|reporters|speaking|interview|correspondent|consulates?|airport|hotel|flew|flight|arriv\w+|landed|born|lives?|office|university|church|patriarch\w*|stock|club|2022|second|third|next|june|july|no|not|changed)(?!\w)[^,;]*$/;
const TALKS_WORD = new RegExp(String.raw`\b(?:${TALKS}|${MET}|negotiat\w+)(?!\w)`);
/** "the Istanbul talks", "Istanbul's offer": the city names or owns something. */
const NAMES =
  /^(?:'s?\b| (?:talks?|meetings?|rounds?|process|agreements?|deal|accords?|exchange|swap|communique|format|negotiat\w+|session|formula|encounter|summit|-))/;

/** "16 May 2025 - Istanbul: the delegations hold talks", "in which city did they meet: Istanbul". */
const LABELS = /^: (?=\w)/;
const LABEL_AHEAD = /(?:^|[-(,|] ?)$/;
const ASKED_AHEAD =
  /\b(?:which|what) (?:city|town|capital|place|palace)(?!\w)[^.;?]*[:?] (?:in |at )?(?:the )?$|\bwhere(?!\w)[^.;?]*[:?] (?:in |at )?(?:the )?$/;

const isLabel = (before: string, after: string): boolean =>
  (LABELS.test(after) && LABEL_AHEAD.test(before)) || ASKED_AHEAD.test(before);

const RIGHT_THERE = /\b(?:in|at|inside)(?: the)?(?: [\w'-]+){0,2} $/;
/** "Umerov and Medinsky at the palace in Istanbul, 16 May": who is pictured there on that day has met. */
const isCaption = ({ folded, dates }: SentenceView, before: string): boolean =>
  RIGHT_THERE.test(before) &&
  namesBothParties(folded) &&
  dates.some(({ value: { month, day } }) => month === 5 && day === 16);

/**
 * A place of these talks that stands in their sentence with "in" or "at", though no verb of meeting leads to it: "what came
 * of their meeting in Istanbul". It may only agree, since somebody else may have been there.
 */
export const isLoosePlace = (
  view: SentenceView,
  hit: PlaceHit,
  { events }: FacetContext,
): boolean => {
  const before = view.folded.slice(Math.max(0, hit.start - 110), hit.start);
  return (
    (LED_TO.test(before) || isLabel(before, view.folded.slice(hit.end))) &&
    !ANOTHER.test(before) &&
    !NAMES.test(view.folded.slice(hit.end)) &&
    (TALKS_WORD.test(view.folded) || isCaption(view, before)) &&
    events.certain('talks') &&
    isCovered(events.at('talks', hit.start)) &&
    twoSided(view) &&
    !otherMeeting(view, hit.start)
  );
};
