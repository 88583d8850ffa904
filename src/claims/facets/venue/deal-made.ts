import { AnyOf } from '../../lexicon/any-of.ts';
import { WEEKDAY } from '../../lexicon/calendar.ts';
import { SWAP_NOUN } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { PlaceHit } from '../../values/place.ts';

const MADE = phrases`
  agreed(?: (?:up)?on)?|reached|struck|made|settled|negotiated|concluded|clinched|sealed|decided(?: on)?
  |hammered out|worked out|thrashed out|born|forged|arranged|bargained out|promised
`;
const DEAL = String.raw`(?:agreements?|deal|accord|bargain|understanding|pact|arrangement|${SWAP_NOUN}|it|this|that|they|which|sides|delegations|negotiators|russia\w*|ukraine\w*|moscow|k(?:yi|ie)v)`;
/** Where it was made: "in", "at talks in", "at a meeting held in", "during negotiations in". */
const THERE = String.raw`(?:(?:at|during|in) (?:the |direct |a )?(?:[\w-]+ ){0,2}?(?:talks|negotiations|meeting)(?: held)? )?(?:in|at) (?:the )?(?:[\w'-]+ ){0,3}(?:of )?`;

/** What may stand between: a time or who made it; any other word has a place of its own. */
const ASIDE = String.raw`${WEEKDAY}|upon|on|last|an?|one|two|three|few|just|only|barely|weeks?|days?|hours?|months?|earlier|before|ago|previously|the|this|that|same|\d{1,4}(?:st|nd|rd|th)?|may|yesterday|by|between|delegations|negotiators|envoys|both|sides|parties|governments|russia|ukraine|k(?:yi|ie)v|moscow|and|directly|face to face|there`;

/** "the agreement was reached a week ago in Istanbul", "the swap, agreed on 16 May at talks in". */
const MADE_THERE = new AnyOf(
  String.raw`\b${DEAL}(?!\w)[^.;:]{0,60}?\b(?:${MADE})\b(?:,? (?:${ASIDE}))*?,? ${THERE}$`,
  {
    cue: /agreed|reached|struck|made|settled|negotiated|concluded|clinched|sealed|decided|hammered|worked out|thrashed|born|forged|arranged|bargained|promised/,
  },
);
/** "the deal came out of Istanbul". */
const CAME_FROM = new RegExp(
  String.raw`\b${DEAL}(?!\w)[^.;:]{0,40}? (?:came|comes|stems?|stemmed|dates back to|emerged|resulted|grew|was brought back|was born)(?: (?:out of|from|of))?(?: the (?:talks|meeting))?(?: in)? $`,
);

/** Other deals made in Istanbul, and what did not come about there. */
const ANOTHER_DEAL =
  /\b(?:grain|black sea|gas|communique|draft|bodies|corridor|energy|trade|armistice|merger)(?!\w)|\b(?:no|without an?|failed|failing|fell short|not)(?: \w+){0,3} (?:agreement|deal|accord|reached|agreed|struck)(?!\w)/;

const before = (view: SentenceView, hit: PlaceHit): string =>
  view.folded.slice(clauseAt(view, hit.start).start, hit.start);

/** True where the sentence has the deal on the prisoners made at a place: there the delegations met. */
export const dealMadeIn = (view: SentenceView, hit: PlaceHit): boolean => {
  if (ANOTHER_DEAL.test(view.folded)) return false;
  const words = before(view, hit);
  return MADE_THERE.test(words) || CAME_FROM.test(words);
};

/** The swap of the thousand by its number, or prisoners with the middle of May. */
const OF_THE_THOUSAND = /\b(?:1[, .]?000|thousand)(?!\w)/;
const FREED = new RegExp(String.raw`\b(?:${SWAP_NOUN}|freed|released|prisoners|captives)(?!\w)`);

/** True where these words leave no doubt which deal it is, so that another place of it can be held against a source. */
export const isOurDeal = (view: SentenceView): boolean =>
  FREED.test(view.folded) &&
  !/\b(?:istanbul|dolmabahce|mediat\w+|list|phase|stage)(?!\w)/.test(view.folded) &&
  (OF_THE_THOUSAND.test(view.folded) ||
    view.dates.some(
      ({ value: { year = 2025, month, day = 16 } }) => year === 2025 && month === 5 && day === 16,
    ));
