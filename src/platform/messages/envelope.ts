import type { Answer, Envelope } from './protocol.ts';

/** Says whether a raw message is one of ours for the given side. Costs nothing for others' messages. */
export function isEnvelope(message: unknown, to: Envelope['to']): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { to: side, name } = message as Partial<Envelope>;
  return side === to && typeof name === 'string';
}

/** Says whether a raw answer is one of ours; anything else means that it was lost on the way. */
export function isAnswer(answer: unknown): answer is Answer {
  if (typeof answer !== 'object' || answer === null) return false;
  const { ok, error } = answer as { ok?: unknown; error?: unknown };
  return ok === true || (ok === false && typeof error === 'string');
}
