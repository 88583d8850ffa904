import type { Claim } from './claim.ts';
import type { Mention, TextRange, Topic } from './topic.ts';
import type { Relation, Rule, Side, Verdict } from './verdict.ts';

/** Text of one block of a page, as read: no soft hyphens, white space as in the page. */
export interface Block {
  readonly id: number;
  readonly text: string;
  /** What the page strikes out of it (`<del>`, `<s>`): it can be read, and is said no more. */
  readonly struck?: readonly TextRange[];
  /** What stands over it, or is drawn beside it, and may take distance from what it says: "False claims", "None of this is true:". */
  readonly labels?: readonly string[];
}

/** The names of elements that strike out what stands in them. */
export const STRIKING = ['del', 's', 'strike'] as const;

/** One raw date found in the page's markup and where it was found; `topics` decides which one counts. */
export interface PageDate {
  /** `changed`: when it was last changed; all others: when it was published. */
  readonly origin: 'json-ld' | 'meta' | 'time' | 'url' | 'given' | 'changed';
  /** As written in the page: `2025-05-16T18:00:00Z`, `16 May 2025`. */
  readonly text: string;
  /** The block from which on this date holds (live blogs, comments); absent: the whole page. */
  readonly fromBlock?: number;
  /** The block before which it ends to hold; absent: it holds until another one does. */
  readonly toBlock?: number;
}

/** What the page tells about itself, by the rules of `page-facts`. */
export interface PageFacts {
  readonly dates: readonly PageDate[];
  /** BCP 47, as the page declares it: `en`, `uk`. */
  readonly language?: string;
}

/** Some blocks of a page that are to be searched for mentions, and what stands at its head. */
export interface PageExcerpt {
  readonly title: string;
  /** The first blocks of the page, which tell what it is about. */
  readonly leading: readonly string[];
  readonly blocks: readonly string[];
}

/** What a page sends to be assessed. */
export interface PageText {
  readonly url: string;
  readonly title: string;
  readonly facts: PageFacts;
  readonly blocks: readonly Block[];
}

/** The look of a mention: nothing to compare, agrees, conflicts, outside what the sources cover. */
export type Look = 'mention' | 'agrees' | 'conflicts' | 'elsewhere';

export interface ReportMention extends Mention {
  /** `m0`, `m1` … in reading order. */
  readonly id: string;
  readonly block: number;
  readonly look: Look;
  /** Ids of the claims of the sentence it stands in. */
  readonly claims: readonly string[];
}

export interface ReportClaim {
  /** `c0`, `c1` … in reading order. */
  readonly id: string;
  readonly block: number;
  /** The sentence's own words. */
  readonly text: string;
  /** Offsets count in the block's text. */
  readonly claim: Claim;
  readonly topic: Topic;
  readonly verdicts: readonly Verdict[];
  /** Source ids that say nothing on it. */
  readonly silent: readonly string[];
  readonly look: 'agrees' | 'conflicts' | 'mention';
}

/** A page's mentions and claims with their verdicts. */
export interface Report {
  readonly url: string;
  readonly title: string;
  /** ISO date by which relative days were resolved. */
  readonly date?: string;
  readonly mentions: readonly ReportMention[];
  readonly claims: readonly ReportClaim[];
}

/** One comparable pair of claims of two sources (or of one that contradicts itself). */
export interface SourcePair {
  readonly facet: Claim['facet'];
  readonly subject?: string;
  readonly event: string;
  readonly relation: Relation;
  readonly a: SourceStatement;
  readonly b: SourceStatement;
  /** In English; `rule` and the two sides say the same in parts. */
  readonly reason: string;
  readonly rule: Rule;
}

export interface SourceStatement extends Side {
  readonly source: string;
  readonly passage: string;
  readonly excerpt: string;
  readonly marked: readonly { readonly start: number; readonly end: number }[];
}
