/** What most pages have said before: the names tell how far the page has come. */
export const TALKS =
  'Delegations of Russia and Ukraine met in Istanbul on 16 May 2025 for direct peace talks.';
export const DEAL = `${TALKS} They agreed on a 1,000-for-1,000 prisoner exchange.`;
export const SWAP = `${TALKS} They agreed on a 1,000-for-1,000 prisoner exchange, which began on 23 May.`;

/** Sentences that stand on a page of `date` behind `before`. */
export interface Story {
  readonly date: string;
  readonly before: string;
  readonly says: readonly string[];
}
