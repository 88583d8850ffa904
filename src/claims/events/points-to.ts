import type { Topic } from '../../model/index.ts';
import { namesBothParties } from '../belonging/both-parties.ts';
import { WEEKDAY } from '../lexicon/calendar.ts';
import { CAPTIVES, MET, SWAP_NOUN, TALKS } from '../lexicon/nouns.ts';
import { phrases } from '../lexicon/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { THOUSAND } from './unmistakable.ts';

const THE = String.raw`\b(?:the|this|these|those|their|its|our|his|yesterday's|today's|${WEEKDAY}'s|may's)(?: [\w'-]+){0,3}? `;
const THAT_TALKS = String.raw`\bthat (?:[\w-]+ )?(?:meeting|session|encounter|round|sitting)(?!\w)`;
const THAT_SWAP = String.raw`\bthat (?:[\w-]+ )?(?:exchange|swap|handover|deal|accord|agreement|bargain|pact)(?!\w)`;
const TALKS_PLACE = /\b(?:istanbul|stambul|dolmabahce|ciragan)/;
const TALKS_MEANT = new RegExp(
  phrases`
    ${THAT_TALKS}|${THE}(?!conversations?(?!\w)(?! (?:with|between) (?:the )?(?:russian|ukrainian)))(?:${TALKS}|delegations?|negotiators|envoys|sides|parties|teams|room|table|event)(?!\w)
    |\b(?:both|two|either|neither) (?:sides?|part(?:y|ies)|delegations|teams)(?!\w)
    |\b(?:russia(?:'s|n)|ukrain(?:e's|ian)|(?:moscow|k(?:yi|ie)v|the kremlin)'s) (?:own )?(?:delegation|(?:negotiating )?team|negotiators|envoys)(?!\w)
    |^\W*(?:direct |peace )*(?:talks|negotiat(?:ions|ors)|delegations|envoys)(?!\w)
  `,
);
const SWAP_MEANT = new RegExp(
  phrases`
    ${THAT_SWAP}|${THE}(?:
      ${SWAP_NOUN}|deal|accord|agreement|bargain|phase|stage|batch|group|leg|day|instal?lment|prisoners
      |captives|freed|released|returnees|\d{3}
    )(?!\w)
    |\b(?:each|both|either|every|per) (?:side|sides|country|countries|nation|part(?:y|ies))(?!\w)
    |\b(?:freed|released|returned|returning|exchanged|swapped|liberated) (?:${CAPTIVES})(?!\w)
    |\b(?:${CAPTIVES}) (?:who (?:were|was|had been) )?(?:
      freed|released|exchanged|swapped|set free|let go|handed over
    )(?!\w)
    |(?:\bthousand|\bhundred|\d)[- ](?:for|by|x)[- ](?:a )?(?:thousand|(?:\w+ )?hundred|\d)
    |^\W*(?:prisoner|pow) (?:swap|exchange)(?!\w)
  `,
);
const PRONOUN = /\b(?:they|them|it|all|everyone|everything|both|nobody|none)(?!\w)/;

const THEIR_DAY = /\b(?:16(?:th)? (?:of )?may|may 16(?:th)?)(?!\w)/;
const MEETING = new RegExp(String.raw`\b(?:${TALKS}|${MET}|delegations?|negotiators?)(?!\w)`);

/**
 * True where a sentence names the talks for those who know nothing of them yet: by their city, as a meeting of both
 * parties, by who led the Russians or by the formula of their swap. Before any does, "the meeting" or "both sides" on a page are as likely those of others.
 */
export const namesTheTalks = ({ folded }: SentenceView): boolean =>
  TALKS_PLACE.test(folded) ||
  /\bmedins\w/.test(folded) ||
  THOUSAND.test(folded) ||
  ((MEETING.test(folded) || THEIR_DAY.test(folded)) && namesBothParties(folded));

/**
 * True where a sentence itself points to the talks or the swap: it names the city or both parties, says
 * "the talks", "both sides", "the exchange", or (where `pronouns` may) a pronoun stands for them. What does not ("an armistice
 * signed after 105 days of war", "this conversation") may agree with a source but is no conflict.
 */
export function pointsTo(view: SentenceView, topic: Topic, pronouns: boolean): boolean {
  const { folded } = view;
  if (namesBothParties(folded) || (pronouns && PRONOUN.test(folded))) return true;
  // The swap was agreed at the talks: what points to them points to it.
  if (TALKS_PLACE.test(folded) || TALKS_MEANT.test(folded)) return true;
  return topic === 'swap' && SWAP_MEANT.test(folded);
}
