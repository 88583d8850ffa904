import { MET, TALKS } from '../lexicon/nouns.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { OUR_TALKS, otherMeeting } from './other-meeting.ts';

/** "Kellogg and Witkoff met Umerov in Istanbul": only outsiders stand before the verb. */
export const othersMeet = (view: SentenceView): boolean => {
  const m = /\b(?:met|talked|spoke|conferred|sat down|received|phoned|telephoned)(?!\w)/.exec(
    view.folded,
  );
  const before = view.people.filter((p) => m && p.end <= m.index && m.index - p.end < 24);
  return before.length > 0 && before.every((p) => p.party === 'other');
};

const ANY_MEETING = new RegExp(
  String.raw`\b(?:${TALKS}|${MET}|call(?:ed)?|phoned|telephoned|speak|spoken|summit|visit(?:ed)?|received)(?!\w)`,
);

/**
 * True where a sentence tells of another meeting and not of the talks, so that "the meeting" and "they"
 * after it are that one's: "Zelensky met Erdogan", "NATO's ministers met in Antalya".
 */
export function tellsOfOther(view: SentenceView): boolean {
  if (othersMeet(view)) return true;
  if (OUR_TALKS.test(view.folded)) return false;
  return view.clauses.some(
    ({ start, end }) =>
      ANY_MEETING.test(view.folded.slice(start, end)) && otherMeeting(view, start),
  );
}
