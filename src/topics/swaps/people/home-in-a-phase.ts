import { CLASS } from '../../lexicon/classes.ts';
import type { FoundSwap } from '../../tokens/candidate.ts';
import { before, bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

const PEOPLE = CLASS.captive | CLASS.human;
/** Coming home; folded stems of the ten languages. */
const HOME =
  /^(?:came|home$|return|back$|kehr|kam(?:en)?$|heim|rentr|revenu|revinrent|regagn|volvi|vuelt|regres|torn(?:at|aron)|rientr|volt(?:ou|aram)|wroci|powroci|верну|поверну|dondu|evine)/;
const REACH = { phase: 4, people: 10, count: 3 };

/**
 * People counted who came home in a part of a swap: "390 people came home in the first leg of the exchange", "390 personas volvieron a
 * casa en la primera fase del canje", "390 osób wróciło do domu w pierwszym etapie wymiany"; not "390 people came to the first day of
 * the exchange". `at`: the noun.
 */
export function homeInAPhase(tokens: readonly Token[], at: number): FoundSwap | undefined {
  if (!(bitsAt(tokens, at) & CLASS.swap)) return undefined;
  const phase = before(tokens, at, CLASS.phase, { tokens: REACH.phase });
  const people = phase < 0 ? -1 : before(tokens, phase, PEOPLE, { tokens: REACH.people });
  if (people < 0) return undefined;
  const count = before(tokens, people, CLASS.number, { tokens: REACH.count });
  const home = tokens
    .slice(people + 1, phase)
    .some(({ word }, far) => HOME.test(word) && !isTo(tokens, people + 2 + far));
  return count >= 0 && home ? { from: count, to: at, head: at } : undefined;
}

/** "came to the first day": visitors. */
const isTo = (tokens: readonly Token[], at: number): boolean =>
  /^(?:to|zu|zum|zur)$/.test(tokens[at]?.word ?? '');
