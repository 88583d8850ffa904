import type { FacetReader } from '../facet.ts';
import { leadersMeeting } from './leaders-meeting.ts';
import { meetAgain } from './meet-again.ts';
import { writtenVisions } from './written-visions.ts';

/**
 * talks.next: what was to follow. Subjects: written visions, meet again, leaders' meeting.
 *
 * Accepts "would now share written proposals for a possible ceasefire", "put its vision of a ceasefire
 * down on paper", "refusing to put their ceasefire ideas in writing",
 * "undertook to write down how they imagine a truce", "parted without undertaking to meet again", "agreed in principle to future
 * talks", "called for a meeting between the two heads of state".
 */
export const readTalksNext: FacetReader = (view, { before }) => [
  ...writtenVisions(view, before),
  ...meetAgain(view),
  ...leadersMeeting(view, before),
];
