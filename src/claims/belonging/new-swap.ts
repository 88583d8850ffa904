import { type Facet, isAfterCoveredDays, topicOf } from '../../model/index.ts';
import { WEEKDAY } from '../lexicon/calendar.ts';
import { SWAP_NOUN } from '../lexicon/nouns.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** "came home in an exchange", "the latest swap", "Thursday's swap": one that is told of as new. */
const ANEW = new RegExp(
  String.raw`\b(?:an?|another|one more|the (?:latest|newest|most recent)|today's|yesterday's|${WEEKDAY}'s) (?:[\w-]+ ){0,3}?(?:${SWAP_NOUN})(?!\w)`,
);
/** What only this one is, or is told by. */
const THIS_ONE = /\b(?:thousand|1[, .]?000|istanbul|may|talks|agreed|deal)(?!\w)/;

/**
 * True where a page written after those days tells of a swap as of something new, and not as of this one: whatever was told before.
 *
 * Accepts "146 came home in an exchange of 146 for 146" in August. None: "an exchange of 1,000 for 1,000", "the exchange freed 390".
 */
export const isNewSwap = (view: SentenceView, facet: Facet): boolean =>
  topicOf(facet) === 'swap' &&
  view.pageDate !== undefined &&
  isAfterCoveredDays(view.pageDate) &&
  ANEW.test(view.folded) &&
  !THIS_ONE.test(view.folded);
