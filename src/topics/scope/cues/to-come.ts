import type { Candidate } from '../../tokens/candidate.ts';
import type { Token } from '../../tokens/tokens.ts';

const IMPERATIVE =
  /^(?:scambiate(?:li|le)|scambiamoli|обменяите|обміняите|canjeen(?:los)?|intercambienlos|troquem|echangez|wymiencie|degistirin)$/;

/** "Scambiateli tutti!", "Обменяйте всех пленных": asked for, not done. */
export const isDemand = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at - 2].some((near) => IMPERATIVE.test(tokens[near]?.word ?? ''));

const TO_COME =
  /^(?:will|shall|would|to|soll|sollen|werden|wollen|doivent|vont|devraient|devono|dovrebbero|deben|van|devem|vao|maja|ma|мають|має|должны|будут|будуть|хотят|хочуть)$/;
const FARTHEST = 3;

/** "mają się znów zjechać do Stambułu, by negocjować": what is to be again, before an Istanbul that stands before its verb. */
export function isToComeAgain(tokens: readonly Token[], { from }: Candidate, at: number): boolean {
  if (at >= from || from - at > FARTHEST) return false;
  return [1, 2, 3].some((far) => TO_COME.test(tokens[at - far]?.word ?? ''));
}
