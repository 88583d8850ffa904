import type { TextRange } from './topic.ts';
import type { Value } from './value.ts';

export type Relation = 'corroborates' | 'conflicts';

/** The rule that relates two values: equal, as their kind has it, or one denied and the other not. */
export type Rule = 'same' | 'denied' | 'contrary' | `${Value['kind']}_${'same' | 'different'}`;

/** One side of a comparison: its value, the same in English words, and whether it was denied. */
export interface Side {
  readonly value: Value;
  readonly reading: string;
  readonly denied?: boolean;
}

/** What a reason is made of, so that it can be said in any language. */
export interface Why {
  readonly rule: Rule;
  readonly page: Side;
  readonly source: Side;
}

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
  /** One sentence, in English, that names both values as read, and the rule. */
  readonly reason: string;
  /** The same in parts. */
  readonly why: Why;
}
