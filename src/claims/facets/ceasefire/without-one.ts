import { CEASEFIRE, CEASEFIRE_CUE } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';

const ONE = new RegExp(phrases`
  \b(?:
    (?:ended|came away|went home|left|parted|closed|finished|broke up|passed|concluded|returned) without (?:one|any|it)
    |(?:could not|couldn't|failed to|did not|didn't|never|unable to) (?:agree (?:on|to)|settle on|reach|produce|bring|get|find|announce|deliver|conclude|sign) (?:one|any)
    |no such (?:deal|agreement|thing) (?:was|came)
    |^\W*(?:none|neither) (?:was|were|has been|had been) (?:agreed|reached|signed|announced|struck|concluded|in sight)
  )(?!\w)
`);
const NAMED_LAST = new RegExp(String.raw`\b(?:${CEASEFIRE})(?!\w)[^.?!]*[.?!]?["']?\s*$`);

/** "No.": an answer to the question that names it. */
const ANSWER = /(?<=\?["')]*) (?:no|yes|not yet|sadly not)\.?\s*$/;

/** "The delegations could not agree on one", right behind a sentence that names a ceasefire. */
export const withoutOne = (folded: string, before: string): RegExpExecArray | undefined => {
  const last = before.slice(-220).replace(ANSWER, '');
  const named = CEASEFIRE_CUE.test(last) && NAMED_LAST.test(last);
  return (named && ONE.exec(folded)) || undefined;
};
