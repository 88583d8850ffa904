import { MONTH } from '../../lexicon/calendar.ts';
import { phrases } from '../../lexicon/phrases.ts';

/** Both of those who met, not one side alone. */
const BOTH = String.raw`(?:they|both(?: [\w-]+)?|the (?:two|rival|negotiators|delegations|sides|teams|envoys)|the (?:two|russian and ukrainian|ukrainian and russian) (?:[\w-]+ )?(?:delegations?|sides?|teams?|countries|negotiators|parties)|(?:delegations|negotiators|envoys) (?:of|from) both (?:sides|countries)|russia and ukraine|ukraine and russia|moscow and k(?:yi|ie)v|k(?:yi|ie)v and moscow|medins\w+ and umerov|umerov and medins\w+)`;
const PLACED = String.raw`(?: (?:in|at|on|to|for|with|and|of|from) (?!(?:not|no|the request)(?!\w))[^,;:.]{2,40}?){0,3}`;
const AGREED =
  '(?:agreed(?: (?:on|to|upon))?|settled(?: (?:on|upon))?|fixed|arranged|signed off on|shook hands on|decided(?: (?:on|upon))?|came away with|pencilled in)';

/** "…: that is what the two delegations settled on", "… is what they agreed to in Istanbul". */
const IS_WHAT = new RegExp(phrases`
  ^${PLACED}(?:,|:| -+)? ?(?:(?:that|this|it|such) )?(?:is|was) (?:exactly |precisely )?what ${BOTH}(?: in istanbul| at the talks)?,? (?:had |have )?(?:then |finally |also |even )?${AGREED}(?= *(?:[.,;!]|$)| (?:in istanbul|at the (?:[\w-]+ )?(?:talks|table)|on (?:friday|16 may|\d)|there|after|as|when|yesterday)(?!\w))
`);
const A_DAY = new RegExp(String.raw`^[^.;:]{0,70}\b(?:${MONTH})(?!\w)`);

/** "agreed on in Istanbul to discuss", "but only as a topic". */
const ONLY_SO_FAR =
  /\b(?:to (?:discuss|consider|explore|study|convey|think|talk)|only|merely|topic|in principle|but|subject|if|provided|unless)(?!\w)/;

/**
 * How sure a meeting is what both sides agreed, told behind its name (`after`) by a cleft: `sure` where a day is named with it.
 *
 * Accepts "(a summit of Putin and Zelensky) on 1 June in Ankara: that is what the two delegations settled on". None: "is what
 * Ukraine asked for", "is what they failed to agree on", "is what they agreed to consider".
 */
export const isWhatTheyAgreed = (after: string): 'sure' | 'perhaps' | undefined =>
  IS_WHAT.test(after) && !ONLY_SO_FAR.test(after)
    ? A_DAY.test(after)
      ? 'sure'
      : 'perhaps'
    : undefined;
