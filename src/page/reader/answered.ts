/** What came of a question to the background. `gone`: the extension is no more; fall silent. */
export type Answered<T> =
  | { readonly state: 'answered'; readonly value: T }
  | { readonly state: 'failed'; readonly error: string }
  | { readonly state: 'gone' };
