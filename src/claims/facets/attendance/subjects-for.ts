import type { TextRange } from '../../../model/index.ts';
import { ownSubject } from '../../sentence/own-subject.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Subject } from './by-role.ts';
import { joined } from './joined-subjects.ts';

/** "the aide who sat in on it", "a team that had come": whoever stands right before "who" did it, named or not. */
const WHO = /,? (?:who (?:\w+ )?|(?:that|which) (?:ha[sd] |have |was |were )?)$/;

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
  const beside = subjects.findIndex(
    (s) => s.start >= clause.start && /^ ?$/.test(view.folded.slice(s.end, at)),
  );
  if (beside < 0 && /^who(?!\w)/.test(view.folded.slice(clause.start).replace(/^, /, ''))) {
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
