import { AnyOf } from '../../lexicon/any-of.ts';
import { TALKS } from '../../lexicon/nouns.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { DateHit } from '../../values/date.ts';

/** "proposed talks on Thursday in a speech on Sunday", "suggested the meeting, on 11 May": neither is the day of the talks. */
const PROPOSED =
  /\b(?:propos(?:ed|es|ing)|suggest(?:ed|s|ing)|offer(?:ed|s|ing)|invited|called for)(?!\w)(?![^,;]*\b(?:held|took place|met|began|happened|sat down|gathered)(?!\w))[^,;]*(?:, (?:on|in|late|early|during)(?!\w)[^,;]{0,20})?$/;
/** "no talks took place on Thursday", "did not meet on". */
const NO_TALKS =
  /\b(?:no|neither|nobody)(?!\w)[^,;]*\b(?:on|in|this) $|\b(?:not|never) (?:take|took|taken|meet|met|held|hold|happen\w*|sit|sat|begin|began|start\w*|arrive\w*)(?!\w)[^,;]*\b(?:on|in|this) $/;

/** "Thursday's talks were put off", "talks on 15 May had been Putin's idea": a day on which none were held. */
const CAME_TO_NOTHING = new AnyOf(
  String.raw`^(?:'s)?(?: [\w-]+){0,2}?(?: (?:${TALKS}))? (?:was|were|had been|have been|are|is) (?:(?:then |later |again )?(?:put off|postponed|cancel\w+|called off|moved|delayed|pushed back|proposed|suggested|offered)|[\w']+(?: own)? (?:idea|proposal|plan|offer|suggestion|invitation|wish))(?!\w)`,
  {
    cue: /put off|postponed|cancel|called off|moved|delayed|pushed|propos|suggest|offer|idea|plan|invitation|wish/,
  },
);

/** "11 May: Putin proposes talks", "11 May Putin proposes talks": the entry of another day. */
const PROPOSES =
  /^(?:(?::| -)[^;.]{0,80}?|,? (?:[\w'-]+ ){1,4}?)\b(?:propos|suggest|offer|invit|call)(?:e?s|ed|ing)?(?!\w)[^;.]{0,40}?\b(?:talks|negotiations|meeting)(?!\w)/;
/** "set for Thursday", "suggested the 15th". */
const SET_FOR =
  /\b(?:suggest\w*|propos\w*|(?:first |originally |initially )?set for|planned for|scheduled for|invited \w+ (?:for|on)) (?:the )?$/;

/**
 * True where talks are named beside a day on which, by these words, none were held: proposed for it or on it, put off, or said
 * not to have been.
 *
 * Accepts "proposed talks on Thursday", "no talks took place on Thursday", "Thursday's talks were put off", "11 May: Putin
 * proposes talks", "first set for 15 May". None: "the talks proposed on 11 May were held on Friday", of Friday.
 */
export const noneHeld = (view: SentenceView, hit: DateHit): boolean => {
  const clause = view.folded.slice(clauseAt(view, hit.start).start, hit.start);
  const after = view.folded.slice(hit.end);
  return (
    SET_FOR.test(view.folded.slice(Math.max(0, hit.start - 32), hit.start)) ||
    NO_TALKS.test(clause) ||
    PROPOSED.test(clause) ||
    CAME_TO_NOTHING.test(after) ||
    PROPOSES.test(after)
  );
};
