import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import { after, before, bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';
import { isBehindIn } from './in-place.ts';

const ACROSS = { tokens: 16, breaks: 2 };
const PAIR = CLASS.ukraine | CLASS.russia;

/**
 * The words for talks or meeting that are tied to Istanbul from farther, where those who talk stand between.
 *
 * Accepts "In Istanbul haben sich Vertreter der Ukraine und Russlands zu Verhandlungen getroffen", "a Istanbul, attorno a un
 * tavolo, russi e ucraini trattano", "verhandelten, ein paar Straßen weiter, auch der Iran und drei Staaten in
 * Istanbul". None: "agreed in Istanbul that they will meet".
 */
export function acrossParties(tokens: readonly Token[], at: number): number[] {
  if (!isBehindIn(tokens, at)) return [];
  const behind = [CLASS.talks, CLASS.meet]
    .map((bits) => after(tokens, at, bits, ACROSS))
    .filter((head) => (bitsBetween(tokens, at, head) & PAIR) === PAIR);
  const head = before(tokens, at, CLASS.talks, ACROSS);
  const bits = bitsBetween(tokens, head, at);
  const parties = (bits & PAIR) === PAIR || (bits & CLASS.other) !== 0;
  const heads = head >= 0 && parties ? [...behind, head] : behind;
  const met = metEnvoys(tokens, at);
  return met >= 0 ? [...heads, met] : heads;
}

/** "sat down with British, French and German envoys at Tehran's consulate in Istanbul"; not "met envoys in Cairo before a week in Istanbul". */
function metEnvoys(tokens: readonly Token[], at: number): number {
  const head = before(tokens, at, CLASS.meet, ACROSS);
  const bits = bitsBetween(tokens, head, at);
  if (!((bits & PAIR) === PAIR || bits & CLASS.other)) return -1;
  if (!tokens.slice(head, at).some(({ value }) => value === KIND.negotiator)) return -1;
  for (let near = head + 1; near < at - 1; near++) {
    const elsewhere = IN.test(tokens[near]?.word ?? '') && tokens[near + 1]?.capital;
    if (elsewhere || LATER.test(tokens[near]?.word ?? '')) return -1;
  }
  return head;
}

const IN = /^(?:in|en|em|w|we|в|во|у|a|to|nach|до|do)$/;
/** What tells of another time or doing. */
const LATER =
  /^(?:before|after|then|later|bevor|dann|danach|vor|nach|avant|apres|puis|antes|despues|luego|prima|dopo|poi|depois|przed|po|potem|перед|после|потом|затем|після|потім)$/;

const THAT = /^(?:that|dass|que|qu|che|ze|что|що)$/;

/** The classes of all between two tokens; none where one is not found, nor over "agreed that they will meet". */
function bitsBetween(tokens: readonly Token[], from: number, to: number): number {
  let bits = 0;
  for (let at = from + 1; from >= 0 && at < to; at++) {
    const token = tokens[at];
    if (THAT.test(token?.word ?? '')) return 0;
    bits |= token?.value === KIND.swapOnly ? 0 : bitsAt(tokens, at);
  }
  return bits;
}
