import type { ReportClaim, TextRange } from '../../model/index.ts';
import { readingWords } from '../words/index.ts';

/** Where the deciding words stand in the claim's own sentence; nothing where they lie outside it. */
export function evidenceRange({ claim, text }: ReportClaim): TextRange | undefined {
  const start = claim.evidence.start - claim.sentence.start;
  const end = claim.evidence.end - claim.sentence.start;
  return start >= 0 && end > start && end <= text.length ? { start, end } : undefined;
}

/** The page's deciding words; the value as read, where the page's own words are not to be had. */
export function evidenceOf(claim: ReportClaim): string {
  const range = evidenceRange(claim);
  return range ? claim.text.slice(range.start, range.end) : readingWords(claim.claim);
}
