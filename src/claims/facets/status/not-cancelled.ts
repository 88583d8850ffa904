import { SWAP_PHASES } from '../../../model/index.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { SWAP_SUBJECT } from './stages.ts';

/** True for what has not happened yet, or had not by the day of the first phase: it may still happen. `end`: of the words. */
export const notYet = (view: SentenceView, end: number): boolean =>
  /\b(?:so far|yet|still|to date|as of|until now|up to now)(?!\w)/.test(view.folded) ||
  /^ on (?:the )?(?:\d|[a-z]+day(?!\w))/.test(view.folded.slice(end)) ||
  /^ (?:at|on|in|near|before|until|as|only|for|because|without)(?!\w)[^.;]*\b(?:but|only|until)(?!\w)/.test(
    view.folded.slice(end),
  ) ||
  (/\b(?:has|have) (?:\w+ )?\w+$/.test(view.folded.slice(0, end)) &&
    (view.pageDate ?? '') < SWAP_PHASES[0].date);

/** What else collapses or does not take place: talks, a truce, a summit, the exchange of all for all. */
const ANOTHER_MATTER =
  /\b(?:talks|negotiations|contacts|cease-?fires?|truces?|efforts?|attempts?|meetings?|summit|initiatives?|all for all|all-for-all|azov|brigade)(?!\w)(?![^,;]*\b(?:swap|exchange|deal|handover)s? (?:agreed|that|which|was|were|never|fell|collapsed|did))/;

/**
 * True where what collapsed or never took place is not the swap.
 *
 * Accepts "the talks collapsed", "the exchange of all for all never took place", "not a single prisoner was freed from the
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
    (other >= 0 && (swap < 0 || other < swap)) ||
    /^ from (?:the )?\w+ (?:brigade|battalion|regiment|unit)(?!\w)/.test(
      view.folded.slice(m.index + m[0].length),
    )
  );
};
