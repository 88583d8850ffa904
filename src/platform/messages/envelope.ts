/** A request on its way. `to` keeps the two directions apart: extension pages hear both. */
export interface Envelope {
  readonly to: 'background' | 'page';
  readonly name: string;
  readonly request?: unknown;
}

/** An answer on its way; a refusal carries its reason, so that nothing waits in vain. */
export type Answer<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

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
