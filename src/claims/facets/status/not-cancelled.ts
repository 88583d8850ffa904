import { SWAP_PHASES } from '../../../model/index.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { SWAP_SUBJECT } from './stages.ts';

/** True for what has not happened yet, or had not by the day of the first phase: it may still happen. `end`: of the words. */
export const notYet = (view: SentenceView, end: number): boolean =>
  /\b(?:so far|(?<!, )yet|still|to date|as of|until now|up to now)(?!\w)/.test(view.folded) ||
  /^ on (?:the )?(?:\d|[a-z]+day(?!\w))/.test(view.folded.slice(end)) ||
  /^ (?:at|on|in|near|before|until|as|only|for|because|without)(?!\w)[^.;]*\b(?:but|only|until)(?!\w)/.test(
    view.folded.slice(end),
  ) ||
  (/\b(?:has|have) (?:\w+ )?\w+$/.test(view.folded.slice(0, end)) &&
    (view.pageDate ?? '') < SWAP_PHASES[0].date);

/** What else collapses or does not take place: talks, a truce, a summit, the exchange of all for all. */
const ANOTHER_MATTER =
  /\b(?:talks|negotiations|contacts|cease-?fires?|truces?|efforts?|attempts?|meetings?|summit|initiatives?|all for all|all-for-all|azov|brigade)(?!\w)(?![^,;]*\b(?:swap|exchange|deal|handover)s? (?:agreed|that|which|was|were|never|fell|collapsed|did))/;

/** "both times the exchange fell through", "both the exchanges he had been promised": several, of which this was none. */
const MORE_THAN_ONE =
  /\b(?:(?:both|each|every|two|three|four|five|several|many|all|few|other|previous|earlier|past) (?:of )?(?:the |those |these )?(?:times?|swaps|exchanges|occasions?)|twice|again and again|time and again|once before)(?!\w)/;
/** "in 2023 when the swap collapsed". */
const IN_ANOTHER_YEAR = /\b(?:in|of|since) (?:\w+ )?20(?:1\d|2[0-4])(?!\w)/;
/** "Saturday's exchange did not happen, less than a fortnight after the 1,000-for-1,000": another, told by its distance. */
const AFTER_OURS =
  /^[^.;]*\b(?:after|since|before|than|unlike) (?:the )?(?:1[, ]?000[- ]for|thousand[- ]for)/;

/** "Since Sunday not one captive has come home", "not a single one this month": in that time, whatever came before. */
const OF_A_TIME =
  /\bsince (?!(?:then|the (?:deal|agreement|accord|talks|meeting|pact)|it was|they (?:agreed|met))(?!\w))\w|\b(?:this|last|in) (?:the last |the past )?(?:month|week|year|june|july|august|summer|autumn|fortnight)(?!\w)|\bafter(?!\w)[^,;]*\b(?:ended|over|completed|finished|concluded)(?!\w)|\bfrom (?:the |that |his |its )?[\w-]+ (?:garrison|camp|prison|colony|village|region|regiment|brigade|unit|battalion)(?!\w)/;
const NOT_ONE = /^no(?:t|body|thing)?(?!\w)/;

/** "A larger exchange, which Kyiv proposed, never left the drawing board". */
const ANOTHER_SWAP =
  /\b(?:larger|bigger|wider|broader|further|another|second|third|next|other|earlier|previous|separate|additional|later|future) (?:[\w-]+ )?(?:swaps?|exchanges?|handovers?)(?!\w)(?:(?!\b(?:swap|exchange|handover|deal|one)(?!\w))[^;])*$/;

/** "Peace never got off the ground, and only the exchange was carried out": many things may fail so. */
const IDIOM = /off the ground|light of day|reality|\bc[ao]me (?:about|off)(?!\w)|bore fruit/;

const isOfOthers = (view: SentenceView, m: RegExpExecArray): boolean => {
  const before = view.folded.slice(clauseAt(view, m.index).start, m.index + m[0].length);
  return (
    MORE_THAN_ONE.test(before) ||
    ANOTHER_SWAP.test(view.folded.slice(0, m.index)) ||
    IN_ANOTHER_YEAR.test(before) ||
    AFTER_OURS.test(view.folded.slice(m.index + m[0].length)) ||
    (NOT_ONE.test(m[0]) && OF_A_TIME.test(view.folded))
  );
};

/**
 * True where what collapsed or never took place is not the swap.
 *
 * Accepts "the talks collapsed", "both times the exchange fell through", "in 2023 when the swap collapsed", "the exchange of all for all never took place", "not a single prisoner was freed from the
 * brigade". None: "the exchange agreed at the talks fell through".
 */
export const isOfAnother = (view: SentenceView, m: RegExpExecArray): boolean => {
  const { start } = clauseAt(view, m.index);
  const subject =
    view.folded
      .slice(start, m.index)
      .split(/, | and (?=(?:the|it|an?|no)(?!\w))/)
      .pop() ?? '';
  const other = ANOTHER_MATTER.exec(subject)?.index ?? -1;
  const swap = subject.search(SWAP_SUBJECT);
  return (
    (IDIOM.test(m[0]) && !SWAP_SUBJECT.test(view.folded.slice(0, m.index + m[0].length))) ||
    (other >= 0 && (swap < 0 || other < swap)) ||
    isOfOthers(view, m) ||
    /^ from (?:the )?\w+ (?:brigade|battalion|regiment|unit)(?!\w)/.test(
      view.folded.slice(m.index + m[0].length),
    )
  );
};
