/** Verbs that take what is attended as their object. */
const WITH_OBJECT =
  /^(?:attend|t\w+ part|participat|join|skip|miss|shun|snub|boycott|stay\w* away|(?:was|were|been) (?:\w+ )?absent|absen)/;
/** "attended the summit in Tirana", "a meeting of the Security Council". */
const OTHER_MEETING =
  /^(?: in| at| from| of)? (?:the |a |an |his |their |this )?(?:[\w'-]+ ){0,4}?(?:summit|meeting|session)(?: [\w'-]+){0,2}? (?:in|of|at|with) (?:the )?(?!(?:[\w'-]+ ){0,2}?(?:istanbul|delegations?|turkey|turkiye|negotiators|envoys|russians?|ukrainians?|two|dolmabahce))[\w'-]+/;
/** Attending something else: "attended the parade", "took part in the funeral". */
const OTHER_OBJECT =
  /^(?: in| at| from| of)? (?:the |a |an |his |their |this |that |pope's |victory )(?!(?:[\w'-]+ ){0,4}?(?:talks|negotiat\w+|meeting|session|round|istanbul|event|sit-down|encounter|trip|summit|table|discussions|absence)(?!\w))(?!presidents|both|two)[\w'-]+/;
/** What goes before or beside the talks: "took part in the preparations for the talks". */
const BESIDE =
  /^ (?:in|at) (?:the |a |an |his |their )?(?:[\w-]+ ){0,2}?(?:preparations?|planning|briefing|call|rehearsal|run-up|drafting|debriefing|dinner|lunch|ceremony|press conference)(?!\w)/;
/**
 * True where a verb of attending, and what follows it, is about something else than the talks.
 *
 * Accepts "attended" + " the parade", " the summit in Tirana", " the preparations for the talks". None:
 * " the talks", " the meeting in Istanbul".
 */
export const attendsAnother = (verb: string, rest: string): boolean =>
  (/^(?:show|turn)\w* up/.test(verb) && BESIDE.test(rest)) ||
  (WITH_OBJECT.test(verb) &&
    (OTHER_MEETING.test(rest) || BESIDE.test(rest) || OTHER_OBJECT.test(rest)));
