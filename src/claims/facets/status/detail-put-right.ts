import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';

/** "misstated how many", "gave the wrong date for", "wrongly gave 100 as the number": what is mistaken is a detail. */
const WHICH =
  '(?:number|figure|size|scale|total|date|day|time|place|city|venue|name|office|title|role|rank)s?';
const DETAIL = new RegExp(
  phrases`
    \b(?:misstat|misreport|mistook|wrong|incorrect|mistake|erroneous|error|misquot|garbl|confus|mixed up|inaccurate)\w*(?: (?!said|says|that|claim)[\w',.-]+){0,5}?(?: that)? (?:
      how many|when|where|who|whom|(?:the|as the|an?) (?:[\w-]+ )?${WHICH}|${WHICH}
    )(?!\w)[^.;:]*$
  `,
);
const MISTAKEN =
  /(?:earlier|previous|original) (?:version|post|headline|report|article|edition|story|caption)|misstat|misreport|mistook|wrong|incorrect|mistake|erroneous|error|misquot|garbl|confus|mixed up|inaccurate/;

/** "…; it is 1,000 each": another number stands in the place of the first. */
const PUT_RIGHT =
  /(?:; | - |, |: )(?:it|the (?:[a-z]+ )?(?:number|figure)) (?:was|is|should (?:be|have been)) (?:in fact )?(?:for |about )?(?:\d|an? thousand)/;

/** "Reports that the (exchange agreed in Istanbul) had begun were false": known, and nothing of it denied. */
const THE = /\b(?:the|that|this) (?:[\w,-]+ ){0,4}$/;
const IN_PASSING =
  /^(?:[\w,-]+ ){0,2}(?:exchange|swap|deal|handover)s? (?:(?:that|which) (?:was|were|had been) )?(?:(?!(?:was|were|is|are|has|had|not|never)(?!\w))[\w'-]+ ){0,6}?(?:agreed|decided|negotiated|struck|settled|made|arranged|reached|clinched|promised)(?!\w)/;

/**
 * True where a report that is put right erred in a detail of the deal only, by the words before it or by the number that is put in its place: that there is
 * a deal it leaves standing.
 *
 * Accepts "An earlier headline misstated how many captives they (agreed to exchange)", "an earlier version wrongly gave 100 as the number they (agreed to
 * free)", "an earlier version said 100 would be freed under the (deal on an exchange); it is 1,000 each", "that nothing would come of the (exchange agreed) in Istanbul was wrong". None: "an earlier version wrongly said that they
 * (agreed to exchange) prisoners".
 */
export const onlyADetail = (view: SentenceView, m: RegExpExecArray): boolean => {
  const before = view.folded.slice(0, m.index);
  return (
    (MISTAKEN.test(before) && DETAIL.test(before)) ||
    (THE.test(before) && IN_PASSING.test(m[0])) ||
    (MISTAKEN.test(view.folded) && PUT_RIGHT.test(view.folded.slice(m.index)))
  );
};
