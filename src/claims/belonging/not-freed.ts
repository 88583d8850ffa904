import { phrases } from '../lexicon/phrases.ts';

const DO_FREE = phrases`
  (?:free|release|return|hand over|bring home|bring back|send home|set free|let go|exchange|swap|trade|see|cover|involve|include|number|amount to|come to|consist of|mean|comprise)
`;
const DONE = phrases`
  (?:freed|released|returned|handed over|brought home|brought back|sent home|set free|let go|exchanged|swapped|traded|seen|covered|involved|included|numbered|amounted to|come to)
`;
/** What was not done, as a verb whose object the number is. */
const NOT_DONE = String.raw`(?:(?:did|does|do|could)(?: not|n't) (?:in fact |actually |really )?${DO_FREE}|(?:had|has|have)(?: not|n't) (?:in fact |actually )?${DONE}|never (?:in fact |actually )?${DONE})`;
const NOT_FREED = new RegExp(
  String.raw`\b${NOT_DONE} ((?:some|about|around|as many as|the|a total of|only|just|merely|all|quite|even|exactly|more than|over) )*$`,
);
const ANY_NOT_FREED = new RegExp(String.raw`\b${NOT_DONE}(?!\w)`);
/** One of the verbs with its negation: most sentences have none. */
const MAY_BE = /\b(?:not|never)(?!\w)|n't(?!\w)/;

/** What a negated verb of freeing makes of the number behind it: `denied`, or `open` where only its measure is denied ("did not free only 390"). */
export const notFreed = (before: string): 'denied' | 'open' | undefined => {
  if (!MAY_BE.test(before)) return undefined;
  const m = NOT_FREED.exec(before.slice(-90));
  if (!m) return undefined;
  return m[1] === undefined ? 'denied' : 'open';
};

/** True where a sentence says of something that it did not free so many: "the first phase did not free 1,000". */
export const tellsOfNotFreed = (folded: string): boolean =>
  MAY_BE.test(folded) && ANY_NOT_FREED.test(folded);
