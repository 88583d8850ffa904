import { COME_ABOUT, NO_RESULT, WITHOUT_APOSTROPHE } from './not-come-about.ts';
import { NONE, PROPOSED, REACHED } from './words.ts';
import type { WordsAround } from './words-around.ts';

/** "no … ceasefire" without a verb of reaching. */
const NONE_OF_IT =
  /\b(?:no|zero|0|without|absence of|lack of|neither|nor|not (?:one|a single)|(?:none|nothing) (?=on ))\b ?(?:[\w'-]+ ){0,5}$/;

const NONE_PLANNED =
  /\b(?:possible|potential|propos\w*|vision\w*|ideas?|refus\w+ to (?:put|share|commit))(?!\w)|\b(?:answer|reply|word|comment|paper|support|approval|backing)s? (?:on|about|for|to|of) (?:the |a |any )?$/;

/** "a truce … on which they agreed to speak again": to do something else is what was agreed. */
const AGREED_TO_DO =
  /\b(?:agreed?|agreement) to (?:speak|talk|meet|discuss|continue|return|resume|keep|go on|think|consider|work)(?!\w)/;

/** "agreed to exchange views on a ceasefire": what was agreed is the doing. */
const AGREED_TO_DO_ABOUT =
  /\b(?:agreed?|agreement) to (?:speak|talk|meet|discuss|continue|return|resume|keep|go on|think|consider|work|exchange|swap|prepare|present|submit|share|draft|write|put|set out|draw up|look|explore|study|outline|formulate)(?!\w)[^;]*$|\bagreed? (?:on|upon) (?:the )?next steps(?!\w)[^;]*$/;
/** "came to Istanbul to agree on a ceasefire": what for, not what came of it; "were enough for them to agree" is. */
const AIM =
  /(?<!\b(?:managed|able|got|succeeded|agreed|(?:(?<!not )enough(?: time)?|sufficed|helped)(?: (?:for )?[^,;]{3,50})?) )\bto (?:agree|reach|sign|clinch|conclude|seal|secure|strike|settle|achieve|obtain|negotiate|establish)(?!\w)[^;,]*$/;

/** "a ceasefire proposal", "the truce line": not the pause itself. */
const OTHER_NOUN =
  /^[ -](?:talks|meeting|summit|plan|proposal|offer|line|options?|terms|modalities|documents?|ideas|visions?|efforts?|initiative|monitor\w*|commission|deadline|demand|call|debate)(?!\w)/;

/** True where a noun follows that a ceasefire only describes. */
export const isOtherNoun = (rest: string): boolean => OTHER_NOUN.test(rest);

/** "agreed on an immediate ceasefire" is agreed, "called for an immediate one" is not. */
const AGREED_AT_ONCE =
  /(?<=\b(?:agreed? (?:on|to|upon)|yielded|produced|brought|reached|signed|concluded|clinched|sealed|announced|declared|ended (?:in|with)) (?:an? )?)immediate (?=(?:[\w-]+ ){0,2}$)/;

/** "an immediate ceasefire, initialled by both delegations,": what is signed is no longer asked for. */
const SIGNED =
  /^,? (?:(?:that|which) (?:was|has been|had been) )?(?:initial(?:l)?ed|signed|agreed|sealed|concluded|announced|reached|clinched) (?:by|in|on|at|after|between|there)(?!\w)/;
const AT_ONCE = /\bimmediate,? (?=(?:and )?(?:[\w-]+ )?$)/;

/** "came out saying that a truce": what is said is another statement than how they came. */
const SAYING =
  /^.*\b(?:came|comes?|coming|emerged?|emerging|left|walked|ended|arriv\w+)(?!\w)[^;]* (?:saying|said|says|telling|told [\w' ]{2,25}|insisting|adding|noting|explaining|recalling) that(?!\w)/;
/** "a truce and the prisoners had both been discussed". */
const ONLY_TOPIC =
  /^(?:,? (?:and|as well as|or) [^,;.]{2,50})? (?:(?:was|were|is|are|has|have|had|also|both|all|only|merely|then|been|be|being) )+(?:discussed|debated|raised|mentioned|talked (?:about|over)|spoken (?:of|about)|brought up|touched (?:on|upon)|considered|explored|tabled|addressed|on the (?:table|agenda)|under discussion|the (?:topic|subject)s?)(?!\w)/;

/** "promised to write down how they see a ceasefire". */
const HOW_IT_MIGHT_BE = /\bhow (?:[\w']+ ){1,4}(?:an? |the )?(?:[\w-]+ )?$/;

const noResult = (lead: string, tail: string): boolean =>
  NO_RESULT.test(lead) || NO_RESULT.test(tail);

/**
 * True where the words around a ceasefire say that it was reached, or, with `none`, that it was not; not that it is wished for.
 *
 * Accepts "clinched a ceasefire", "no ceasefire was agreed", "without a ceasefire". None: "came to agree on a ceasefire",
 * "agreed on a ceasefire proposal", "no answer to the proposed ceasefire".
 */
export const isOutcome = ({ lead, tail }: WordsAround, none: boolean): boolean => {
  if (!none && (ONLY_TOPIC.test(tail) || HOW_IT_MIGHT_BE.test(lead))) return false;
  const ledTo = none
    ? lead
    : lead.replace(SAYING, ' ').replace(AGREED_TO_DO_ABOUT, ' ').replace(AIM, ' ');
  const reached = REACHED.test(ledTo) || REACHED.test(tail.replace(AGREED_TO_DO, ' '));
  if (none) {
    const about = COME_ABOUT.test(lead) || COME_ABOUT.test(tail) || noResult(lead, tail);
    return (reached || about || NONE_OF_IT.test(lead)) && !NONE_PLANNED.test(lead.slice(-50));
  }
  return (
    reached &&
    !PROPOSED.test(
      (SIGNED.test(tail) ? lead.replace(AT_ONCE, '') : lead).slice(-40).replace(AGREED_AT_ONCE, ''),
    ) &&
    !PROPOSED.test(tail.slice(0, 24)) &&
    !isOtherNoun(tail)
  );
};

/** "no 30-day ceasefire". */
const NO_SUCH = /\b(?:no|zero|0) (?:\w+ ){0,2}$/;

/** True where the words around, or those right before it (`before`, its end last), deny it. */
export const isNone = (before: string, { lead, tail }: WordsAround): boolean =>
  [lead, tail].some((words) => NONE.test(words) || WITHOUT_APOSTROPHE.test(words)) ||
  noResult(lead, tail) ||
  NO_SUCH.test(before.slice(-24));
