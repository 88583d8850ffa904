import { NOT_OF_A_VERB_LEFT_OUT } from '../../lexicon/negations.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Subject } from './by-role.ts';
import { NEGATION } from './words.ts';

/** "nor is Putin, who was missing": the "nor" belongs to what was said before the relative clause. */
const RELATIVE = /(?:^|, )(?:who|whose)(?!\w)/;

/** "Putin? No, he stayed at home": the answer's no is not the predicate's. */
const ASKED_AND_DENIED = /^\? (?:no|nope|nah)(?!\w),?/;

/** "Zelensky, never one to leave the stage to others, took his seat": an aside on his ways. */
const NOT_ONE_TO =
  /, (?:never|not|hardly|scarcely) (?:one|a man|somebody|someone|the man) [^,;]{2,80}, /;

/** "Putin and Zelensky, who have not met since 2019, stayed away": its "not" stays in the relative clause. */
const CLOSED_RELATIVE = /^(?:, )?(?:who|whom|whose|which)(?!\w)[^,;]*, /;

/** "did not come, and sent a writer": the negation of one predicate is not that of the next, which has a verb of its own. */
const OF_ANOTHER_VERB = /^.*,? (?:and|but) (?:then |simply |merely |instead |just )?$/;
const FINITE =
  /^(?:sent|kept|stayed|remained|skipped|missed|shunned|snubbed|boycotted|watched|followed|was|is|gave|made|turned|sat|passed|opted|chose|declined|refused|failed)(?!\w)/;

/**
 * True where a verb of coming (`away`: of staying away), at `[at, end)`, has its subject there: a negation between the two,
 * or in the subject, turns it round.
 *
 * Accepts "Putin came", "neither stayed away", "Zelensky, never one to leave the stage, took his seat". None: "did not come",
 * "Putin and Zelensky, who have not met since 2019, stayed away".
 */
export const presentIn = (
  view: SentenceView,
  subject: Subject,
  at: number,
  end: number,
  away: boolean,
): boolean => {
  const clause = clauseAt(view, at);
  const from = Math.max(Math.min(subject.end, at), clause.start);
  const words = view.folded
    .slice(from, away ? at : end)
    .replace(NOT_ONE_TO, ' ')
    .replace(CLOSED_RELATIVE, ' ')
    .replace(NOT_OF_A_VERB_LEFT_OUT, ' ')
    .replace(FINITE.test(view.folded.slice(at)) ? OF_ANOTHER_VERB : /$^/, ' ');
  const negated =
    (subject.negated && !RELATIVE.test(words)) ||
    NEGATION.test(words.replace(ASKED_AND_DENIED, ''));
  return away ? negated : !negated;
};
