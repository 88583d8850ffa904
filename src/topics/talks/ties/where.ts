import { CLASS } from '../../lexicon/classes.ts';
import { after, bitsAt, sentenceBits } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';

const WHERE = /^(?:where|wo|ou|donde|onde|dove|gdzie|где|де)$/;
const WHO = CLASS.political | CLASS.ukraine | CLASS.russia | CLASS.other;
/** How far behind Istanbul the relative clause may begin, tokens: "Istanbul hotel, in which". */
const FARTHEST = 4;
const IN = /^(?:in|im|en|dans|em|no|na|w|в|во|у|a|on|at)$/;
const WHICH =
  /^(?:dem|der|denen|which|lequel|laquelle|que|el|la|cui|qual|ktorym|ktorej|котор\S+|яко\S+|які\S+)$/;
const PAIR = CLASS.ukraine | CLASS.russia;
const REACH = { tokens: 10 };

/**
 * The word for talks or meeting in a clause that tells what was done there, with those who did it named before it, or none: "in
 * Istanbul, where American and Russian diplomats negotiated", "a Istanbul, dove le delegazioni si incontrano"; not "in Istanbul,
 * where she met her husband".
 */
export function whereHeads(tokens: readonly Token[], at: number): number[] {
  const where = tokens[at + 1];
  if (!where || where.gap >= GAP.clause) return [];
  if (!WHERE.test(where.word)) return inWhichHeads(tokens, at);
  return [CLASS.talks, CLASS.meet]
    .map((bits) => after(tokens, at + 1, bits, REACH))
    .filter((head) => isNamed(tokens, at + 2, head) || isOfBoth(tokens, at, head));
}

/** "das Istanbuler Hotel, in dem Russen und Ukrainer verhandelt hatten", "the Istanbul hotel where …": both named before the verb. */
function inWhichHeads(tokens: readonly Token[], at: number): number[] {
  for (let near = at + 2; near <= at + FARTHEST; near++) {
    const [one, two] = [tokens[near], tokens[near + 1]];
    if (!one || one.gap >= GAP.clause) return [];
    const which = IN.test(one.word) && WHICH.test(two?.word ?? '') && !two?.gap;
    if (!(which || WHERE.test(one.word))) continue;
    const heads = [CLASS.talks, CLASS.meet].map((bits) => after(tokens, near + 1, bits, REACH));
    return heads.filter((head) => areBothNamed(tokens, near + 1, head));
  }
  return [];
}

function areBothNamed(tokens: readonly Token[], from: number, head: number): boolean {
  let bits = 0;
  for (let at = from; at < head; at++) bits |= bitsAt(tokens, at);
  return (bits & PAIR) === PAIR;
}

/** "a Russian team waited for its Ukrainian colleagues in Istanbul, where talks were to begin": both in the sentence. */
const isOfBoth = (tokens: readonly Token[], at: number, head: number): boolean =>
  (bitsAt(tokens, head) & CLASS.talks) !== 0 && (sentenceBits(tokens, at, at) & PAIR) === PAIR;

/** Whether those who talk stand between; "there sat the delegations" names them behind. */
function isNamed(tokens: readonly Token[], from: number, head: number): boolean {
  for (let at = from; at <= head + 2; at++) if (head >= 0 && bitsAt(tokens, at) & WHO) return true;
  return false;
}
