import fc from 'fast-check';
import { type ShortText, written } from './texts.ts';

/** Damage to a text or a file: at a place (modulo its length) something is cut off, flipped or put in. */
export type Damage =
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'drop'; readonly at: number; readonly length: number }
  | { readonly kind: 'put'; readonly at: number; readonly text: ShortText };

const at = fc.nat(1_000_000);

export const damages = (inserted: fc.Arbitrary<ShortText>): fc.Arbitrary<readonly Damage[]> =>
  fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('cut' as const), at }),
      fc.record({ kind: fc.constant('flip' as const), at, bit: fc.nat(7) }),
      fc.record({
        kind: fc.constant('drop' as const),
        at,
        length: fc.integer({ min: 1, max: 200 }),
      }),
      fc.record({ kind: fc.constant('put' as const), at, text: inserted }),
    ),
    { maxLength: 5 },
  );

/** The text with all damage done, one after the other. */
export const damaged = (text: string, list: readonly Damage[]): string => list.reduce(hit, text);

function hit(text: string, damage: Damage): string {
  const place = damage.at % (text.length + 1);
  const [head, tail] = [text.slice(0, place), text.slice(place)];
  switch (damage.kind) {
    case 'cut':
      return head;
    case 'flip':
      return `${head}${String.fromCharCode((tail.charCodeAt(0) || 0) ^ (1 << damage.bit))}${tail.slice(1)}`;
    case 'drop':
      return head + tail.slice(damage.length);
    case 'put':
      return head + written(damage.text) + tail;
  }
}
