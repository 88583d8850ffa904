import { matchesOf } from '../../lexicon/matches.ts';

const RU =
  /\b(?:russia(?:n|ns|'s)?|moscow(?:'s)?|(?:the )?kremlin(?:'s)?|putin(?:'s)?|lavrov|peskov|medinsk\w+|ushakov)(?!\w)/g;
const UA =
  /\b(?:ukrain(?:e|ians?)(?:'s)?|k(?:yi|ie)v(?:'s)?|zelens\w+|yermak(?:'s)?|um[ij]?erov(?:'s)?|sybiha)(?!\w)/g;
/** "in Moscow", "in the Kremlin": where an answer was given, and so whose it is; without what leads to it. */
export const IN_CAPITAL = String.raw`in (?:the )?(?:moscow|kremlin|k(?:yi|ie)v)(?!\w|'s)`;
const BOTH =
  /\b(?:both (?:sides|countries|capitals|parties|governments|kyiv|moscow|russia|ukraine)|the two (?:sides|countries|governments)|neither (?:side|country|party|government|capital)|either side|warring (?:sides|parties))(?!\w)/g;

/** One of the two that may accept or reject, as named in a sentence. */
export interface NamedParty {
  readonly subject: 'Russia' | 'Ukraine';
  readonly start: number;
  readonly end: number;
  readonly neither: boolean;
}

/** Both parties as named, "both sides" for the two of them, in order. */
export const partiesOf = (folded: string): NamedParty[] => {
  const find = (pattern: RegExp, subject: NamedParty['subject']): NamedParty[] =>
    matchesOf(folded, pattern).map((m) => ({
      subject,
      start: m.index,
      end: m.index + m[0].length,
      neither: /\b(?:neither|nor) (?:the )?$/.test(
        folded.slice(Math.max(0, m.index - 12), m.index),
      ),
    }));
  const both = matchesOf(folded, BOTH).flatMap((m) =>
    (['Russia', 'Ukraine'] as const).map((subject) => ({
      subject,
      start: m.index,
      end: m.index + m[0].length,
      neither: m[0].startsWith('neither'),
    })),
  );
  return [...find(RU, 'Russia'), ...find(UA, 'Ukraine'), ...both].sort((a, b) => a.start - b.start);
};
