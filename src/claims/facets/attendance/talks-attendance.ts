import { happensElsewhere } from '../../belonging/happens-elsewhere.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';
import { attendsAnother } from './objects.ts';
import { type Subject, subjectsFor, subjectsOf } from './subjects.ts';
import { AWAY, COME, GOVERNING, GROUP, LETS, NEGATION } from './words.ts';

/** "nor is Putin, who was missing": the "nor" belongs to what was said before the relative clause. */
const RELATIVE = /(?:^|, )(?:who|whose)\b/;
/** "Putin, whose name was missing": not he himself. */
const WHOSE = /\bwhose (?:[\w'-]+ ){1,3}$/;

const presentIn = (
  view: SentenceView,
  subject: Subject,
  at: number,
  end: number,
  away: boolean,
): boolean => {
  const clause = clauseAt(view, at);
  const from = Math.max(Math.min(subject.end, at), clause.start);
  const words = view.folded.slice(from, away ? at : end);
  const negated = (subject.negated && !RELATIVE.test(words)) || NEGATION.test(words);
  return away ? negated : !negated;
};

const RELEVANT =
  /\b(?:istanbul|talks|negotiat\w+|meeting|round|session|table|delegations?|turkey|turkiye|envoys|trip|room|summit|dolmabahce|in person)\b/;
/** "last came to Istanbul in 2020". */
const LONG_AGO = /\blast (?:came|visited|travelled|flew|was|went)\b[^.;]{0,60}\bin (?:19|20)\d\d\b/;
/** "challenged Putin to come to Turkey in person": the infinitive lies before the adverb. */
const GOVERNED_VERB = new RegExp(
  String.raw`${GOVERNING.source.replace(/\$$/, '')}(?:[\w'-]+ ){1,6}$`,
);

/** "stayed in Washington until Wednesday, then flew": for a time, not for good. */
const FOR_A_WHILE =
  /^(?: [\w'-]+){0,3},? (?:until|till|through|before|(?:and |and only )?then|for (?:a|an|one|two|three|another|some|the)|overnight|that night|the night|last night|first|longer)\b/;

/** What is waited for has not happened: "until Trump and Putin sat down". */
const UNTIL = /\b(?:until|till|unless|once|as soon as|before|only when|the day)\b[^,;]*$/;
/** In the country is not yet at the table. */
const TO_THE_COUNTRY = /^(?:c[ao]me|went|go|travel\w*) to (?:turkey|turkiye|ankara|antalya)\b/;
const ARRIVAL = /^(?:flew|arriv|landed|in istanbul)/;

const claimsAt = (
  view: SentenceView,
  subjects: readonly Subject[],
  m: RegExpMatchArray,
  away: boolean,
): RawClaim[] => {
  const at = m.index as number;
  const end = at + m[0].length;
  const head = view.folded.slice(clauseAt(view, at).start, at);
  if (!away && (GOVERNING.test(head) || LETS.test(head) || UNTIL.test(head))) return [];
  if (!away && /^(?:in person|personally)/.test(m[0]) && GOVERNED_VERB.test(head)) return [];
  if (WHOSE.test(head)) return [];
  if (away && /^stay/.test(m[0]) && FOR_A_WHILE.test(view.folded.slice(end))) return [];
  if (LONG_AGO.test(view.folded) || /^ (?:no|neither|none of)\b/.test(view.folded.slice(end)))
    return [];
  if (attendsAnother(m[0], view.folded.slice(end))) return [];
  const following =
    away &&
    /absence of|without(?! (?:him|them))|in (?:his|their)|'s absence|no sign of|no trace of/.test(
      m[0],
    );
  const who =
    following && !/absence of|without|no sign of|no trace of/.test(m[0])
      ? subjectsFor(view, subjects, at, end, false)
      : subjectsFor(view, subjects, at, end, following);
  const stance = stanceAt(view, at, end);
  if (stance === 'open') return [];
  if (happensElsewhere(view, at) && !away) return [];
  return who.flatMap((s) => {
    const present = presentIn(view, s, at, end, away) !== (stance === 'denied');
    const implied =
      present &&
      !away &&
      (ARRIVAL.test(m[0]) || TO_THE_COUNTRY.test(view.folded.slice(at))) &&
      !/\b(?:in person|took part|attend|for (?:the |his |their |its )?(?:[\w-]+ ){0,3}(?:talks|negotiations|meeting|session|round)|to (?:join|take part|attend|sit))/.test(
        view.folded,
      );
    // A group that stands nearer to the verb is what came: "Putin's aides sat down".
    if (!away && GROUP.test(view.folded.slice(Math.min(s.end, at), at))) return [];
    return [
      claimOf(
        'talks.attendance',
        { kind: 'boolean', yes: present },
        `${s.name} ${present ? 'took part' : 'did not take part'}`,
        { start: Math.min(s.start, at), end: Math.max(s.end, end) },
        { subject: s.name, implied },
      ),
    ];
  });
};

/** "Putin did not come, Trump did": the second name takes the predicate, with or without "not". */
const gapped = (
  view: SentenceView,
  subjects: readonly Subject[],
  claims: readonly RawClaim[],
): RawClaim[] =>
  claims.length === 0
    ? []
    : subjects.flatMap((s) => {
        const m =
          /^(?: (?:himself|too|also))? (?:did|was|were|does|is)(n't| not)?(?: so| too)?(?=[\s,.;!]*$|[,;.]| (?:and|but)\b)/.exec(
            view.folded.slice(s.end),
          );
        const not =
          /\b(?:but|and|,) not (?:[\w.]+ ){0,3}$/.test(view.folded.slice(0, s.start)) &&
          /^[ ,.;]*(?:$|,|\.|;| who)/.test(view.folded.slice(s.end));
        const neither =
          claims.some((c) => c.value.kind === 'boolean' && !c.value.yes) &&
          /\b(?:nor|neither|no more) (?:was|did|were|had|would|does|is) (?:[\w.]+ ){0,3}$/.test(
            view.folded.slice(0, s.start),
          );
        if (neither && !claims.some((c) => c.subject === s.name))
          return [
            claimOf(
              'talks.attendance',
              { kind: 'boolean', yes: false },
              `${s.name} did not take part`,
              { start: s.start, end: s.end },
              { subject: s.name },
            ),
          ];
        if (!m && !not) return [];
        if (claims.some((c) => c.subject === s.name)) return [];
        const yes = m
          ? m[1] === undefined
          : !(claims[0]?.value.kind === 'boolean' && claims[0].value.yes);
        return [
          claimOf(
            'talks.attendance',
            { kind: 'boolean', yes },
            `${s.name} ${yes ? 'took part' : 'did not take part'}`,
            { start: s.start, end: s.end + (m?.[0].length ?? 0) },
            { subject: s.name },
          ),
        ];
      });

/** "U.S. envoys including Secretary of State Marco Rubio present". */
const listed = (view: SentenceView): RawClaim[] => {
  const m =
    /\b(?:with|including|among them) [^.;]{0,90}? (?:present|in attendance|attending|taking part)\b/.exec(
      view.folded,
    );
  if (!m) return [];
  return view.people
    .filter((p) => p.start > m.index && p.end < m.index + m[0].length)
    .map((p) =>
      claimOf(
        'talks.attendance',
        { kind: 'boolean', yes: true },
        `${p.name} took part`,
        { start: p.start, end: m.index + m[0].length },
        { subject: p.name },
      ),
    );
};

/**
 * talks.attendance, by person: came or did not.
 *
 * Accepts "Putin declined to attend", "stayed away", "neither Putin nor Zelensky was in the room",
 * "the absence of both presidents", "took part in person", "Putin did not come, Trump did",
 * "instead of attending personally". None: "urged Putin to attend", "Putin's envoys met",
 * "will Putin be there?".
 */
export const readTalksAttendance: FacetReader = (view, { events, before }) => {
  if (!RELEVANT.test(view.folded) && !(events.certain('talks') && RELEVANT.test(before))) return [];
  const subjects = subjectsOf(view);
  if (!subjects.length) return [];
  const found = [
    ...listed(view),
    ...[...view.folded.matchAll(AWAY)].flatMap((m) => claimsAt(view, subjects, m, true)),
    ...[...view.folded.matchAll(COME)]
      .filter((m) => !coveredByAway(view, m.index))
      .flatMap((m) => claimsAt(view, subjects, m, false)),
  ];
  const claims = found.filter((c, i) => found.findIndex((d) => d.subject === c.subject) === i);
  return [...claims, ...gapped(view, subjects, claims)];
};

/** "declined to attend": the verb of coming lies inside the phrase of staying away. */
const coveredByAway = (view: SentenceView, at: number): boolean =>
  [...view.folded.matchAll(AWAY)].some((m) => m.index <= at && at < m.index + m[0].length + 1);
