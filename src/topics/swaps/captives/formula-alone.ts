import { CLASS } from '../../lexicon/classes.ts';
import type { PageEvidence } from '../../tokens/candidate.ts';
import { sentenceBits } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';
import { isFormulaOfBusiness } from '../things/business.ts';

const SMALLEST = 100;

/**
 * Whether a formula with no word of exchange tells a swap, as it does in a page on the war, or with captives or Istanbul in its
 * sentence: "a thousand for a thousand", "1000 на 1000"; not "“bine bin” zam", "5 for 5". `at`, `end`: its first and last token.
 */
export function isPlainAlone(
  tokens: readonly Token[],
  at: number,
  end: number,
  page: PageEvidence,
): boolean {
  if ((tokens[at]?.value ?? 0) < SMALLEST || isFormulaOfBusiness(tokens, end)) return false;
  if (page.parties && !page.ofAffairs) return page.captives || page.istanbul;
  return (sentenceBits(tokens, at, at) & (CLASS.captive | CLASS.istanbul)) !== 0;
}
