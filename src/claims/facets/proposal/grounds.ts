import { CEASEFIRE } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { TRUCE } from './another-object.ts';

/** Words that make a truce the one put forward in March. */
const THE_PROPOSAL = new RegExp(phrases`
  \b(?:
    30[- ]day|thirty[- ]day|month-long|monthlong|one-month|unconditional|30 days|thirty days|month's|month without
    |proposal|proposed|brokered|drawn up|offer
  )(?!\w)
`);
const AMERICAN = String.raw`(?:american|u\.s\.|us|us-\w+|u\.s\.-\w+|washington(?:'s)?)(?!\w)(?! (?:secretary|president|vice|envoys?|officials?|diplomats?|state|senat\w*|delegat\w*|treasury)(?!\w))`;
/** "the American truce", "a ceasefire that Washington wants"; not "no truce, and the US secretary of state has landed". */
const BY_AMERICA = new RegExp(
  String.raw`\b${AMERICAN}[^.;,]{0,50}?\b(?:${CEASEFIRE}|plan|pause|halt)|\b(?:${CEASEFIRE}|pause|halt)(?!\w)[^.;,]{0,50}?\b${AMERICAN}`,
);

/** "Putin supports a ceasefire as a US envoy visits": the idea of one, whatever America does beside it. */
const IN_FAVOUR =
  /\b(?:supports?|supported|supporting|welcom\w+|backs?|backed|backing|in favou?r of)(?!\w)/;
const PUT_FORWARD =
  /\b(?:30[- ]day|thirty[- ]day|month-long|monthlong|one-month|unconditional|30 days|thirty days|month's|month without|proposals?|proposed|plan|offer|initiative|call|us-\w+|u\.s\.-\w+|(?:american|washington's|trump's|u\.s\.|us) (?:[\w-]+ )?(?:truce|ceasefire|cease-fire))(?!\w)/;

/** The plan by itself: "the American proposal", "Washington's offer". */
const PLAN =
  /\b(?:american|u\.s\.|us|washington's|trump's|witkoff's|western) (?:\w+ )?(?:proposal|plan|offer|idea)(?!\w)/;
const OF_MARCH = /\b(?:march|jeddah)(?!\w)/;

/** What stands for a proposal named before. */
const TAKEN_UP =
  /\b(?:it|that|this|them|one|(?:the|that|this|such a) (?:proposal|offer|plan|idea|truce|ceasefire|cease-fire|pause|halt))(?!\w)/;
/** "Kyiv accepted that truce, Moscow never did": opposite answers to a truce that needs no other name. */
const THAT_TRUCE = /\b(?:that|this|the) (?:truce|ceasefire|cease-fire)(?!\w)/;
const BOTH_NAMED =
  /\b(?:russia|moscow|kremlin|putin)(?!\w).*\b(?:ukraine|k(?:yi|ie)v|zelens\w+)(?!\w)|\b(?:ukraine|k(?:yi|ie)v|zelens\w+)(?!\w).*\b(?:russia|moscow|kremlin|putin)(?!\w)/;
const DID_NOT =
  /\b(?:(?:did|has|had|would|will|does|is) (?:not|never)|never (?:did|has|would))(?!\w)|\bhasn't(?!\w)|\bdidn't(?!\w)|\bwon't(?!\w)/;

/** The answers that a proposal named only before is read with, from who gives them on. */
const ANSWERS =
  /^\W*(?:(?:but|and|however|yet|while|so far|to this day|to date|only),? )*(?:(?:the|mr\.?|president) )*(?:putin|moscow|russia|kremlin|k(?:yi|ie)v|ukraine|zelens\w+)(?!\w)/;
const ANSWER_WORD =
  /\b(?:not agreed|refus\w+|reject\w+|has not|never|accept\w+|declin\w+|did not|said (?:yes|no)|yet to|turn\w* (?:it|that|them) down|agree\w* to)(?!\w)/;

/** "a pause of thirty days in strikes on energy infrastructure": what is answered next is that one. */
const ANOTHER_TRUCE =
  /\b(?:energy|infrastructure|power plants|easter|christmas|victory day|parade|black sea|three-day|unilateral)(?!\w)/;

/** How surely a sentence speaks of the 30-day truce; undefined where it does not. */
export const groundsOf = (folded: string, before: string): 'stated' | 'perhaps' | undefined => {
  if ((THE_PROPOSAL.test(folded) || BY_AMERICA.test(folded)) && TRUCE.test(folded))
    return IN_FAVOUR.test(folded) && !PUT_FORWARD.test(folded) ? 'perhaps' : 'stated';
  const last = before.slice(-320);
  const told =
    THE_PROPOSAL.test(last) && TRUCE.test(last) && !ANOTHER_TRUCE.test(before.slice(-180));
  if (PLAN.test(folded) && (OF_MARCH.test(folded) || TRUCE.test(last))) return 'stated';
  if (told && ANSWERS.test(folded) && ANSWER_WORD.test(folded))
    return /\b30-day(?!\w)/.test(last) && !TRUCE.test(folded) ? 'stated' : 'perhaps';
  if (told && BOTH_NAMED.test(folded) && TAKEN_UP.test(folded)) return 'perhaps';
  if (THAT_TRUCE.test(folded) && BOTH_NAMED.test(folded) && DID_NOT.test(folded)) return 'perhaps';
  return undefined;
};
