import { NOT_POLITICS, OTHER_MATTER, UKRAINE_SIGN } from '../../lexicon/parties.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { isLater } from '../context.ts';
import type { EventSign } from '../sign.ts';
import { THOUSAND_WORD } from '../unmistakable.ts';
import { isUnlike, signsOf } from './match-signs.ts';
import { otherSwapSigns } from './other-swaps.ts';
import { dateSigns, dealOfAnotherDay, isOfItsDay } from './swap-days.ts';

const THOUSAND_EACH = new RegExp(
  phrases`
    \b${THOUSAND_WORD}(?: (?:prisoners|people|captives|pows|persons))?[- ](?:for|by|to|on)[- ]${THOUSAND_WORD}(?!\w)
    |\b${THOUSAND_WORD}[- ](?:a|per)[- ]side(?!\w)
  `,
  'g',
);
const OF_ISTANBUL: readonly RegExp[] = [
  /\b(?:exchange|swap|deal|accord|agreement|handover|bargain|pact|arrangement|formula|understanding)s? (?:[\w,'(-]+ ){0,7}?(?:in|at|from|during|of) (?:the )?(?:istanbul|(?:\w+ )?talks)/g,
  /\bistanbul (?:exchange|swap|deal|accord|agreement|prisoner|bargain|pact|arrangement|formula)/g,
];
/** "Where the swap of May 6 had covered 205, the one settled in Istanbul covers 1,000": the other one stays in sight. */
const THE_ONE_OF_ISTANBUL =
  /\bthe one(?<=\b(?:exchange|swap|handover)s?(?!\w)[^.]{3,120}\bthe one) (?:that |which )?(?:[\w-]+ ){0,5}?(?:agreed|settled|struck|reached|made|concluded|negotiated|clinched|arranged|decided|sealed)(?: [\w-]+){0,5}? (?:in|at) (?:the )?(?:istanbul|(?:\w+ )?talks)/g;
const EARLIER =
  /\b205[- ](?:for|of (?:its|their)(?: own)?|captives|prisoners|people|on|soldiers|servicemen|troops|men|each)|\b(?:swap|exchange|handover) earlier (?:this|that|in the|the same) (?:month|week)(?!\w)|\b(?:last|previous|earlier) (?:such )?(?:swap|exchange) (?:\w+ ){0,6}(?:was|took place|came) (?:that )?(?:of|on|in|at)(?!\w)/g;
const LATER =
  /\btrilateral(?!\w)|\b(?:agreed|arranged|settled|negotiated|promised|concluded|reached)(?: on| upon)? (?:at|in|during) (?:the|their|its) (?:second|third|fourth|2nd|3rd) (?:istanbul )?round(?!\w)|\b(?:in|at|after) (?:the )?(?:abu dhabi|geneva|emirates|riyadh|jeddah) (?:talks|negotiations|meeting|round)|\btalks in (?:abu dhabi|geneva|the emirates|riyadh)|\b(?:brokered|mediated|arranged|negotiated) (?:by|through|via) (?:the )?(?:uae|(?:united arab )?emirates|emiratis)(?!\w)|\b(?:uae|emirates|emiratis?) (?:as (?:the )?(?:go-between|mediator|broker|intermediary)|mediat\w+|brokered)(?!\w)/g;

/** "While the talks of 16 May took 100 minutes, the June round brought a swap of 1,200": both are named. */
const LATER_ROUND =
  /\b(?:june|july|(?:second|third|later|next|2nd|3rd) (?:istanbul )?(?:round|meeting|session|talks|negotiations))(?!\w)/;

/** "agreed to exchange 500 prisoners each", "agreed on a swap": on the day of the deal that is this one. */
const AGREED =
  /\bagreed? (?:to|on|upon)(?!\w)[^.;]{0,40}?\b(?:exchang\w+|swap\w*|free|release|trad(?:e|ing)|hand over)(?!\w)/g;
/** "the one of 16 May lasted 100 minutes and brought a swap". */
const BROUGHT =
  /\b(?:brought|produced|yielded|led to|ended (?:in|with)|resulted in|gave rise to) (?:an?|the) (?:[\w-]+ ){0,3}?(?:swap|exchange|handover)(?!\w)/g;

const onTheDayOfTheDeal = ({ dates }: SentenceView): boolean =>
  dates.some(({ value: { month, day } }) => month === 5 && day === 16);

/** Everything in a sentence that tells which swap it speaks of, in order. */
export function swapSigns(view: SentenceView): EventSign[] {
  const away =
    NOT_POLITICS.exec(view.folded) ??
    (UKRAINE_SIGN.test(view.folded) ? null : OTHER_MATTER.exec(view.folded));
  if (away) return [{ start: 0, end: view.folded.length, event: 'swap-other', strong: true }];
  // "is for soldiers under 25, unlike the 1,000-for-1,000 swap": another one is spoken of.
  const thousand = signsOf(view, THOUSAND_EACH, 'swap-1000', true).map((s) =>
    isUnlike(view.folded.slice(0, s.start)) ? { ...s, event: 'swap-related' as const } : s,
  );
  // "agreed on 16 May to free 1,200 each" is a wrong number of this swap.
  const others = (thousand.length ? [] : otherSwapSigns(view)).filter(
    (s) => s.event !== 'swap-2025-06' || !onTheDayOfTheDeal(view) || LATER_ROUND.test(view.folded),
  );
  // "Back to the Istanbul agreements for 1,200": what was agreed there later bears the same name.
  const ofIstanbul =
    isLater(view.pageDate) && others.some((s) => s.event !== 'swap-other')
      ? []
      : OF_ISTANBUL.flatMap((pattern) => signsOf(view, pattern, 'swap-1000', true));
  // No stronger than the day of the other, which the rest of the sentence is about, unless its number is as strong.
  const earlier = signsOf(view, EARLIER, 'swap-2025-05-06', true);
  const theOne = isLater(view.pageDate)
    ? []
    : signsOf(view, THE_ONE_OF_ISTANBUL, 'swap-1000', earlier.length > 0).filter(
        (s) => !dealOfAnotherDay(view, s),
      );
  const ofTheDay = onTheDayOfTheDeal(view)
    ? [
        ...signsOf(view, AGREED, 'swap-1000', true),
        ...signsOf(view, BROUGHT, 'swap-1000', true).filter((s) => isOfItsDay(view, s)),
      ]
    : [];
  const covered = [...thousand, ...ofIstanbul, ...ofTheDay].map((s) =>
    dealOfAnotherDay(view, s) ? { ...s, event: 'swap-related' as const } : s,
  );
  const signs = [
    ...covered,
    ...theOne,
    ...dateSigns(view),
    ...earlier,
    ...signsOf(view, LATER, 'swap-related', true),
    ...(covered.some((s) => s.event === 'swap-1000') ? [] : others),
  ];
  return signs.sort((a, b) => a.start - b.start);
}
