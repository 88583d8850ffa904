import type { TextRange } from '../../../model/index.ts';
import { ownSubject } from '../../sentence/own-subject.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { PersonHit } from '../../values/person.ts';
import { americanPresident, ofHisOffice, presidents, proposer, type Subject } from './by-role.ts';
import { hisPresident } from './his-president.ts';

const STOOD_FOR =
  /^'s? (?!(?:[\w-]+ )?(?:chair|seat|place) (?:[\w'-]+ ){0,7}(?:empty|vacant|unfilled|unoccupied|untaken)|absence|no-show|decision|refusal|presence|failure|attendance|participation|personal|non-)/;

/** "with Putin absent": who is named with "with" does act. */
const AWAY_BEHIND = /^ (?:absent|missing|away|staying|not there)(?!\w)/;

const actsItself = (view: SentenceView, p: PersonHit): boolean =>
  AWAY_BEHIND.test(view.folded.slice(p.end)) || namedAsAgent(view, p);

/** "No Putin aide was in the room": named for whose aide it is. */
const WHOSE_MAN =
  /^ (?:aides?|all(?:y|ies)|envoys?|officials?|advis[eo]rs?|spokes\w+|teams?|confidants?|critics?|loyalists?|appointees?|negotiators?|delegates?)(?!\w)(?! [a-z]+ (?:medins|umerov))/;

const namedAsAgent = (view: SentenceView, p: PersonHit): boolean =>
  !WHOSE_MAN.test(view.folded.slice(p.end)) &&
  !STOOD_FOR.test(view.folded.slice(p.end, p.end + 80)) &&
  !/\b(?:with|by|to|from|for|of|than|unlike|against|about|behind|ordered by|envoys? of|aide to|between) (?:(?:the|his|president|vladimir|volodymyr|russian|ukrainian|u\.?s\.?|donald|leader) )*$/.test(
    view.folded
      .slice(Math.max(0, p.start - 48), p.start)
      .replace(
        /\b(?:absence of|presence of|absence of both|no sign of|no trace of|participation of|without)(?!\w).*/,
        '',
      ),
  );

/** "nor his foreign minister, Sergei Lavrov": he is named behind his office. */
const NOR_HIS =
  /\bnor (?:his|her|its|their|the)(?: [\w'-]+){1,4},(?: (?!(?:but|and|while|yet|so|when)(?!\w))[\w'-]+){0,2} $/;

const negatedSubject = (view: SentenceView, start: number): boolean =>
  NOR_HIS.test(view.folded.slice(Math.max(0, start - 70), start)) ||
  (/\b(?:neither|nor|not|no)\b(?: [\w'-]+){0,4} ?$/.test(
    view.folded.slice(Math.max(0, start - 40), start),
  ) &&
    /\b(?:neither|nor)(?!\w)/.test(view.folded.slice(Math.max(0, start - 90), start))) ||
  /\bnot $/.test(view.folded.slice(0, start)) ||
  (/\bno $/.test(view.folded.slice(0, start)) &&
    /^(?:\w+ )?(?:president|leader)(?!\w)/.test(view.folded.slice(start)));

/** "No American, Rubio said, was in the room": whoever says so is not said to have come. */
const speaksAside = (view: SentenceView, { start, end }: PersonHit): boolean =>
  /, (?:(?:the|its|president|secretary|of|state|mr\.?|[\w-]+ minister|marco|donald|vladimir|volodymyr) )*$/.test(
    view.folded.slice(0, start),
  ) &&
  /^ (?:said|says|added|noted|insisted|recalled|admitted|stressed|explained|confirmed|told \w+)(?: [\w ]{2,30})?, (?!(?:and|but) )/.test(
    view.folded.slice(end),
  );

/** Before a name: the object of a sending, not somebody who acts. */
const SENT =
  /\b(?:sent|sending|dispatched|dispatching|named|appointed|entrusted|deputi[sz]ed|picked)(?: [\w'-]+){0,5},? (?:[\w'-]+ ){0,2}$/;

/** "the aide who sat in on it": whoever stands right before "who" did it, named or not. */
const WHO = / who (?:\w+ )?$/;

/** Persons who act themselves, and both presidents where they are named together. */
export const subjectsOf = (view: SentenceView): Subject[] => {
  const people = view.people
    .filter((p) => !SENT.test(view.folded.slice(Math.max(0, p.start - 48), p.start)))
    .filter((p) => actsItself(view, p) && !speaksAside(view, p))
    .map((p) => ({ ...p, negated: negatedSubject(view, p.start) }));
  return [
    ...presidents(view),
    ...proposer(view),
    ...ofHisOffice(view),
    ...americanPresident(view),
    ...hisPresident(view),
    ...people,
  ].sort((a, b) => a.start - b.start);
};

/** "Rubio was there, and as for Trump, he was not": the second one is told of by himself. */
const AS_FOR =
  /\b(?:as for|as to|concerning|unlike|meanwhile|although|though|while|whereas|because|but|after|before|when|since|so|who|which)(?!\w)/;

/** Subjects joined to the one at `index`: "Putin and Zelensky", "Putin nor Zelensky", "Putin, Trump and Rubio". */
const joined = (view: SentenceView, subjects: readonly Subject[], index: number): Subject[] => {
  const out = [subjects[index] as Subject];
  const chain = () =>
    out.some((s) => s.negated) ? out.map((s) => ({ ...s, negated: true })) : out;
  for (let i = index - 1; i >= 0; i -= 1) {
    const s = subjects[i] as Subject;
    const first = out[0] as Subject;
    const between = view.folded.slice(s.end, first.start);
    if (AS_FOR.test(between)) break;
    const same = s.start === first.start || (s.key === first.key && between.length < 20);
    if (
      !same &&
      !(
        out.length > 1
          ? /^,? ?(?:and|nor|or|,|as well as|&)(?: [\w'.-]+){0,5} ?$/
          : /^,? ?(?:and|nor|or|as well as|along with|like|&)(?: [\w'.-]+){0,5} ?$/
      ).test(between.replace(/\((?:.*?)\)/g, '')) &&
      !(/^,? nor /.test(between) && NOR_HIS.test(between)) &&
      !/^[ ,]*(?:vladimir|volodymyr|donald|marco)? ?$/.test(between)
    )
      break;
    out.unshift(s);
  }
  return chain();
};

/** "Putin … and then, when Zelensky said yes, left": what stands between the commas has its own subject. */
const PARENTHESIS =
  /^(?:, )?(?:when|after|as|while|once|although|though|because|since|before)(?!\w)[^,;]*, (?!(?:he|she|they|it|we|the|an?|his|her|their|its|both|neither|no|all)(?!\w))/;

const outerSubjects = (
  view: SentenceView,
  subjects: readonly Subject[],
  from: number,
  at: number,
): Subject[] | undefined => {
  const m = PARENTHESIS.exec(view.folded.slice(from, at));
  const inner = m ? from + m[0].length : from;
  if (!m || at - inner > 40 || view.people.some((p) => p.start >= inner && p.start < at))
    return undefined;
  const before = subjects.map((s, i) => ({ s, i })).filter(({ s }) => s.end <= from);
  const outer = view.clauses.filter(({ end }) => end <= from).pop();
  const first = before.find(({ s }) => s.start >= (outer?.start ?? 0));
  return first && from - first.s.end < 90 ? joined(view, subjects, first.i) : undefined;
};

/** "Zelensky, having dared Putin to come, was not there": who is named in the aside is not whom the verb is said of. */
const ASIDE =
  /, (?:having|after|before|despite|unlike|like|whom|whose|though|although|asked|invited|dared|urged|told|accompanied|flanked|followed|backed|supported|briefed|\w+ing)(?!\w)[^,;]*, (?:\w+ )?$/;

const withoutAside = <T extends TextRange>(
  view: SentenceView,
  at: number,
  before: readonly T[],
): T[] => {
  const aside = ASIDE.exec(view.folded.slice(0, at));
  const ahead = aside
    ? before.filter(({ end }) => end <= aside.index && aside.index - end < 3)
    : [];
  return ahead.length ? ahead : [...before];
};

/** A second predicate of the same subject. */
const AND_THEN = /\b(?:and|but|yet)(?: \w+)? $/;

/** Who a predicate at `at` is said of: the nearest subject before it in its clause, else before that, else just after it ("absence of X"). */
export const subjectsFor = (
  view: SentenceView,
  subjects: readonly Subject[],
  at: number,
  end: number,
  { following, away }: { readonly following: boolean; readonly away: boolean },
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
  const outer = outerSubjects(view, subjects, clause.start, at);
  if (outer) return outer;
  const who = WHO.exec(view.folded.slice(0, at));
  if (who && !view.people.some((p) => p.end === who.index || p.end === who.index - 1)) return [];
  if (/^who(?!\w)/.test(view.folded.slice(clause.start).replace(/^, /, ''))) {
    // "briefed by Rubio, who was in the room": whoever stands before "who", agent or not.
    const last = view.people.filter((p) => p.end <= clause.start + 1).pop();
    if (last && clause.start - last.end < 3) return [{ ...last, negated: false }];
  }
  const before = withoutAside(
    view,
    at,
    subjects.map((s, i) => ({ s, i, start: s.start, end: s.end })).filter(({ s }) => s.end <= at),
  );
  const own = before.filter(({ s }) => s.start >= clause.start);
  if (!away && !own.length && ownSubject(view, at) !== undefined) return [];
  const pool = own.length ? own : before.filter(({ s }) => at - s.end < 200);
  const and = AND_THEN.exec(view.folded.slice(0, at));
  // "Zelensky came and then left" is said of one, "Zelensky came and Putin did not" of the other.
  const shared = and && pool.length > 1 && pool.every(({ end: last }) => last <= and.index);
  const chosen =
    shared &&
    !/\b(?:and|nor|or) (?:[\w'.-]+ ){0,4}$/.test(
      view.folded.slice(pool[0]?.s.end, pool[pool.length - 1]?.s.start),
    )
      ? pool[0]
      : pool[pool.length - 1];
  return chosen ? joined(view, subjects, chosen.i) : [];
};
