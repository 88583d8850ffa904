import { AnyOf } from '../lexicon/any-of.ts';
import { FURTHER_CITIES, OTHER_CITIES } from '../lexicon/cities.ts';
import { SWAP_NOUN } from '../lexicon/nouns.ts';
import { phrases } from '../lexicon/phrases.ts';

const SPOKEN_OF = phrases`
  (?:(?:discuss|consider|float|moot|debat|rais|explor|weigh|air)(?:e?d|ing)|(?:talk|chatt)ed (?:about|over|of)|spoke(?:n)? (?:about|of)|touched (?:on|upon)|brought up|gone over|went over)
`;
const IDEA_OF = '(?:the )?(?:idea|question|prospect|possibility|issue|matter) of';
/** The deal at hand: an exchange of all for all, or one more, may fail beside it. */
const THE_SWAP = String.raw`(?<!\b(?:another|further|second|third|next|bigger|larger|wider|new|full|complete|all-for-all|future|later|more|other) )(?:${SWAP_NOUN})(?!\w)(?! (?:of (?:the )?)?(?:all|everyone|everybody|sick|wounded|ill|civilians?|children|women|young|bodies|remains|views|words|fire|ideas|opinions|lists?|letters|notes)(?!\w))`;
const AGREED = '(?:agreed|settled|decided|signed|concluded|clinched|fixed|sealed)';
const OF_THE_KIND = '(?: of the (?:kind|sort))?';
/** "agreed on nothing else", "until the next morning", "only on 1,000": there was a deal all the same. */
const AFTER_ALL = String.raw`(?!,? (?:was|were|is|but|else|beyond|more|other|except|besides|about|on|over|for|to|that)(?!\w))(?![^.]*\b(?:will|would|to be|unlike|whereas|while|only|but|except|instead|save|until|till|before|then|later|afterwards|yet|so far|at first)(?!\w))`;
const IN_THE_END = phrases`
  (?: (?!over(?!\w)|about(?!\w)|would(?!\w)|truce|cease-?fire)[\w',-]+){0,12}?,? (?:and|but|yet|though|although|only)
  (?: (?:they|both|it|(?:russia|ukraine|moscow|kyiv) and (?:russia|ukraine|moscow|kyiv)|(?:the )?(?:two |both )?(?:sides|parties|delegations|teams)|in the end|ultimately|eventually|finally|then|was|were)){0,3} (?:
    ${AGREED} (?:on |to |upon )?(?:nothing${OF_THE_KIND}|no such thing|none)
    |(?:nothing${OF_THE_KIND}|no such thing|nothing like it|none) (?:was|were|had been|could be|got) ${AGREED}
    |no (?:deal|agreement|accord|understanding) (?:was (?:reached|struck|made|found|signed)|came of it|followed|resulted|emerged)
    |(?:not|never) ${AGREED}
  )(?!\w)${AFTER_ALL}
`;

/** "was only floated; the two could not agree on one": no more than spoken of, and what it is that they did not agree on is the swap. */
const NO_MORE_THAN = String.raw`(?:only|merely|just|no more than|simply|at most|briefly|barely)`;
const NONE_AGREED = phrases`
  (?: (?!over(?!\w)|about(?!\w)|would(?!\w)|truce|cease-?fire)[\w'-]+){0,8}?(?:;|:|,| -) ?(?:(?:and|but|yet) )?
  (?:(?:they|(?:russia|ukraine|moscow|kyiv|kiev) and (?:russia|ukraine|moscow|kyiv|kiev)|(?:the )?(?:two |both )?(?:sides|parties|delegations|teams|countries|negotiators|two))(?: (?:then|in the end|finally|ultimately))? (?:
      (?:could not|couldn't|did not|didn't|failed to|were unable to) (?:agree (?:on|to|upon)|settle on|come to terms on|decide on) (?:one|it|any|the idea|(?:the|an?|any|such an?) ${THE_SWAP})
      |agreed (?:on|to) (?:none|no such thing)
    )|none was (?:agreed|settled|decided|concluded)|no (?:deal|agreement|accord) (?:on (?:it|one) )?(?:was (?:reached|struck|made|found|signed)|came of it|followed))(?!\w)${AFTER_ALL}
`;

/**
 * That a swap was spoken of and not agreed.
 *
 * Accepts "merely discussed an exchange of prisoners and agreed on nothing of the kind", "a swap was raised, yet nothing was
 * settled", "talked about a swap, but no agreement was reached", "an exchange
 * was only floated; they could not agree on one". None: "discussed an exchange and a truce and agreed only on the
 * former", "agreed on nothing but the exchange", "discussed a further exchange and agreed on nothing", "beyond an exchange they
 * agreed on nothing".
 */
export const ONLY_DISCUSSED = new AnyOf(
  phrases`
  \b${SPOKEN_OF} (?:${IDEA_OF} )?(?:(?:an?|the|any|such|possible|potential|proposed|large|big|major|mass|general|prisoner) ){0,3}${THE_SWAP}${IN_THE_END}
  |\b${THE_SWAP}(?: (?!truce|cease-?fire)[\w'-]+){0,4}? (?:was|were|had been|has been)(?: \w+){0,2}? (?:${SPOKEN_OF}|on the (?:table|agenda))${IN_THE_END}
  |\b${THE_SWAP}(?: (?!truce|cease-?fire)[\w'-]+){0,4}? (?:was|were|had been|has been) ${NO_MORE_THAN} (?:${SPOKEN_OF}|on the (?:table|agenda))${NONE_AGREED}
  |\b${NO_MORE_THAN} ${SPOKEN_OF} (?:${IDEA_OF} )?(?:(?:an?|the|any|such|possible|potential|proposed|large|big|major|mass|general|prisoner) ){0,3}${THE_SWAP}${NONE_AGREED}
`,
  {
    cue: /^(?=[\s\S]*(?:\b(?:no|none|nothing|not|never|failed|unable)(?!\w)|n't))(?=[\s\S]*(?:\b(?:discuss|consider|float|moot|debat|rais|explor|weigh|air|talked|chatted|spoke|touched|brought up|gone over|went over)|on the (?:table|agenda)))/,
  },
);

const AT_THE_TALKS =
  /\bistanbul(?!\w)|\bthe (?:talks|negotiations|meeting|session|delegations|delegates|negotiators|negotiating teams)(?!\w)/;
const ELSEWHERE = new RegExp(
  String.raw`\b(?:${OTHER_CITIES}|${FURTHER_CITIES}|phone|telephone|call(?:ed)?|by video)(?!\w)`,
);

/** True where it was at these talks that a swap was spoken of: a phone call or a meeting elsewhere may have agreed on none. */
export const spokenOfThere = (folded: string): boolean =>
  AT_THE_TALKS.test(folded) && !ELSEWHERE.test(folded);
