/** What a mention can be about: the Istanbul talks, or prisoner swaps. */
export type Topic = 'talks' | 'swap';

/**
 * How a mention relates to what the sources cover:
 * `covered` a covered event, `related` the same war but another event, `other` another matter.
 */
export type Scope = 'covered' | 'related' | 'other';

/** A half-open range `[start, end)` of UTF-16 offsets into one text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A span of text that names a topic. Offsets count in the text it was found in. */
export interface Mention extends TextRange {
  readonly text: string;
  readonly topic: Topic;
  readonly scope: Scope;
  /** A bare "the talks" or "the exchange": shown only where its sentence carries a claim. */
  readonly bare?: boolean;
}

/** A mention and the number of the block it stands in; offsets count in that block's text. */
export interface BlockMention extends Mention {
  readonly block: number;
}
