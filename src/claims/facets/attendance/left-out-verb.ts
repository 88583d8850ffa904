import { matchesOf } from '../../lexicon/matches.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { AWAY } from './away.ts';
import { COME } from './words.ts';

/** Staying away, as a doing of its own: whoever did *not* do so came. */
const STAYED =
  /^(?:stay|remain|ke(?:pt|ep)|skip|shun|snub|miss|boycott|absent|(?:was|were|is|are|remained|been) (?:\w+ )?(?:absent|missing|away|elsewhere|nowhere)|g[ai]v(?:e|es) |sat |sit|duck|dodg|evad|spurn|avoid|sidestep|ghost|turn(?:ed|s)? his back)/;

/** Of those, what takes an object: it is to be the talks and nothing besides, not "missed his chance", "snubbed Zelensky". */
const SHUNNED = /^(?:skip|shun|snub|miss|boycott|duck|dodg|evad|spurn|avoid|sidestep|ghost|turn)/;
const THE_TALKS =
  /^ (?!(?:his|her|an?|one|some|any)(?!\w))(?:(?!(?:in|at|of|with|for|from|and|zelens\w+|putin|trump)(?!\w))[\w'-]+ ){0,4}?(?:talks|negotiations|meeting|session|round|showdown|encounter|istanbul|trip|it|them)(?!\w)(?!'| (?:talks|negotiations|meeting|session|round|showdown)(?!\w))(?! and(?!\w)(?! [\w.]+ (?:did|was)))/;

/** Not coming, told of a verb of coming: whoever *did* came, and who did not may have done either. */
const NOT_COMING =
  /^(?:t[ao]\w+ no part|play\w* no part|declin|refus|fail|could|decision|decided|opted not|chose not|instead of|rather than|made no|makes? no)/;

/** "was" answers "was absent", "did" answers "stayed away". */
const IS = /^(?:was|were|is|are|been)(?!\w)/;

/**
 * What a verb left out says, at `at`, with what it repeats before it: "Putin stayed away but Zelensky did not".
 *
 * `came` where nothing before `at` tells of staying away last. Otherwise: not to have stayed away is to have come; to have
 * done so too is not; to have done so where the first one is said not to have (`firstCame`) neither. `undefined` where the
 * words leave it open ("refused to come, and Zelensky did not", "stayed away, Zelensky did", "watched from Moscow").
 */
export const leftOut = (
  { folded }: SentenceView,
  at: number,
  { aux, not, too, firstCame }: { aux: string; not: boolean; too: boolean; firstCame: boolean },
): 'came' | 'away' | undefined => {
  const before = folded.slice(0, at);
  const away = matchesOf(before, AWAY).pop();
  const come = matchesOf(before, COME).pop();
  if (!away || (come && come.index > away.index + away[0].length)) return not ? 'away' : 'came';
  if (NOT_COMING.test(away[0])) return not ? (too ? 'away' : undefined) : too ? undefined : 'came';
  const object = before.slice(away.index + away[0].length);
  if (SHUNNED.test(away[0]) && !THE_TALKS.test(object)) return undefined;
  if (!STAYED.test(away[0]) || IS.test(away[0]) !== IS.test(aux)) return undefined;
  // "stayed away, Zelensky did not either": he did not come.
  if (not) return too ? undefined : 'came';
  return too || firstCame ? 'away' : undefined;
};
