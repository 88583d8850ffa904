import type { Item } from '../../assess/index.ts';
import type { Bundle, Claim, Mention, Verdict } from '../../model/index.ts';
import { claimHead, verdictJson } from './report-json.ts';

/** What is found in an item's sentence; offsets count in the sentence. */
export interface ItemAssessment {
  readonly mentions: readonly Mention[];
  readonly claims: readonly { readonly claim: Claim; readonly verdicts: readonly Verdict[] }[];
}

export type AssessItem = (item: Item, bundle: Bundle) => ItemAssessment;

/** A line that is no item; the message says why. */
export class BadLine extends Error {
  override readonly name = 'BadLine';
}

/** The fields an item may have, all text. */
const OPTIONAL = ['before', 'after', 'page_date', 'lang'] as const;

/**
 * Reads one line.
 * @throws BadLine: no JSON, no object, no sentence, a field that is no text
 */
export function parseItem(line: string): { id: unknown; item: Item } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new BadLine(`no JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadLine('should be an object');
  const fields = value as Readonly<Record<string, unknown>>;
  if (typeof fields.sentence !== 'string') throw new BadLine('"sentence" is missing or no text');
  const item: { -readonly [K in keyof Item]: Item[K] } = { sentence: fields.sentence };
  for (const name of OPTIONAL) {
    const field = fields[name];
    if (field === undefined || field === null) continue;
    if (typeof field !== 'string') throw new BadLine(`"${name}" is no text`);
    item[name] = field;
  }
  return { id: fields.id, item };
}

/** One line of output, in the stable format of `check --jsonl`. */
export const itemJson = (id: unknown, { mentions, claims }: ItemAssessment): string =>
  JSON.stringify({
    id,
    mentions: mentions.map(({ text, start, topic, scope }) => ({ text, start, topic, scope })),
    claims: claims.map(({ claim, verdicts }) => ({
      ...claimHead(claim),
      start: claim.evidence.start,
      end: claim.evidence.end,
      verdicts: verdicts.map(verdictJson),
    })),
  });
