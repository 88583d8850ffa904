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

/** By what an answer is known: the item's own `id`, or its line where it has none. */
export type AnswerName = { readonly id: string | number } | { readonly line: number };

/** The fields an item may have, all text. */
const OPTIONAL = ['before', 'after', 'page_date', 'lang'] as const;

const named = (id: unknown): { id: string | number } | undefined => {
  if (id === undefined || id === null) return undefined;
  // Any other number would come back as one that its writer does not know.
  if (typeof id === 'string' || Number.isSafeInteger(id)) return { id: id as string | number };
  throw new BadLine(`"id" should be text, or a whole number of up to ${Number.MAX_SAFE_INTEGER}`);
};

/**
 * Reads one line. Its name is `undefined` where it has no `id`, or `null` for one.
 * @throws BadLine: no JSON, no object, an id that would not come back as it is, no sentence, a field that is no text
 */
export function parseItem(line: string): { name: AnswerName | undefined; item: Item } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new BadLine(`no JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadLine('should be an object');
  const fields = value as Readonly<Record<string, unknown>>;
  const name = named(fields.id);
  if (typeof fields.sentence !== 'string') throw new BadLine('"sentence" is missing or no text');
  const item: { -readonly [K in keyof Item]: Item[K] } = { sentence: fields.sentence };
  for (const key of OPTIONAL) {
    const field = fields[key];
    if (field === undefined || field === null) continue;
    if (typeof field !== 'string') throw new BadLine(`"${key}" is no text`);
    item[key] = field;
  }
  return { name, item };
}

/** One line of output, in the stable format of `check --jsonl`. */
export const answerJson = (name: AnswerName, { mentions, claims }: ItemAssessment): string =>
  JSON.stringify({
    ...name,
    mentions: mentions.map(({ text, start, topic, scope }) => ({ text, start, topic, scope })),
    claims: claims.map(({ claim, verdicts }) => ({
      ...claimHead(claim),
      start: claim.evidence.start,
      end: claim.evidence.end,
      verdicts: verdicts.map(verdictJson),
    })),
  });

/** The answer to an item with an id. */
export const itemJson = (id: string | number, assessment: ItemAssessment): string =>
  answerJson({ id }, assessment);
