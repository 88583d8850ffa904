import { matchesOf } from '../../lexicon/matches.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Subject } from './by-role.ts';

/** ", a meeting that his president had skipped", "from which his own president stayed away". */
const HIS_PRESIDENT =
  /\b(?:that|which|whom|,) (?:(?:his|their) (?:own )?(?:president|boss|head of state|commander-in-chief)|the (?:man|president) who sent (?:him|them))(?= (?:had |has )?(?:\w+ly |again )?(?:skip|stay|shun|snub|miss|ke(?:pt|ep)|avoid|declin|refus|boycott|did not|not |never |duck|attend|came|t[ao]k|join|chos))/g;

const PRESIDENTS: Readonly<Record<string, { readonly key: string; readonly name: string }>> = {
  russia: { key: 'putin', name: 'Putin' },
  ukraine: { key: 'zelensky', name: 'Zelensky' },
};
const AMERICANS: ReadonlySet<string> = new Set(['rubio', 'vance', 'witkoff', 'kellogg']);

/**
 * The president of whoever was named last, where a relative clause tells of "his president": described, not named.
 *
 * Accepts "Medinsky praised talks that his president had skipped". None: "his president said", without anybody named before.
 */
export const hisPresident = (view: SentenceView): Subject[] =>
  matchesOf(view.folded, HIS_PRESIDENT).flatMap((m) => {
    const last = view.people.filter(({ end }) => end <= m.index).pop();
    const president = AMERICANS.has(last?.key ?? '')
      ? { key: 'trump', name: 'Trump' }
      : PRESIDENTS[last?.party ?? ''];
    if (!last || !president || last.key === president.key) return [];
    const start = m.index + (m[0].startsWith(',') ? 2 : m[0].indexOf(' ') + 1);
    return [{ ...president, start, end: m.index + m[0].length, negated: false, implied: true }];
  });
