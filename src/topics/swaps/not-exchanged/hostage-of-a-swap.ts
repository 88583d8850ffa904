import { CLASS } from '../../lexicon/classes.ts';
import { bitsAt, sentenceAround } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

/** Who is held by a thing; the captives of an enemy have other names ("полонені", "jeńcy"). */
const HELD = /^(?:заложни|заручни|пленник|бранц|zakladni)/;
const GENITIVE = /^(?:обмена|размена|обміну|wymiany)$/;
/** "заручники обміну не підлягають": Ukrainian has one form for "of" and for "to". */
const SUBJECT_TO = /^(?:п[іо]дляга|подлеж|podleg)/;

/** "заложниками обмена", "заручники обміну", "zakładnicy wymiany": those a swap holds up, and none that it frees. */
export function isHostageOfSwap(tokens: readonly Token[], at: number): boolean {
  if (!GENITIVE.test(tokens[at]?.word ?? '') || tokens[at]?.gap) return false;
  if (!HELD.test(tokens[at - 1]?.word ?? '')) return false;
  // "заложники обмена на пленных"
  if (!tokens[at + 1]?.gap && bitsAt(tokens, at + 1) & CLASS.for) return false;
  const [first, last] = sentenceAround(tokens, at, at);
  return !tokens.slice(first, last + 1).some(({ word }) => SUBJECT_TO.test(word));
}
