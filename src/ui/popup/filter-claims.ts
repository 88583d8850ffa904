import { claimLabels } from '../parts/labels.ts';
import { type Side, sideOf } from '../parts/tally.ts';
import { readingWords, reasonWords } from '../words/index.ts';
import type { PageClaim } from './popup-model.ts';

/**
 * The claims of one side (or of all) that hold every word given, wherever it stands: in the page's
 * sentence, in what the claim is about, in a passage, a reason or a source's number. Case and
 * accents do not count.
 */
export function filterClaims(
  claims: readonly PageClaim[],
  words: string,
  side: Side | undefined,
): readonly PageClaim[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return claims.filter((item) => {
    if (side && sideOf(item.claim) !== side) return false;
    if (wanted.length === 0) return true;
    return wanted.every((word) => foldedTextOf(item).includes(word));
  });
}

const folded = new WeakMap<PageClaim, string>();

/** Worked out once for each claim: a reader who types asks for it at every key. */
function foldedTextOf(item: PageClaim): string {
  const text = folded.get(item) ?? fold(textOf(item));
  folded.set(item, text);
  return text;
}

function textOf({ claim }: PageClaim): string {
  const { about, question } = claimLabels(claim.claim);
  const verdicts = claim.verdicts.map(
    (verdict) => `${verdict.source} ${verdict.excerpt} ${reasonWords(verdict, claim.claim)}`,
  );
  return [claim.text, about, question, readingWords(claim.claim), ...verdicts].join(' ');
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
