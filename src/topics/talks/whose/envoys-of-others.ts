import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import type { PageEvidence } from '../../tokens/candidate.ts';
import { sentenceAround } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { OF_THE_WAR, OPPONENT } from './matter-of-war.ts';
import { OF_STATES } from './of-states.ts';

const OF =
  /^(?:of|from|aus|von|vom|der|des|de|du|di|da|do|dos|das|dal|dalla|del|dei|degli|delle|z|ze|od|із|з|зі|від|из|с|от)$/;
const SMALL =
  /^(?:the|den|der|die|les|los|las|i|gli|le|os|as|an?|une?|uno|una|einer|eines|six|sechs|sei|seis|szesciu|\d+|шести)$/;
const KNOWN =
  CLASS.ukraine |
  CLASS.russia |
  CLASS.political |
  CLASS.other |
  CLASS.america |
  CLASS.istanbul |
  CLASS.all |
  CLASS.captive |
  CLASS.human;

/**
 * Whether all that makes a sentence political is envoys sent by nobody the lists of politics know: "les négociateurs de six agences de
 * biomédecine", "eine Delegation aus Sassuolo", and any in a page on clubs and firms that names no party to a conflict. None:
 * "delegations of both countries", "Delegation aus Kiew", with a minister beside.
 */
export function areEnvoysOfOthers(
  tokens: readonly Token[],
  at: number,
  { parties, others, affairs }: PageEvidence,
): boolean {
  const [first, last] = sentenceAround(tokens, at, at);
  let envoys = false;
  for (let near = first; near <= last; near++) {
    const token = tokens[near];
    if (!token || !(token.bits & CLASS.political)) continue;
    if (token.value !== KIND.negotiator) return false;
    if ((parties || others || !affairs) && !isSentByOthers(tokens, near)) return false;
    envoys = true;
  }
  return envoys;
}

function isSentByOthers(tokens: readonly Token[], envoys: number): boolean {
  const of = tokens[envoys + 1];
  if (!of || of.gap || !OF.test(of.word)) return false;
  let at = envoys + 2;
  while (SMALL.test(tokens[at]?.word ?? '') || tokens[at]?.bits === CLASS.number) at++;
  return [tokens[at], tokens[at + 1]].every(
    (token, near) => (near === 1 && (!token || token.gap !== GAP.none)) || isUnknown(token),
  );
}

const isUnknown = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.gap &&
  !(token.bits & KNOWN || token.value) &&
  ![OF_STATES, OF_THE_WAR, OPPONENT].some((known) => known.test(token.word));
