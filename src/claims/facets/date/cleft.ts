import { AnyOf } from '../../lexicon/any-of.ts';
import { MET, TALKS } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { SITTERS, TALKING } from '../../lexicon/sitting.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { DateHit } from '../../values/date.ts';

/** "that both sides agreed to the talks": what led to them. */
const LED_TO_THEM =
  /\b(?:agree|propos|announc|plann|accept|suggest|decid|call|demand|promis|prepar|offer)\w*(?!\w)(?=[^,;]* (?:talks|meeting|negotiations)(?!\w))/;
const IT_WAS = /\bit was (?:only |not until |back )?(?:on|in) (?:the )?(?:\w+day,? )?(?:the )?$/;
const THAT_THEY = new RegExp(
  phrases`
    ^(?:, [^,;.]{2,30},|,)? (?:that|when) (?:(?:the|both|two|russian|ukrainian|russia's|ukraine's|moscow's|k(?:yi|ie)v's|and|direct) ){0,6}(?:
      (?:${SITTERS}|russia|ukraine|moscow|k(?:yi|ie)v)(?: (?:of|from|and) (?:the )?[\w']+(?: and (?:the )?[\w']+)?)?(?:, [^,;.]{3,50},)? (?:[\w-]+ ){0,2}?(?:${MET}|${TALKING}|t(?:ook|aken) (?:up )?(?:their )?(?:seats|places)|held (?:[\w-]+ ){0,4}?(?:${TALKS}))
      |(?:${TALKS})[^,;.]{0,40}? (?:were held|was held|took place|began|opened|started)
    )(?!\w)
  `,
);
/** "The first talks of the year between Kyiv and Moscow fell on": the talks are what falls. */
const FELL_ON = new AnyOf(
  String.raw`\b(?:${TALKS})(?: (?:of|between|in|with|at|from) [^,;.]{2,50})? (?:fell|was dated|were dated|dates? from|dated from) (?:on )?(?:the )?(?:\w+day,? )?(?:the )?$`,
  { cue: /fell|date/ },
);

/** "17 May was the day on which": what follows was done on it. */
const WAS_THE_DAY =
  /^,? (?:was|is|marks?|marked) (?:also )?the (?:very )?(?:day|date|evening|morning|afternoon|[a-z]+day) (?:on which|when|that)(?= )/;
const ASIDE = /, [^,;.]{2,60},/;

/** What was done on a day that the sentence is about, as if a cleft told it. */
const doneOnTheDay = (after: string): string | undefined => {
  const day = WAS_THE_DAY.exec(after);
  return day ? ` that${after.slice(day[0].length).replace(ASIDE, '')}` : undefined;
};

/**
 * True where a sentence is built to tell the day of the talks: "It was on 14 May, a Wednesday, that Russia and Ukraine sat down",
 * "The talks between Kyiv and Moscow fell on the fifteenth of May", "17 May was the day on which the two sides met". None: "Oil fell on Friday", "It was on 14 May that
 * Putin proposed talks".
 */
export const tellsTheDay = (view: SentenceView, hit: DateHit): boolean =>
  FELL_ON.test(view.folded.slice(0, hit.start)) || toldBehind(view, hit);

const toldBehind = (view: SentenceView, hit: DateHit): boolean => {
  const after = view.folded.slice(hit.end);
  const told = IT_WAS.test(view.folded.slice(0, hit.start)) ? after : doneOnTheDay(after);
  return told !== undefined && THAT_THEY.test(told) && !LED_TO_THEM.test(told);
};
