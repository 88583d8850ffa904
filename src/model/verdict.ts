import type { TextRange } from './topic.ts';

export type Relation = 'corroborates' | 'conflicts';

/** A source's passage, its relation to a claim, and the reason. */
export interface Verdict {
  /** Source id, `003`. */
  readonly source: string;
  /** Passage id, `003:7`. */
  readonly passage: string;
  /** The passage's text, an exact substring of the article. */
  readonly excerpt: string;
  /** The words of the excerpt that state the value, as offsets into it. */
  readonly marked: readonly TextRange[];
  readonly relation: Relation;
  /** One sentence that names both values as read, and the rule. */
  readonly reason: string;
}
