/** First direct talks "since 2022" or "in three years": no other talks are that. */
const FIRST_SINCE =
  /\bfirst(?!\w)[^.;:]{0,70}?\b(?:since (?:\w+ ){0,5}?(?:2022|'22|war|invasion)|(?:in|for) (?:\w+ ){0,3}(?:years|months))(?!\w)|\b(?:break|silence|gap|hiatus|pause) of (?:\w+ ){0,4}years(?!\w)/;

/** A first swap, visit or call since then, or first talks "at that level", are another matter. */
const OTHER_FIRST =
  /\b(?:at (?:that|(?:the )?(?:ministerial|presidential|cabinet)) level|swaps?|exchanges?|handovers?|prisoners?|visits?|trip|attacks?|strikes?|drop|fall|rise|calls?|speech|summit|election|president)(?!\w)/;

/** The words that make talks the first ones "since 2022" or "in three years". */
export function firstSince(folded: string): RegExpExecArray | undefined {
  const m = FIRST_SINCE.exec(folded);
  return m && !OTHER_FIRST.test(m[0]) ? m : undefined;
}

/** "1,000", "a thousand", "a-thousand". */
export const THOUSAND_WORD = '(?:1[, .]?000|(?:a[ -]|one[ -])?thousand)';

/** No other talks agreed on this. */
export const THOUSAND = new RegExp(
  String.raw`\b${THOUSAND_WORD}[- ](?:for|by)[- ]${THOUSAND_WORD}(?!\w)`,
);
