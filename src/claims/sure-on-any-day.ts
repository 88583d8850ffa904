import type { SentenceClaim } from './claims-in-sentence.ts';

const keyOf = ({ claim: { facet, subject, value, denied }, event }: SentenceClaim): string =>
  JSON.stringify([facet, subject, value, denied, event]);

/**
 * The claims of a sentence with relative days ("yesterday"), of which it is not sure on which of several days it was
 * written. `elsewhen`: what is read on each of the others. A claim that they do not all make is implied: it may
 * agree with a source, and contradicts none.
 */
export function sureOnAnyDay(
  claims: readonly SentenceClaim[],
  elsewhen: readonly (readonly SentenceClaim[])[],
): readonly SentenceClaim[] {
  if (elsewhen.length === 0) return claims;
  const others = elsewhen.map((each) => new Set(each.map(keyOf)));
  return claims.map((each) =>
    others.every((keys) => keys.has(keyOf(each)))
      ? each
      : { ...each, claim: { ...each.claim, implied: true } },
  );
}
