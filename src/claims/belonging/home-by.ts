import { SWAP_PHASES } from '../../model/index.ts';
import { CAPTIVES } from '../lexicon/nouns.ts';
import { clauseAt, type SentenceView } from '../sentence/sentence-view.ts';
import type { DateHit } from '../values/date.ts';

const HOME_BY =
  /\b(?:were|was|are|had been|have been|has been) (?:(?:all|safely|already|again|back) )*(?:home|free|at home|at liberty|on home soil|back)(?: (?:again|safely|with their families))?,? (?:by|on) (?:the )?(?:(?:evening|night|end|close|morning|afternoon) of |late |early )*(?:the )?$/;
const CAPTIVE = new RegExp(
  String.raw`\b(?:${CAPTIVES})(?!\w)|\b(?:\d{3}|1[, ]?000|thousand)(?!\w)`,
);

/**
 * True where a day is that by which captives were home: a state, reached on that day or before it.
 *
 * Accepts "all 2,000 captives were back home by the evening of (23 May)", "390 were free on (Friday)", "By (Sunday) the first 390 captives were back home". None: "the delegates were
 * home by (Saturday)", "captives will be home by (Friday)".
 */
export const areHomeBy = (view: SentenceView, hit: DateHit): boolean => {
  const before = view.folded.slice(clauseAt(view, hit.start).start, hit.start);
  return (
    (HOME_BY.test(before) && CAPTIVE.test(before) && !OTHERS.test(before)) || isFronted(view, hit)
  );
};

/** "By Sunday, two days after the talks, the first 390 captives were back home": the day stands first. */
const BY = /^\W*(?:and |but |already )?by (?:late |early |the end of |the evening of )?$/;
const WERE_HOME =
  /^(?:, (?:just |only |barely )?(?:[\w-]+ ){1,2}(?:days?|weeks?) (?:after|from) [^,;]{3,60})?,? (?:all |the first |some )?(?:[1-9]\d\d|1[, ]?000|[\w-]+ hundred(?: and [\w-]+)?)(?!\w)(?: (?!(?:names?|lists?|bodies|remains|letters|parcels|guards?|buses|cars|vehicles|planes)(?!\w))[\w'-]+){0,6}(?:, [^,;]{3,50},)? (?:were|was|had been) (?:(?:all|safely|already|again|back) )*(?:home|free|at home|at liberty|on home soil|back)(?!\w)/;

const isFronted = ({ folded }: SentenceView, { start, end }: DateHit): boolean => {
  const after = WERE_HOME.exec(folded.slice(end))?.[0];
  return after !== undefined && BY.test(folded.slice(0, start)) && !OTHERS.test(after);
};

const [FIRST] = SWAP_PHASES;
const THE_FIRST = new RegExp(String.raw`\bthe first ${FIRST.freed}(?!\w)`);
const dayNumber = (month: number, day: number): number => month * 100 + day;
const FIRST_DAY = dayNumber(Number(FIRST.date.slice(5, 7)), Number(FIRST.date.slice(8, 10)));
const DAY_OF_TALKS = dayNumber(5, 16);

/**
 * True where the first of this swap are told to have been home by a day before any was freed: whatever "by" leaves open, it was not then.
 *
 * Accepts "by (18 May) the first 390 were home". None: "by (25 May) the first 390 were home", "by (18 May) some 200 were home".
 */
export const wereFirstHomeBy = ({ folded }: SentenceView, { value }: DateHit): boolean => {
  const { year = 2025, month, day } = value;
  if (year !== 2025 || month === undefined || day === undefined || !THE_FIRST.test(folded))
    return false;
  const told = dayNumber(month, day);
  return told >= DAY_OF_TALKS && told < FIRST_DAY;
};

const OTHERS =
  /\b(?:delegat\w+|negotiators?|envoys?|diplomats?|teams?|medinsk\w+|umerov|famil\w+|relatives|mothers|wives|parents|guards|journalists|(?:soldiers|men|people) at)(?!\w)/;
