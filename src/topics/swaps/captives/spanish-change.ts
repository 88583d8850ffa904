import { CLASS } from '../../lexicon/classes.ts';
import type { FoundSwap } from '../../tokens/candidate.ts';
import { after, bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

/** Forms of "cambiar", which is "to change" of everything else, "cambié" and "cambio" left out. */
const CHANGE =
  /^cambi(?:a|an|ar|aba|aban|aron|ara|aran|aria|arian|ado|ados|adas|ando|en|arlos|arlo|andolos|o)$/;
const PEOPLE = CLASS.human | CLASS.captive;
const REACH = { given: 6, for: 4, got: 4 };
/** "los cambia por 55 militares presos": those named before. */
const WHOM = /^(?:lo|los|la|las|se|fue|fueron|sido|ser|seran)$/;

/**
 * Captives changed for others: "cambió a más de mil presos por un solo soldado", "cambiar prisioneros por prisioneros", "los
 * cambia por 55 militares presos"; not "cambiar de celda", "cambió presos por votos", "a cambio de".
 */
export function changedFor(tokens: readonly Token[], at: number): FoundSwap | undefined {
  if (!CHANGE.test(tokens[at]?.word ?? '') || tokens[at]?.opens) return undefined;
  const mentioned = WHOM.test(tokens[at - 1]?.word ?? '') && isFor(tokens, at + 1);
  const given = mentioned ? at : after(tokens, at, CLASS.captive, { tokens: REACH.given });
  if (given < 0) return undefined;
  const middle = after(tokens, given, CLASS.for, { tokens: mentioned ? 1 : REACH.for });
  if (!isFor(tokens, middle)) return undefined;
  const got = after(tokens, middle, PEOPLE, { tokens: REACH.got });
  const captives = !mentioned || hasCaptive(tokens, middle, got + 1);
  return got >= 0 && captives ? { from: at, to: got, head: at } : undefined;
}

const isFor = (tokens: readonly Token[], at: number): boolean => tokens[at]?.word === 'por';

function hasCaptive(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (bitsAt(tokens, at) & CLASS.captive) return true;
  return false;
}
