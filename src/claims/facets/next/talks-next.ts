import type { FacetReader } from '../facet.ts';
import { leadersMeeting } from './leaders-meeting.ts';
import { meetAgain } from './meet-again.ts';
import { writtenVisions } from './written-visions.ts';

/**
 * talks.next: what was to follow. Subjects: written visions, meet again, leaders' meeting.
 *
 * Accepts "would now share written proposals for a possible ceasefire", "put its vision of a ceasefire
 * down on paper", "refusing to put their ceasefire ideas in writing", "agreed in principle to future
 * talks", "called for a meeting between the two heads of state".
 */
export const readTalksNext: FacetReader = (view) => [
  ...writtenVisions(view),
  ...meetAgain(view),
  ...leadersMeeting(view),
];
