import { NOT_JOINED } from '../../lexicon/negations.ts';
import { CEASEFIRE } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';

/**
 * Words of coming about that say something only under a negation: "did not bring a truce" tells of the
 * talks, "efforts to bring about a truce" does not.
 */
export const COME_ABOUT = new RegExp(phrases`
  \b(?:
    br(?:ing|ings|inging|ought)|get|gets|got|getting|gotten|find|found|see|saw|come (?:about|of|from)|came (?:about|of|from)
    |le(?:ave|aves|aving|ft)|manage[ds]?|settl(?:e|ed|ing)|follow(?:ed)?|happen(?:ed)?|extract(?:ed)?
    |arriv(?:e|ed) at|end(?:ed|s)? (?:up )?with|go(?:ne)? home with|went home with|there (?:was|were|is|would be)
    |add(?:ed)? up to|lead to|led to|talk(?:ed)? (?:themselves|each other) into|walk(?:ed)? away with
  )\b
`);

/** What by itself says that there was none: "eluded them", "got nowhere", "was nowhere in sight". */
export const NO_RESULT = new RegExp(phrases`
  \b(?:
    elud(?:e|ed|es|ing)|elusive|out of (?:their )?reach|got nowhere|get nowhere|no (?:closer|nearer)
    |c[ao]me to (?:nothing|naught|nought)|(?:was|were|is|remained|still) missing|nowhere (?:in sight|near|to be (?:seen|found))
    |distant (?:prospect|dream|goal)|(?:left|remained|remains|stayed) (?:open|unresolved|unsettled)|escaped (?:them|the \w+)
    |no (?:headway|progress|movement|result)|(?:did not|didn't|failed to) (?:come about|come of|materiali[sz]e|happen|follow)
    |at odds (?:over|on|about)|stalemate|foundered|not among (?:the|its|their) (?:results|fruits|outcomes)
    |at an impasse
  )\b
`);

/** "could not agree", "couldnt settle": not being able is not having done, so it tells an outcome. */
const COULD_NOT =
  /\b(?:could(?: not|n't|nt)|(?:were|was) (?:not able|unable)|there was(?: not|n't)? to be)\b/;

/** What one party could not do is its answer, not the outcome. */
const ONE_COULD_NOT =
  /\b(?:ukraine|kyiv|kiev|russia|moscow|kremlin|putin|zelens\w+|medins\w+|umerov) (?:could|was)\b/;

/** True where those who met were not able to: "they could not settle". */
export const couldNot = (words: string): boolean =>
  COULD_NOT.test(words) && !ONE_COULD_NOT.test(words);

/** "didnt get", the apostrophe left out. */
export const WITHOUT_APOSTROPHE = new RegExp(String.raw`\b${NOT_JOINED}\b`);

/** "They had come for a ceasefire and left with none": the second half tells what became of it. */
export const LEFT_WITH_NONE = new RegExp(phrases`
  ^[^.;]{0,70}\b(?:
    (?:left|leaving|came (?:away|home|back|out)|went home|returned|parted|departed|walked away|ended|got|received|were given|there was) (?:up )?(?:
      (?:with )?(?:none|nothing(?! but)|neither)|without (?:one|it|any)|empty-handed
    )
  )\b
`);

/** "A full ceasefire: that is what they settled on", "a truce is what they came away with". */
export const IS_WHAT = new RegExp(phrases`
  ^(?:,|:| -)? (?:(?:that|this|it) )?(?:is|was) what (?!.*\b(?:not|never|n't|failed|want\w*|demand\w*|hope\w*)\b)[^.;]{0,60}?\b(?:
    agreed|settled|signed|shook hands|came away with|brought home|struck|got
  )\b
`);

const ONE = new RegExp(phrases`
  \b(?:
    (?:ended|came away|went home|left|parted|closed|finished|broke up|passed|concluded|returned) without (?:one|any|it)
    |(?:could not|couldn't|failed to|did not|didn't|never|unable to) (?:agree (?:on|to)|settle on|reach|produce|bring|get|find|announce|deliver|conclude|sign) (?:one|any)
    |no such (?:deal|agreement|thing) (?:was|came)
  )\b
`);
const NAMED_LAST = new RegExp(String.raw`\b(?:${CEASEFIRE})\b[^.?!]*[.?!]?["']?\s*$`);

/** "The delegations could not agree on one", right behind a sentence that names a ceasefire. */
export const withoutOne = (folded: string, before: string): RegExpExecArray | undefined =>
  (NAMED_LAST.test(before.slice(-220)) && ONE.exec(folded)) || undefined;
