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
 * Accepts "all 2,000 captives were back home by the evening of (23 May)", "390 were free on (Friday)". None: "the delegates were
 * home by (Saturday)", "captives will be home by (Friday)".
 */
export const areHomeBy = (view: SentenceView, hit: DateHit): boolean => {
  const before = view.folded.slice(clauseAt(view, hit.start).start, hit.start);
  return HOME_BY.test(before) && CAPTIVE.test(before) && !OTHERS.test(before);
};

const OTHERS =
  /\b(?:delegat\w+|negotiators?|envoys?|diplomats?|teams?|medinsk\w+|umerov|famil\w+|relatives|mothers|wives|parents|guards|journalists|(?:soldiers|men|people) at)(?!\w)/;
