import type { TextRange } from '../../model/index.ts';
import { matchesOf } from '../lexicon/matches.ts';
import { phrases } from '../lexicon/phrases.ts';
import { nextStatements } from './next-statements.ts';

export type Clause = TextRange;

/**
 * Breaks between clauses: semicolon, colon, dash between blanks, comma followed by a conjunction or a
 * new subject-verb start, and conjunctions that open a new statement. A comma inside a number or a
 * name list is none, nor one before an aside: "A ceasefire, however, was not agreed".
 */
const BREAK = new RegExp(
  phrases`
    ; ?|: (?!\d)| -+ |-{2,}|(?<=\w)-(?=(?:zelens\w+|putin|who|which)(?!\w))
    |, (?=(?:but|yet|while|whereas|though|although|and (?:that|he|she|it|they|the|both|neither|each|every|no|not|in|on)|so|as|when|where|after|before|until|with|because|since|if|unless|who|which|saying|adding|agreeing|despite|nor|or|then|however(?!, (?:was|were|is|are|did|does|do|has|have|had|will|would|could|can|not|never|\w+ed)(?!\w)))(?!\w))
    |, (?=and (?:russia|ukraine|moscow|k(?:yi|ie)v|putin|zelens\w+|trump|medins\w+|um[ij]?erov|turkey|turkiye|ankara|washington|erdogan)(?: (?:\w+ly|also|then|again|itself|himself))? (?:is|was|are|were|has|have|had|will|would|did|does|said|says|agreed|refused|accepted|rejected|led|came|went|stayed|sent|asked|demanded)(?!\w))
    |(?<!\beven) (?=(?:but|while|whereas|although|though|because|despite|even as|even though)(?!\w))
  `,
  'g',
);

/** Clauses of a folded sentence: half-open ranges that together cover it. */
export function splitClauses(folded: string): Clause[] {
  const out: Clause[] = [];
  let start = 0;
  const breaks = [
    ...matchesOf(folded, BREAK).map((m) => [m.index, m.index + m[0].length] as const),
    ...nextStatements(folded).map((at) => [at - 1, at] as const),
  ].sort(([a], [b]) => a - b);
  for (const [from, end] of breaks) {
    if (from <= start) continue;
    out.push({ start, end });
    start = end;
  }
  if (start < folded.length || out.length === 0) out.push({ start, end: folded.length });
  return out;
}
