/** One article of the corpus. Publisher, date, place and URL only where the article states them. */
export interface Source {
  /** Short id, the file name's leading digits: `003`. */
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly sha256: string;
  readonly publisher?: string;
  /** ISO date the article states for itself, `2025-05-16`. */
  readonly date?: string;
  readonly place?: string;
  readonly url?: string;
}

/** One sentence of a source: `text` is exactly `article.slice(start, end)`. */
export interface Passage {
  /** `003:7`: source id and running number in reading order. */
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
