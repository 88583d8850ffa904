/**
 * What was thrown, in words that can be shown: an error's message, anything else as text. Never throws,
 * not even for what has no text of its own.
 */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message;
  try {
    return String(thrown);
  } catch {
    // An object without a prototype, thrown by whatever: there is nothing to be read off it.
    return 'an error without words';
  }
}
