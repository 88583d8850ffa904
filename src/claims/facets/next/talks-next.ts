import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { FacetReader, RawClaim } from '../facet.ts';
import { byAnswers } from './by-answers.ts';
import { leadersMeeting } from './leaders-meeting.ts';
import { meetAgain } from './meet-again.ts';
import { notTheLast } from './not-the-last.ts';
import { writtenVisions } from './written-visions.ts';

/** Whether they are to meet again, in these words or by its not having been the last time. */
const again = (view: SentenceView): RawClaim[] => {
  const claims = meetAgain(view);
  return claims.length ? claims : notTheLast(view);
};

/**
 * talks.next: what was to follow. Subjects: written visions, meet again, leaders' meeting.
 *
 * Accepts "would now share written proposals for a possible ceasefire", "put its vision of a ceasefire
 * down on paper", "refusing to put their ceasefire ideas in writing",
 * "undertook to write down how they imagine a truce", "parted without undertaking to meet again", "agreed in principle to future
 * talks", "called for a meeting between the two heads of state", "Yes to another meeting: that was Moscow's answer".
 */
export const readTalksNext: FacetReader = (view, { before }) => {
  const answers = byAnswers(view);
  const told = [
    ...writtenVisions(view, before),
    ...again(view),
    ...leadersMeeting(view, before),
  ].filter(({ subject }) => !answers.some((answer) => answer.subject === subject));
  return [...told, ...answers];
};
