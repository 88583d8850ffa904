import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';
import { stanceAt } from '../modality.ts';
import { clauseAt, type SentenceView } from '../sentence-view.ts';
import type { PersonHit } from '../values/person.ts';

const PLACE = String.raw`(?:the )?(?:[\w'-]+ ){0,3}?(?:istanbul|talks|negotiations|meeting|negotiating|turkey|turkiye|session|round|table|delegation|room|summit|city)`;
/** Words of coming or taking part; a leading negation turns them round. */
const COME = new RegExp(
  String.raw`\b(?:attend(?:s|ed|ing)?|t(?:ake|akes|ook|aken|aking) part|participat(?:e|es|ed|ing)|(?:was|were|is|are|been|being) (?:\w+ )?(?:present|there|in attendance|in the room|at the (?:table|talks|negotiat\w+|meeting)|among (?:the|those)|in istanbul|part of|on hand)|be (?:present|there|at the (?:table|talks)|in the room)|join(?:s|ed|ing)? (?:the|his|their|in)|turn(?:s|ed|ing)? up|show(?:s|ed|ing)? up|appear(?:s|ed|ing)?(?: in person| at)|ma(?:ke|kes|de|king) (?:the (?:trip|journey)|an appearance|it to)|s(?:it|its|at|itting) (?:down|across|opposite|at|in(?= on\b|[,.;:]))|present(?=[,;:.]| at (?:the )?(?:talks|table|negotiat\w+))|c(?:ome|omes|ame|oming)(?= to ${PLACE}|[ ,.;]*(?:$|to the talks|in person|himself|,))|came\b|go(?:es|ing)?(?= to ${PLACE}| himself| in person)|went(?= to ${PLACE}| himself)|travel(?:s|led|ed|ling)? to ${PLACE}|in person|personally|met (?:face to face|face-to-face|each other|one another|in person)|represented \w+ in person|took (?:his|a|their|her) (?:seats?|places?)|walk(?:ed|ing) in (?:on|to)|pulled up a chair|flew (?:in|to|into)|arriv(?:ed|es|ing) in|landed in|traveled to)`,
  'g',
);
/** Words of staying away. */
const AWAY =
  /\b(?:t(?:ake|akes|ook|aking) no part|play(?:s|ed) no part|stay(?:s|ed|ing)? (?:away|at home|home|in moscow|in kyiv|in kiev|put|behind|out)|ke(?:pt|eps?) (?:away|clear)|skip(?:s|ped|ping)?|shun(?:s|ned|ning)?|snub(?:s|bed|bing)?|miss(?:es|ed|ing)?|boycott(?:s|ed|ing)?|(?:was|were|is|are|remained|been|being) (?:\w+ )?(?:absent|missing|away|elsewhere|nowhere)|absent(?:ed)?|absence of|'s absence|no-shows?|sat (?:it |them |the talks )?out|sit(?:s|ting)? out|g(?:a|i)ve(?:s|n)? (?:the (?:talks|meeting|negotiations|event|trip)|it|them|istanbul) a (?:miss|pass)|(?:chair|seat|place) (?:\w+ ){0,2}(?:empty|vacant)|turned down (?:the|an|his) (?:invitation|offer)|pass(?:es|ed) (?:up|on)|opted (?:out|not to (?:attend|come|go|travel|take part|appear|join|show))|chose not to (?:attend|come|go|travel|take part|appear|join|show)|(?:declin|refus)(?:e[sd]?|ing|al)(?: an invitation)? to (?:attend|come|go|travel|take part|appear|join|show|participate|make the trip|be present|fly|turn up)|fail(?:ed|s|ing|ure)? to (?:attend|come|go|travel|take part|appear|join|show|participate|turn up|materiali[sz]e)|(?:decision|decided) not to (?:attend|come|go|travel|take part|appear|join|show|participate)|instead of (?:attending|going|coming|travelling|traveling|appearing)|rather than (?:attend(?:ing)?|go(?:ing)?|com(?:e|ing)|travel(?:ling|ing)?)|in (?:his|their) (?:place|stead)|without (?=(?:\w+ ){0,4}(?:putin|zelens|trump|either|both|the two)))/g;
const NEGATION = /(?:\b(?:not|never|neither|nor|no|without|didn't|nobody|cannot|none)\b|n't\b)/;
const GOVERNING =
  /\b(?:urg\w+|invit\w+|ask\w*|call\w* (?:on|for)|offer\w*|want\w*|demand\w*|challeng\w*|dar\w+|hop\w+|expect\w*|promis\w*|vow\w*|pledg\w*|agree\w*|plan\w*|ready|prepared|willing|propos\w+|intend\w*|wish\w*|press\w*|pressure\w*|beg\w*|encourag\w*|convinc\w*|persuad\w*|wait\w*|chance|opportunity|invitation|request|calls?|bid|plea|in order|so as|supposed|due|set|likely|able|free|refus\w+ to say whether)(?: [\w'-]+){0,4} to $/;
const BOTH_PRESIDENTS =
  /\b(?:both|the two|neither|either|two|russian and ukrainian|ukrainian and russian)(?: of the)?(?: [\w-]+){0,2}? (?:presidents?|leaders?|heads? of state)\b|\bneither (?:president|leader|head of state)\b|\bpresidents putin and zelens\w+\b|\b(?:the )?presidents\b(?! putin| zelens)/g;
const STOOD_FOR =
  /^'s? (?!(?:chair|seat|place) (?:\w+ ){0,2}(?:empty|vacant)|absence|no-show|decision|refusal|presence|failure|attendance|participation|personal|non-)/;

interface Subject {
  readonly key: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** "neither", "neither president": turns the predicate round. */
  readonly negated: boolean;
}

const presidents = (view: SentenceView): Subject[] =>
  [...view.folded.matchAll(BOTH_PRESIDENTS)].flatMap((m) => {
    const negated = /\bneither\b/.test(m[0]);
    const range = { start: m.index, end: m.index + m[0].length, negated };
    return [
      { key: 'putin', name: 'Putin', ...range },
      { key: 'zelensky', name: 'Zelensky', ...range },
    ];
  });

const actsItself = (view: SentenceView, p: PersonHit): boolean =>
  !STOOD_FOR.test(view.folded.slice(p.end, p.end + 24)) &&
  !/\b(?:with|by|to|from|for|of|than|against|about|behind|ordered by|envoys? of|aide to|between) (?:(?:the|his|president|vladimir|volodymyr|russian|ukrainian|u\.?s\.?|donald|leader) )*$/.test(
    view.folded
      .slice(Math.max(0, p.start - 48), p.start)
      .replace(/\b(?:absence of|presence of|absence of both|participation of|without)\b.*/, ''),
  );

const negatedSubject = (view: SentenceView, start: number): boolean =>
  (/\b(?:neither|nor|not|no)\b(?: [\w'-]+){0,4} ?$/.test(
    view.folded.slice(Math.max(0, start - 40), start),
  ) &&
    /\b(?:neither|nor)\b/.test(view.folded.slice(Math.max(0, start - 90), start))) ||
  /\bnot $/.test(view.folded.slice(0, start));

const subjectsOf = (view: SentenceView): Subject[] => {
  const people = view.people
    .filter((p) => actsItself(view, p))
    .map((p) => ({ ...p, negated: negatedSubject(view, p.start) }));
  return [...presidents(view), ...people].sort((a, b) => a.start - b.start);
};

/** Subjects joined to the one at `index`: "Putin and Zelensky", "Putin nor Zelensky", "Putin, Trump and Rubio". */
const joined = (view: SentenceView, subjects: readonly Subject[], index: number): Subject[] => {
  const out = [subjects[index] as Subject];
  const chain = () =>
    out.some((s) => s.negated) ? out.map((s) => ({ ...s, negated: true })) : out;
  for (let i = index - 1; i >= 0; i -= 1) {
    const s = subjects[i] as Subject;
    const first = out[0] as Subject;
    const between = view.folded.slice(s.end, first.start);
    const same = s.start === first.start || (s.key === first.key && between.length < 20);
    if (
      !same &&
      !(
        out.length > 1
          ? /^,? ?(?:and|nor|or|,|as well as|&)(?: [\w'.-]+){0,5} ?$/
          : /^,? ?(?:and|nor|or|as well as|along with|like|&)(?: [\w'.-]+){0,5} ?$/
      ).test(between.replace(/\((?:.*?)\)/g, '')) &&
      !/^[ ,]*(?:vladimir|volodymyr|donald|marco)? ?$/.test(between)
    )
      break;
    out.unshift(s);
  }
  return chain();
};

/** Who a predicate at `at` is said of: the nearest subject before it in its clause, else before that, else just after it ("absence of X"). */
const subjectsFor = (
  view: SentenceView,
  subjects: readonly Subject[],
  at: number,
  end: number,
  following: boolean,
): Subject[] => {
  if (following) {
    const after = subjects.findIndex((s) => s.start >= end - 1 && s.start - end < 60);
    if (after >= 0) {
      let lastIndex = after;
      while (
        lastIndex + 1 < subjects.length &&
        joined(view, subjects, lastIndex + 1).some(
          (s) => s.start === (subjects[after] as Subject).start,
        )
      )
        lastIndex += 1;
      return joined(view, subjects, lastIndex);
    }
  }
  const clause = clauseAt(view, at);
  const before = subjects.map((s, i) => ({ s, i })).filter(({ s }) => s.end <= at);
  const own = before.filter(({ s }) => s.start >= clause.start);
  const pool = own.length ? own : before.filter(({ s }) => at - s.end < 120);
  const chosen = pool[pool.length - 1];
  return chosen ? joined(view, subjects, chosen.i) : [];
};

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
  const negated = subject.negated || NEGATION.test(words);
  return away ? negated : !negated;
};

const RELEVANT =
  /\b(?:istanbul|talks|negotiat\w+|meeting|round|session|table|delegations?|turkey|turkiye|envoys|trip|room|summit|dolmabahce|in person)\b/;
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
  if (!away && GOVERNING.test(head)) return [];
  const following = away && /absence of|without|in (?:his|their)|'s absence/.test(m[0]);
  const who =
    following && !/absence of|without/.test(m[0])
      ? subjectsFor(view, subjects, at, end, false)
      : subjectsFor(view, subjects, at, end, following);
  const stance = stanceAt(view, at, end);
  if (stance === 'open') return [];
  return who.map((s) => {
    const present = presentIn(view, s, at, end, away) !== (stance === 'denied');
    const implied =
      present &&
      !away &&
      ARRIVAL.test(m[0]) &&
      !/\b(?:in person|took part|attend|for (?:the |his |their |its )?(?:[\w-]+ ){0,3}(?:talks|negotiations|meeting|session|round)|to (?:join|take part|attend|sit))/.test(
        view.folded,
      );
    return claimOf(
      'talks.attendance',
      { kind: 'boolean', yes: present },
      `${s.name} ${present ? 'took part' : 'did not take part'}`,
      { start: Math.min(s.start, at), end: Math.max(s.end, end) },
      { subject: s.name, implied },
    );
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
