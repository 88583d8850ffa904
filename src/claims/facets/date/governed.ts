import { BETWEEN } from '../../belonging/between.ts';
import { namesBothParties } from '../../belonging/both-parties.ts';
import { WEEKDAY } from '../../lexicon/calendar.ts';
import { MET, TALKS } from '../../lexicon/nouns.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { DateHit } from '../../values/date.ts';
import { tellsTheDay } from './cleft.ts';

const GOVERNS = new RegExp(
  String.raw`\b(?:${TALKS}|${MET}|held|took place|taken place|negotiating table|round (?:one|1)|filled the same role)\b([^;.:]{0,70}?)(?:,? ?\(?(?:on the date of|on|in|of|dated|this|last|back in|early in|late in|(?:in )?mid-|(?:in|during|at) the (?:[a-z]+ days|end|beginning|start|close|middle) of)?(?: the)?(?: (?:morning|afternoon|evening|night) of)?,?)[ -]?$`,
);
const AHEAD = new RegExp(
  String.raw`^(?:'s)?(?:,? [\w'-]+){0,16}? (?:${TALKS}|${MET}|held|took place)(?!\w)`,
);
/** "Friday's talks": so near that nothing need open the sentence. */
const NEXT_TO_IT = /^(?:'s)? (?:[\w-]+ ){0,2}?(?:talks|negotiations|meeting|round|session)(?!\w)/;
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

/** "took over the headlines from the Istanbul talks", "a protest against the talks": what is done has the day. */
const DONE_TO_THEM = new RegExp(
  String.raw`\b(?:about|against|over|from|off|despite|because of|on account of|owing to|due to|than|unlike|beyond|overshadow\w+) (?:(?:the|these|those|this|that|their|istanbul|direct|peace|russia-ukraine|ukraine|first|new|russian|ukrainian) )*(?:${TALKS})(?!\w)[^.;,]{0,60}$`,
);
/** "street closures for the talks on the 16th, an earthquake in April": another item of a list. */
const OF_NEXT_ITEM = new RegExp(
  String.raw`\b(?:${TALKS})(?!\w)[^.;]*, (?:and )?an? (?!(?:friday|monday|tuesday|wednesday|thursday|saturday|sunday)(?!\w))(?:[\w'-]+ ){1,4}(?:(?:in|of|on) )?(?:(?:early|late|mid)[ -])?$`,
);

/** "pushed the Istanbul talks off the front pages": where something moved them. */
const MOVED_OFF = /\b(?:off|out of|aside|into|onto|up|down|back to)(?!\w)/;

/**
 * True where a word of meeting governs the date closely enough for a conflict; a looser date may only agree.
 *
 * Accepts "met in Istanbul on …", "the talks of …", "Friday's talks", "On … the delegations met". None: "the meeting in
 * April", "named the head of the delegation to the talks on Wednesday".
 */
export const governed = (view: SentenceView, hit: DateHit): boolean => {
  const clause = clauseAt(view, hit.start);
  const before = view.folded.slice(clause.start, hit.start);
  if (tellsTheDay(view, hit) || isSetIn(view, hit, before)) return true;
  if (hit.relative && DONE_ABOUT_THEM.test(before)) return false;
  if (hit.value.day === undefined && CALLED_BY_MONTH.test(before)) return false;
  if (hit.relative && DONE_TO_THEM.test(before)) return false;
  if (OF_NEXT_ITEM.test(before)) return false;
  const m = GOVERNS.exec(before);
  if (m && hit.relative && MOVED_OFF.test(m[1] ?? '')) return false;
  return m ? !BETWEEN.test(m[1] ?? '') : governedFromBehind(view, hit, before);
};

/** "Russia and Ukraine, on 17 May 2025, negotiated": the day stands between those who met and their verb. */
const SET_IN = /, on (?:\w+day,? )?(?:the )?$/;
const THEN_MET = new RegExp(
  String.raw`^(?: 20\d\d)?, (?:had |have |then |finally |at last )?(?:${MET}|held|sat|opened|began|resumed)(?!\w)`,
);
const isSetIn = (view: SentenceView, hit: DateHit, before: string): boolean =>
  SET_IN.test(before) && namesBothParties(before) && THEN_MET.test(view.folded.slice(hit.end));

/** "On 17 May, a Saturday,": the one day told twice. */
const isSameDay = ({ value: a }: DateHit, { value: b }: DateHit): boolean =>
  a.day !== undefined && a.day === b.day && a.month === b.month;

/** "16 May: talks", "Friday's talks", "On 16 May the delegations met": the word of meeting stands behind. */
const governedFromBehind = (view: SentenceView, hit: DateHit, before: string): boolean => {
  const clause = clauseAt(view, hit.start);
  const rest = view.folded.slice(hit.end);
  const entry = /^(?::| -) /.exec(rest);
  const after = entry
    ? ` ${view.folded.slice(hit.end + entry[0].length)}`
    : view.folded.slice(hit.end, clause.end);
  const other = view.dates.find(
    (d) => d.start >= hit.end && d.start < clause.end && !isSameDay(d, hit),
  );
  if (other && !AHEAD.test(view.folded.slice(hit.end, other.start))) return false;
  const ahead = AHEAD.exec(after);
  if (!ahead || (hit.relative && DONE_TO_THEM.test(ahead[0]))) return false;
  return NEXT_TO_IT.test(after) || OPENING.test(before);
};
