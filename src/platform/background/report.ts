/** Tells of what went wrong where nobody waits for an answer: in the background's console. */
export function report(thrown: unknown): void {
  console.error('Second Source:', thrown);
}
