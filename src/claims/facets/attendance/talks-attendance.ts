import { happensElsewhere } from '../../belonging/happens-elsewhere.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { FacetReader, RawClaim } from '../facet.ts';
import { afterAllDidNot } from './after-all-did-not.ts';
import { isAnotherOccasion, onAnotherWeekday } from './another-occasion.ts';
import { onlyArrived } from './arrival.ts';
import { AWAY } from './away.ts';
import { besideTheVerb } from './beside-the-verb.ts';
import { type Subject, withoutProposer } from './by-role.ts';
import { facedEachOther } from './face-to-face.ts';
import { inPerson } from './in-person.ts';
import { MAY_BE_PRESENT, namesAnotherPlace, PRESENT } from './presence.ts';
import { presentIn } from './present-in.ts';
import { gapped } from './second-name.ts';
import { isOfSomethingElse } from './something-else.ts';
import { subjectsOf } from './subjects.ts';
import { subjectsFor } from './subjects-for.ts';
import { tookPart } from './took-part.ts';
import { COME, COME_BEFORE_NAME, GOVERNING, GROUP, LETS, MUSED, NOT_DOING } from './words.ts';

const RELEVANT =
  /\b(?:istanbul|talks|negotiat\w+|meeting|round|session|table|delegations?|turkey|turkiye|envoys|trip|room|summit|dolmabahce|in person)(?!\w)/;

/** "challenged Putin to come to Turkey in person": the infinitive lies before the adverb. */
const GOVERNED_VERB = new RegExp(
  String.raw`${GOVERNING.source.replace(/\$$/, '')}(?:[\w'-]+ ){1,6}$`,
);

/** "stayed in Washington until Wednesday, then flew": for a time, not for good. */
const FOR_A_WHILE =
  /^(?: [\w'-]+){0,3},? (?:until|till|through|before|(?:and |and only )?then|(?:throughout|during|after|when) (?:the |a |his )?(?!(?:[\w-]+ ){0,3}(?:talks|negotiations|meeting|session|round|delegations|sides|teams|envoys|negotiators))|for (?:a|an|one|two|three|another|some|the)|overnight|that night|the night|last night|first|longer)\b/;

/** What is waited for has not happened: "until Trump and Putin sat down". */
const UNTIL = /\b(?:until|till|unless|once|as soon as|before|only when|the day)(?!\w)[^,;]*$/;

/** "it was attended by": whoever stands before it is not who came. */
const PASSIVE = /\b(?:was|were|is|are|been|being|be) (?:also |well )?$/;

/** "Neither Putin nor his foreign minister travelled there": both of them, the one and the other. */
const NOR_HIS = /^,? nor (?:one of |any of )?(?:his|its|the|an?) (?:[\w'-]+ ){1,4}$/;

/** "will wait for Putin on Thursday, personally": what is foretold lies before the comma. */
const TO_COME =
  /\b(?:will|would|shall|might|may|could|should|ready|willing|wants?|hop(?:es|ed)|plan(?:s|ned)|promis\w+|vow\w*|offer\w*)(?!\w)[^;:]*, $/;

/** Words of coming that are asked for, done by others, or yet to happen. */
const isLeftOpen = (head: string, verb: string): boolean =>
  NOT_DOING.test(head) ||
  GOVERNING.test(head) ||
  MUSED.test(head) ||
  LETS.test(head) ||
  UNTIL.test(head) ||
  (/^attended/.test(verb) && PASSIVE.test(head)) ||
  (/^(?:in person|personally)/.test(verb) && (GOVERNED_VERB.test(head) || TO_COME.test(head)));

/** "the absence of Putin", "without Trump": who stayed away is named behind. */
const NAMED_BEHIND =
  /absence of|without(?! (?:him|them))|no sign of|no trace of|^(?:absent|missing|nowhere|among|conspicuous)(?!\w).*(?:\b(?:was|were|is|are)|:)$|^no $/;

const PRESIDENTS = ['putin', 'zelensky', 'trump'];

/** "Putin turned down Zelensky's offer, and the team sent in his stead": of two who are named, either may be meant. */
const isSomebodysStead = ({ people }: SentenceView, verb: string, at: number): boolean =>
  /^in his(?!\w)/.test(verb) &&
  PRESIDENTS.filter((one) => people.some(({ key, end }) => key === one && end <= at)).length > 1;

const claimsAt = (
  view: SentenceView,
  subjects: readonly Subject[],
  m: RegExpMatchArray,
  away: boolean,
  behind = away && NAMED_BEHIND.test(m[0]),
): RawClaim[] => {
  const [verb] = m;
  const at = m.index as number;
  const end = at + verb.length;
  const head = view.folded.slice(clauseAt(view, at).start, at);
  const rest = view.folded.slice(end);
  if (away ? /^(?:stay|remain)/.test(verb) && FOR_A_WHILE.test(rest) : isLeftOpen(head, verb))
    return [];
  if (away && isSomebodysStead(view, verb, at)) return [];
  if (isOfSomethingElse(view, { head, verb, rest: behind ? '' : rest })) return [];
  if (!behind && isAnotherOccasion(view, { at, verb, rest, away })) return [];
  const inBody = /^(met )?(?:in person|personally)/.exec(verb);
  const personally = inBody && !behind ? inPerson(head + (inBody[1] ?? ''), rest) : 'sure';
  if (personally === 'none') return [];
  const who = subjectsFor(view, subjects, at, end, { following: behind, away });
  const stance = stanceAt(withoutProposer(view), at, end);
  if (stance === 'open') return [];
  if (!away && happensElsewhere(view, at)) return [];
  const arrived =
    !away && (personally === 'perhaps' || onlyArrived(view, verb, at) || onAnotherWeekday(rest));
  return who.flatMap((s) => {
    // A group that stands nearer to the verb is what came: "Putin's aides sat down".
    if (!away && GROUP.test(view.folded.slice(Math.min(s.end, at), at).replace(NOR_HIS, ' ')))
      return [];
    const present = presentIn(view, s, at, end, away) !== (stance === 'denied');
    const range = { start: Math.min(s.start, at), end: Math.max(s.end, end) };
    return [tookPart(s.name, present, range, s.implied || (present && arrived))];
  });
};

/** "By taking part in person, Zelensky has shown": whoever did it is named behind. */
const isFronted = (view: SentenceView, m: RegExpExecArray): boolean =>
  /^\w*ing(?!\w)/.test(m[0]) &&
  /^\W*(?:by|in|after|having|upon|on) (?:himself |personally )?$/.test(
    view.folded.slice(0, m.index),
  );

/** "with Putin absent and Zelensky present". */
const IS_AWAY = /^,? (?:\w+ )?(?:absent|missing|away|elsewhere|at home)(?!\w)/;

/** "U.S. envoys including Secretary of State Marco Rubio present". */
const listed = (view: SentenceView): RawClaim[] => {
  const m =
    /\b(?:with|including|among them) (?:(?!\b(?:but|neither|nor|not|no|was|were|while|when)(?!\w))[^.;]){0,90}? (?:present|in attendance|attending|taking part)(?!\w)/.exec(
      view.folded,
    );
  if (!m || namesAnotherPlace(view.folded.slice(m.index + m[0].length))) return [];
  return view.people
    .filter((p) => p.start > m.index && p.end < m.index + m[0].length)
    .filter((p) => !IS_AWAY.test(view.folded.slice(p.end)))
    .map((p) => tookPart(p.name, true, { start: p.start, end: m.index + m[0].length }));
};

/**
 * talks.attendance, by person: came or did not.
 *
 * Accepts "Putin declined to attend", "stayed away", "neither Putin nor Zelensky was in the room",
 * "the absence of both presidents", "took part in person", "Putin did not come, Trump did",
 * "instead of attending personally", "absent from the table was Putin", "no Putin at the talks", "never left Moscow",
 * "bottled out of the showdown", any verb of bodily presence with a place of the talks, "with Trump looking on". None: "urged Putin to attend", "Putin's envoys met",
 * "will Putin be there?".
 */
export const readTalksAttendance: FacetReader = (view, { events, before }) => {
  if (!RELEVANT.test(view.folded) && !(events.certain('talks') && RELEVANT.test(before))) return [];
  const subjects = subjectsOf(view);
  if (!subjects.length && !view.people.length) return [];
  const found = [
    ...listed(view),
    ...afterAllDidNot(view),
    ...besideTheVerb(view),
    ...facedEachOther(view),
    ...matchesOf(view.folded, AWAY).flatMap((m) => claimsAt(view, subjects, m, true)),
    ...[
      ...(MAY_BE_PRESENT.test(view.folded) ? matchesOf(view.folded, PRESENT) : []),
      ...matchesOf(view.folded, COME),
    ]
      .filter((m) => !coveredByAway(view, m.index))
      .flatMap((m) => claimsAt(view, subjects, m, false, isFronted(view, m))),
    ...matchesOf(view.folded, COME_BEFORE_NAME).flatMap((m) =>
      claimsAt(view, seatedBehind(view, subjects, m), m, false, true),
    ),
  ];
  // "flew in to Istanbul and took his seat": what is stated outweighs an arrival.
  const sure = [...found.filter((c) => !c.implied), ...found.filter((c) => c.implied)];
  const claims = sure.filter((c, i) => sure.findIndex((d) => d.subject === c.subject) === i);
  return [...claims, ...gapped(view, subjects, claims)];
};

/** "sat a general whom Putin trusts": another one sat there. */
const OTHER_SEATED = /\b(?:an?|men|people|those|whom?|that|picked|sent|chosen|named|his|its)(?!\w)/;
const seatedBehind = (
  { folded }: SentenceView,
  subjects: readonly Subject[],
  m: RegExpExecArray,
): Subject[] =>
  subjects.filter((s) => !OTHER_SEATED.test(folded.slice(m.index + m[0].length, s.start)));

/** "declined to attend": the verb of coming lies inside the phrase of staying away. */
const coveredByAway = (view: SentenceView, at: number): boolean =>
  matchesOf(view.folded, AWAY).some((m) => m.index <= at && at < m.index + m[0].length + 1);
