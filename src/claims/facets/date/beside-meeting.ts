import { MET, TALKS } from '../../lexicon/nouns.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { DateHit } from '../../values/date.ts';
import { thenTheyMet } from './compared.ts';

const MEETING = new RegExp(String.raw`\b(?:${TALKS}|${MET}|held|istanbul|dolmabahce)(?!\w)`);

/** "Exactly a year ago today, negotiators filed into …": the part behind the comma is the day's own. */
const OPENING_ONLY = /^\W*(?:(?:exactly|just|only|and|but|it was) )*$/;

/**
 * True where the day's own part of the sentence, between commas, speaks of meeting: a loose weekday agrees only there. The part
 * behind the comma is its own where only the day opens the sentence.
 *
 * Accepts "Exactly a year ago today, negotiators met", "…, and on Friday they held talks, …". None: "on Friday, as Trump
 * landed, …".
 */
export const besideMeeting = (view: SentenceView, hit: DateHit): boolean => {
  if (thenTheyMet(view.folded.slice(hit.end))) return true;
  const from = view.folded.lastIndexOf(',', hit.start) + 1;
  const opening = from === 0 && OPENING_ONLY.test(view.folded.slice(0, hit.start));
  const first = view.folded.indexOf(',', hit.end);
  const to = opening && first === hit.end ? view.folded.indexOf(',', first + 1) : first;
  return MEETING.test(view.folded.slice(from, to < 0 ? undefined : to));
};

const ON_THE_MOVE =
  /\b(?:landed|arriv\w+|flew|touched down|set off|checked in) (?:[\w-]+ ){0,4}?(?:on |last )?(?:the )?$/;

/** True for the day of their coming: "The delegations landed on Friday and talked". */
export const isOnTheMove = (view: SentenceView, hit: DateHit): boolean =>
  ON_THE_MOVE.test(view.folded.slice(0, hit.start));
