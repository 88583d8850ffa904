import { BETWEEN } from '../../belonging/between.ts';
import { dateBelongsTo } from '../../belonging/date-of.ts';
import { happensElsewhere } from '../../belonging/happens-elsewhere.ts';
import { otherMeeting } from '../../belonging/other-meeting.ts';
import { twoSided } from '../../belonging/two-sided.ts';
import { isCovered } from '../../events/sign.ts';
import { talksOfDate } from '../../events/talks/talks-days.ts';
import { WEEKDAY } from '../../lexicon/calendar.ts';
import { MET, TALKS } from '../../lexicon/nouns.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { putAway } from '../../sentence/negation.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { DateHit } from '../../values/date.ts';
import { describeDate } from '../../values/date.ts';
import { claimOf, type FacetContext, type FacetReader, type RawClaim } from '../facet.ts';
import { isLooseDay } from './by-deed.ts';
import { tellsTheDay } from './cleft.ts';
import { isDayOfTalks } from './day-of-talks.ts';
import { isNoDayOfTalks } from './no-day-of-talks.ts';

/** "Only in February had they last held direct talks": the day of those before. */
const LAST_MET =
  /\b(?:had|have|has) (?:[\w'-]+ ){0,5}?last (?:held|met|sat|talked|negotiated|spoken|spoke|come together|faced)(?!\w)/;

const COMPARED =
  /\b(?:since|like in|as in|after|before|until|till|by|ahead of|unlike in|than in|from|deadline of|between|until the end of)(?: (?:the|early|late|spring|of|in))* ?$/;

/** "after the May 16 talks", "since Friday's session in Istanbul": the day names them, whatever stands before; it may only agree. */
const OF_THE_DAY =
  /^(?:'s)? (?:[\w-]+ ){0,2}?(?:talks|negotiations|meeting|round|session|encounter|showdown|face-off|summit|sit-down)(?!\w)/;

const GOVERNS = new RegExp(
  String.raw`\b(?:${TALKS}|${MET}|held|took place|taken place|negotiating table|round (?:one|1)|filled the same role)\b([^;.:]{0,70}?)(?:,? ?\(?(?:on the date of|on|in|of|dated|this|last|back in|early in|late in|(?:in )?mid-|(?:in|during|at) the (?:[a-z]+ days|end|beginning|start|close|middle) of)?(?: the)?(?: (?:morning|afternoon|evening|night) of)?,?)[ -]?$`,
);
const AHEAD = new RegExp(
  String.raw`^(?:'s)?(?:,? [\w'-]+){0,16}? (?:${TALKS}|${MET}|held|took place)(?!\w)`,
);
const OPENING = new RegExp(
  String.raw`^\W*(?:(?:it was|and|but|only|back|early|late|mid-|that|by|on|in|the|evening|morning|days|end|first|last|final|of|was|a|day|${WEEKDAY},?) ?)*$`,
);

/** "the meeting in April", "the Istanbul talks of April": the month tells which meeting is meant, not when ours was. */
const CALLED_BY_MONTH = new RegExp(
  String.raw`\b(?:the|that|this|these|those|their|its)(?: [\w-]+){0,3} (?:${TALKS})(?: in istanbul)?(?: (?:in|of))?(?: early| late| mid)?[ -]$`,
);

/** "named the head of the delegation to the talks on Wednesday": the day may be that of the deed. */
const DONE_ABOUT_THEM = new RegExp(
  String.raw`\b(?:named|praised|welcomed|dismissed|criticis\w+|criticiz\w+|hailed|slammed|discussed|commented on|condemned|defended|mocked|announced|summed up|briefed|congratulated|thanked|blasted|applauded|called off|left|prepared)(?!\w)(?![^.;]*\b(?:held|took place|met)(?!\w))[^.;]{0,90}\b(?:${TALKS})(?!\w)[^.;,]{0,20}$`,
);

/**
 * True where a word of meeting governs the date closely enough for a conflict: "met in Istanbul on …",
 * "the talks of …", "Friday's talks", "On … the delegations met". A looser date may only agree.
 */
const governed = (view: SentenceView, hit: DateHit): boolean => {
  const clause = clauseAt(view, hit.start);
  const before = view.folded.slice(clause.start, hit.start);
  if (tellsTheDay(view, hit)) return true;
  if (hit.relative && DONE_ABOUT_THEM.test(before)) return false;
  if (hit.value.day === undefined && CALLED_BY_MONTH.test(before)) return false;
  const m = GOVERNS.exec(before);
  if (m) return !BETWEEN.test(m[1] ?? '');
  const entry = /^(?::| -) /.exec(view.folded.slice(hit.end));
  const after = entry
    ? ` ${view.folded.slice(hit.end + entry[0].length)}`
    : view.folded.slice(hit.end, clause.end);
  const other = view.dates.find((d) => d.start >= hit.end && d.start < clause.end);
  if (other && !AHEAD.test(view.folded.slice(hit.end, other.start))) return false;
  if (!AHEAD.test(after)) return false;
  const near = /^(?:'s)? (?:[\w-]+ ){0,2}?(?:talks|negotiations|meeting|round|session)(?!\w)/.test(
    after,
  );
  return near || OPENING.test(before);
};

/** "When: Friday, 16 May", a line of a fact box; it may only agree. */
const LABEL = new RegExp(String.raw`^\W*(?:when|date|day): (?:${WEEKDAY},? )?$`);

/** "proposed talks on Thursday in a speech on Sunday", "suggested the meeting, on 11 May": neither is the day of the talks. */
const PROPOSED =
  /\b(?:propos(?:ed|es|ing)|suggest(?:ed|s|ing)|offer(?:ed|s|ing)|invited|called for)(?!\w)(?![^,;]*\b(?:held|took place|met|began|happened|sat down|gathered)(?!\w))[^,;]*(?:, (?:on|in|late|early|during)(?!\w)[^,;]{0,20})?$/;
/** "no talks took place on Thursday", "did not meet on". */
const NO_TALKS =
  /\b(?:no|neither|nobody)(?!\w)[^,;]*\b(?:on|in|this) $|\b(?:not|never) (?:take|took|taken|meet|met|held|hold|happen\w*|sit|sat|begin|began|start\w*|arrive\w*)(?!\w)[^,;]*\b(?:on|in|this) $/;

/** "Thursday's talks were put off", "talks on 15 May had been Putin's idea": a day on which none were held. */
const CAME_TO_NOTHING = new RegExp(
  String.raw`^(?:'s)?(?: [\w-]+){0,2}?(?: (?:${TALKS}))? (?:was|were|had been|have been|are|is) (?:(?:then |later |again )?(?:put off|postponed|cancel\w+|called off|moved|delayed|pushed back|proposed|suggested|offered)|[\w']+(?: own)? (?:idea|proposal|plan|offer|suggestion|invitation|wish))(?!\w)`,
);

/** "11 May: Putin proposes talks": the entry of another day. */
const PROPOSES =
  /^(?::| -)[^;.]{0,80}?\b(?:propos|suggest|offer|invit|call)(?:e?s|ed|ing)?(?!\w)[^;.]{0,40}?\b(?:talks|negotiations|meeting)(?!\w)/;
/** "let go a week after the talks, on 23 May": behind the comma stands the day of what came after. */
const AFTER_THEM =
  /\b(?:after|before|following|ahead of) (?:the|these|those|their) (?:[\w-]+ ){0,2}?(?:talks|negotiations|meeting|round), (?:on )?(?:the )?$/;

const MEETING = new RegExp(String.raw`\b(?:${TALKS}|${MET}|held|istanbul|dolmabahce)(?!\w)`);

/** "Exactly a year ago today, negotiators filed into …": the part behind the comma is the day's own. */
const OPENING_ONLY = /^\W*(?:(?:exactly|just|only|and|but|it was) )*$/;

/** A loose weekday agrees only where its own part of the sentence, between commas, speaks of meeting. */
const besideMeeting = (view: SentenceView, hit: DateHit): boolean => {
  const from = view.folded.lastIndexOf(',', hit.start) + 1;
  const opening = from === 0 && OPENING_ONLY.test(view.folded.slice(0, hit.start));
  const first = view.folded.indexOf(',', hit.end);
  const to = opening && first === hit.end ? view.folded.indexOf(',', first + 1) : first;
  return MEETING.test(view.folded.slice(from, to < 0 ? undefined : to));
};

/** "The delegations landed on Friday and talked": the day of their coming. */
const isOnTheMove = (view: SentenceView, hit: DateHit): boolean =>
  /\b(?:landed|arriv\w+|flew|touched down|set off|checked in) (?:[\w-]+ ){0,4}?(?:on |last )?(?:the )?$/.test(
    view.folded.slice(0, hit.start),
  );

/** A day known by what was done on it; put away or in doubt it is none. */
const looseDay = (view: SentenceView, hit: DateHit): RawClaim[] =>
  stanceAt(view, hit.start, hit.end) === 'asserted' && !putAway(view, hit.start)
    ? [claimOf('talks.date', hit.value, describeDate(hit.value), hit, { implied: true })]
    : [];

/** In "three meetings (16 May, 2 June and 23 July)" each date is a round's own. */
const listedRound = (view: SentenceView, hit: DateHit): boolean => {
  const round = talksOfDate(hit.value, view.pageDate);
  if (round === undefined || isCovered(round)) return false;
  return view.dates.some((d) => isCovered(talksOfDate(d.value, view.pageDate)));
};

/**
 * talks.date: the day (or month) on which the delegations met.
 *
 * Accepts "met in Istanbul on May 16, 2025", "last Friday's talks", "In May 2025 … held talks",
 * "a day earlier … had sat down" (may only agree: the story may stand at another day). None: "said on Saturday", "since February 2022", "before 16 May".
 */
export const readTalksDate: FacetReader = (view, context) =>
  view.dates.flatMap((hit) => {
    const claims = tiedDay(view, hit, context);
    return claims.length || !isDayOfTalks(view, hit, context)
      ? claims
      : [claimOf('talks.date', hit.value, describeDate(hit.value), hit, { implied: true })];
  });

/** A day that a word of meeting, or what was done on it, ties to the talks. */
const tiedDay = (
  view: SentenceView,
  hit: DateHit,
  { events, before }: FacetContext,
): RawClaim[] => {
  if (listedRound(view, hit)) return [];
  if (!tellsTheDay(view, hit) && isLooseDay(view, hit, before)) return looseDay(view, hit);
  const compared =
    COMPARED.test(view.folded.slice(Math.max(0, hit.start - 32), hit.start)) &&
    !/\bfrom$/.test(view.folded.slice(0, hit.start).trim());
  if (compared && !OF_THE_DAY.test(view.folded.slice(hit.end))) return [];
  const labelled =
    LABEL.test(view.folded.slice(0, hit.start)) && events.certain('talks') && !hit.relative;
  if (!labelled && dateBelongsTo(view, hit) !== 'talks' && !tellsTheDay(view, hit)) return [];
  if (hit.value.month === undefined || isNoDayOfTalks(view, hit)) return [];
  if (
    /\b(?:suggest\w*|propos\w*|(?:first |originally |initially )?set for|planned for|scheduled for|invited \w+ (?:for|on)) (?:the )?$/.test(
      view.folded.slice(Math.max(0, hit.start - 32), hit.start),
    )
  )
    return [];
  if (NO_TALKS.test(view.folded.slice(clauseAt(view, hit.start).start, hit.start))) return [];
  if (PROPOSED.test(view.folded.slice(clauseAt(view, hit.start).start, hit.start))) return [];
  if (LAST_MET.test(view.folded)) return [];
  if (CAME_TO_NOTHING.test(view.folded.slice(hit.end))) return [];
  if (PROPOSES.test(view.folded.slice(hit.end)) || AFTER_THEM.test(view.folded.slice(0, hit.start)))
    return [];
  if (otherMeeting(view, hit.start)) return [];
  if (hit.relative && !events.certain('talks') && !/\bistanbul|dolmabahce(?!\w)/.test(view.folded))
    return [];
  const stance = stanceAt(view, hit.start, hit.end);
  // A report denied is denied for what it says happened, seldom for its day.
  if (stance !== 'asserted') return [];
  const denied = putAway(view, hit.start);
  const implied =
    labelled ||
    hit.told ||
    compared ||
    !governed(view, hit) ||
    !twoSided(view) ||
    happensElsewhere(view, hit.start);
  if (implied && (isOnTheMove(view, hit) || (hit.relative && !besideMeeting(view, hit)))) return [];
  return [claimOf('talks.date', hit.value, describeDate(hit.value), hit, { denied, implied })];
};
