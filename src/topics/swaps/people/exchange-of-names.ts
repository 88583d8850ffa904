import { CLASS } from '../../lexicon/classes.ts';
import type { FoundSwap } from '../../tokens/candidate.ts';
import { bitsAt, sentenceBits } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { AUXILIARY } from './named-pair.ts';

const OF = /^(?:of|de|von|di|da|do)$/;
const NATIONS = CLASS.other | CLASS.america | CLASS.russia | CLASS.ukraine;
const AFFAIRS = CLASS.notTalks | CLASS.notSwap;
/** Of a name nothing is known, or that its swap was one of others. */
const NAME = CLASS.other | CLASS.human;
/** Of the signs of other swaps those that are persons, and no country: "exchanged Gaza for Sinai". */
const KNOWN =
  /^(?:gershk|[гґ]ершкович|griner|грайнер|whelan|karelin|krass?i[kc]ov|krass?iko[vw]|красиков|sc?halit|szalit|шал[иі]т|бут(?:а|ом)$)/;
const LONGEST = 3;

interface Name {
  readonly end: number;
  /** By first and last name, or known from another swap, a person and no town. */
  readonly known: boolean;
  readonly full: boolean;
}

/**
 * One named person for another, both behind the word: "обмен Бута на Грайнер", "the swap of Brittney Griner for Viktor Bout",
 * "wymieniono Pawła Rubcowa na Gershkovicha", "Estados Unidos canjeó a Abel por Powers"; or, as Italian has it, with another: "essere
 * stata scambiata con l’ingegnere Abedini". None: "swapped London for Lisbon", "la maglia fu scambiata con Maldini".
 */
export const exchangeOfNames = (tokens: readonly Token[], at: number): FoundSwap | undefined =>
  bothBehind(tokens, at) ?? exchangedWith(tokens, at);

function bothBehind(tokens: readonly Token[], at: number): FoundSwap | undefined {
  const personal = tokens[at + 1]?.word === 'a';
  const opens = personal || OF.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  if (tokens[at + 1]?.gap) return undefined;
  const one = nameAt(tokens, opens);
  const middle = one ? one.end + 1 : -1;
  if (!one || tokens[middle]?.gap || !isFor(tokens, middle)) return undefined;
  const two = nameAt(tokens, tokens[middle + 1]?.word === 'a' ? middle + 2 : middle + 1);
  if (!two) return undefined;
  const sentence = sentenceBits(tokens, at, at);
  const sure = one.known || two.known || (one.full && two.full);
  // The Spanish object with "a" is somebody, of a state where one is named.
  if (!(sure || (personal && sentence & NATIONS)) || sentence & CLASS.notTalks) return undefined;
  return { from: at, to: two.end, head: at, pair: true };
}

const CHANGE = /^cambi(?:a|an|o|aron|aria|arian|ado|aban)$/;

/** Spanish "to change", of everything else too: "Estados Unidos cambió a Abel por Powers"; not "cambió a Pedro por Juan". */
export const changedForAName = (tokens: readonly Token[], at: number): FoundSwap | undefined =>
  CHANGE.test(tokens[at]?.word ?? '') && tokens[at + 1]?.word === 'a'
    ? bothBehind(tokens, at)
    : undefined;

const isFor = (tokens: readonly Token[], at: number): boolean =>
  (bitsAt(tokens, at) & CLASS.for) !== 0 || tokens[at]?.word === 'con';

function nameAt(tokens: readonly Token[], from: number): Name | undefined {
  let [end, known] = [from - 1, false];
  while (end < from + LONGEST - 1) {
    const token = tokens[end + 1];
    if (!token?.capital || token.gap || token.bits & ~NAME || token.value) break;
    known ||= KNOWN.test(token.word);
    end++;
  }
  return end < from ? undefined : { end, known, full: end > from };
}

const PASSIVE = /^scambiat[oaie]$/;
const REACH = { thing: 8, name: 3 };

/** "scambiata con"; not "scambiato per un altro", taken for him. */
function exchangedWith(tokens: readonly Token[], at: number): FoundSwap | undefined {
  if (!PASSIVE.test(tokens[at]?.word ?? '') || tokens[at + 1]?.word !== 'con') return undefined;
  if (!AUXILIARY.test(tokens[at - 1]?.word ?? '') || tokens[at + 1]?.gap) return undefined;
  for (let near = at - 1; near >= at - REACH.thing && tokens[near + 1]?.gap !== GAP.hard; near--)
    if (bitsAt(tokens, near) & AFFAIRS) return undefined;
  for (let name = at + 2; name <= at + 1 + REACH.name && !tokens[name]?.gap; name++)
    if (tokens[name]?.capital && !(bitsAt(tokens, name) & ~NAME))
      return { from: at, to: name, head: at, pair: true };
  return undefined;
}
