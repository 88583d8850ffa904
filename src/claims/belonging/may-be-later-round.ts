import { type Facet, isDayOfLaterRound, topicOf } from '../../model/index.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** What tells the round of May from the one that was the news. */
const OF_MAY = /\b(?:may|first|opening|previous|earlier|last (?:round|time|month))(?!\w)/;
const OF_MAY_DAY = { month: 5, day: 16 } as const;

/** "have ended their talks", "are meeting": what is news on that day; and the palace of those rounds. */
const NEWS =
  /\b(?:have|has)(?: just| now| already)? (?:ended|begun|started|concluded|finished|wrapped|broken|opened|sat|met|left|parted|talked|arrived)(?!\w)|\b(?:are|is) (?:meeting|holding|talking|negotiating|under way)(?!\w)|\bciragan/;

/**
 * True where a page of the days of a later round tells talks as news, or names the palace of that round, and does not say that it means
 * those of May, whatever was told just before.
 *
 * Accepts, on 23 July, "Negotiators have ended their talks after about 40 minutes". None: "The first round lasted under two hours",
 * "On 16 May they talked for less than two hours", "The delegation was led by an aide".
 */
export const mayBeOfLaterRound = (view: SentenceView, facet: Facet): boolean =>
  topicOf(facet) === 'talks' &&
  view.pageDate !== undefined &&
  isDayOfLaterRound(view.pageDate) &&
  NEWS.test(view.folded) &&
  !OF_MAY.test(view.folded) &&
  !view.dates.some(
    ({ value: { month, day } }) => month === OF_MAY_DAY.month && day === OF_MAY_DAY.day,
  );
