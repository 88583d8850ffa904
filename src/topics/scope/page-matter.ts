import type { Topic } from '../../model/index.ts';
import { dateAt } from '../dates/dates.ts';
import { CLASS } from '../lexicon/classes.ts';
import { KIND } from '../lexicon/kinds.ts';
import { pairOf } from '../lexicon/lexicon.ts';
import { formulaEnd } from '../swaps/captives/formula.ts';
import type { Token } from '../tokens/tokens.ts';
import { isCoveredNumber } from './cues/count-cue.ts';

const WAR_BEGAN = 2014;
/** The first so many names and years of a page tell what it is about. */
const LEAD = 5;
/** Signs that tell only swaps, as a town does, count where there are several. */
const FEWEST_WEAK = 2;

/** Which matter each block of a page stands under, where the page opens with another than this war. */
export interface PageMatter {
  /** Whether it opens with another: "Gaza", "Yemen" of talks; of swaps "Soviet", "in 1936", "Ankara", too. */
  readonly foreign: boolean;
  /** By block: the matter last named, there or before, is another. */
  readonly others: readonly boolean[];
}

interface Signs {
  ours: number;
  others: number;
}

/**
 * What a page is about for a topic, from the names and years it opens with, and for each block from those
 * named last. Russia alone tells no swap's war: it exchanged captives with others, too.
 */
export function readMatter(
  topic: Topic,
  title: readonly Token[],
  tokens: readonly (readonly Token[])[],
): PageMatter {
  const lead: Signs = { ours: 0, others: 0 };
  const signs = partiesOf(topic) | (isOfOthersThere([title, ...tokens]) ? 0 : CLASS.istanbul);
  let current = true;
  let sure = false;
  const add = (list: readonly Token[]): boolean => {
    let balance = 0;
    for (const at of list.keys()) {
      const sign = signAt(topic, list, at, signs);
      if (sign && lead.ours + lead.others < LEAD) {
        lead[sign]++;
        sure ||= sign === 'others' && list[at]?.value !== KIND.swapOnly;
      }
      if (sign) balance += sign === 'others' ? 1 : -1;
      if (sign) current = balance > 0;
    }
    return current;
  };
  add(title);
  const others = tokens.map(add);
  const enough = sure || lead.others >= FEWEST_WEAK;
  return { foreign: enough && lead.others > 2 * lead.ours, others };
}

const partiesOf = (topic: Topic): number =>
  topic === 'swap' ? CLASS.ukraine : CLASS.ukraine | CLASS.russia;

/** Whether the first who are named with Istanbul are of another matter: "Pakistan and the Taliban in Istanbul". */
function isOfOthersThere(lists: readonly (readonly Token[])[]): boolean {
  for (const list of lists) {
    let bits = 0;
    for (const token of list) if (token.value !== KIND.swapOnly) bits |= token.bits;
    if (!(bits & CLASS.istanbul)) continue;
    if (bits & (CLASS.ukraine | CLASS.russia)) return false;
    if (bits & CLASS.other) return true;
  }
  return false;
}

const SIGNS = CLASS.other | CLASS.number | CLASS.month;

function signAt(
  topic: Topic,
  tokens: readonly Token[],
  at: number,
  ofOurs: number,
): keyof Signs | undefined {
  const { bits, value, word } = tokens[at] as Token;
  if (!(bits & (ofOurs | SIGNS))) return topic === 'swap' ? pairSign(tokens, at, word) : undefined;
  if (bits & ofOurs) return value === KIND.place ? undefined : 'ours';
  const swap = topic === 'swap';
  if (bits & CLASS.other)
    return value === (swap ? KIND.talksOnly : KIND.swapOnly) ? undefined : 'others';
  if (!swap) return undefined;
  return isCoveredFormula(tokens, at) ? 'ours' : isLongPast(tokens, at) ? 'others' : undefined;
}

/** "1,000 for 1,000", "тисячу на тисячу": no other war's. */
const isCoveredFormula = (tokens: readonly Token[], at: number): boolean =>
  isCoveredNumber(tokens[at] as Token) && formulaEnd(tokens, at) >= 0;

/** "world war", "guerra civil". */
function pairSign(tokens: readonly Token[], at: number, word: string): 'others' | undefined {
  const next = tokens[at + 1];
  return next && pairOf(word, next.word).bits & CLASS.other ? 'others' : undefined;
}

function isLongPast(tokens: readonly Token[], at: number): boolean {
  return (dateAt(tokens, at)?.year ?? WAR_BEGAN) < WAR_BEGAN;
}
