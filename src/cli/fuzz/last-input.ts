/** Room for one input as JSON; a longer one is cut, and then only its seed leads back to it. */
const ROOM = 1 << 20;
/** Head of the note: how many inputs were noted so far, and the length of the last one in bytes. */
const HEAD = 2;

/** A note that outlives its writer: a worker that hangs or dies leaves its last input there. */
export const makeNote = (): SharedArrayBuffer => new SharedArrayBuffer(HEAD * 4 + ROOM);

const encoder = new TextEncoder();

export function writeInput(note: SharedArrayBuffer, input: unknown): void {
  const head = new Int32Array(note, 0, HEAD);
  const { written } = encoder.encodeInto(JSON.stringify(input), new Uint8Array(note, HEAD * 4));
  Atomics.store(head, 1, written);
  Atomics.add(head, 0, 1);
}

/** How many inputs were noted: stands still where the writer hangs. */
export const inputsNoted = (note: SharedArrayBuffer): number =>
  Atomics.load(new Int32Array(note, 0, HEAD), 0);

/** The last input; `undefined` where there is none or it was too long to be noted whole. */
export function readInput(note: SharedArrayBuffer): unknown {
  const length = Atomics.load(new Int32Array(note, 0, HEAD), 1);
  const bytes = Buffer.from(new Uint8Array(note, HEAD * 4, length));
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
