import { MONTH } from '../lexicon/calendar.ts';
import { NOT, NOT_JOINED } from '../lexicon/negations.ts';
import { clauseAt, type SentenceView } from './sentence-view.ts';
import { toldByOthers } from './told-by-others.ts';

/** How the words at a place are put: asserted, denied, or left open (asked, supposed, foreseen). */
export type Stance = 'asserted' | 'denied' | 'open';

const CONDITION =
  /\b(?:if|unless|whether|in case|provided that|as though|as if|would have|might have|could have|should have|suppos(?:e|ing)|imagin(?:e|ing)|hypothetically|in (?:a|an|the|some) (?:parallel|alternative|ideal|imaginary|fictional) (?:world|universe|reality)|were it)\b|^"?(?:had|were|should) (?!been)|, (?:had|should) (?:the )?[\w']+ (?:not )?(?:come|been|attended|shown|agreed|taken|joined|gone|met|signed|accepted|wanted)\b/;
const FORECAST =
  /\b(?:will|would(?! not\b)|shall|(?<!(?:\b(?:in|on|of|since|this|last|mid|early|late|until|by)|\d|\d(?:st|nd|rd|th))[ -])may(?![ ]?\d|[,.:)]|'s|$| 20)|might|could|can|is to|are to|was to|were to|expected to|expects?|set to|due to|scheduled|slated|planned|plans?|planning|likely|hop(?:es?|ed|ing)|want(?:s|ed)?|wish(?:es|ed)?|aims?|intend(?:s|ed)?|about to|going to|should|anticipat\w+|ready to|prepared to|vow(?:s|ed)?|urg(?:e[sd]?|ing)|offer(?:s|ed)?|invit\w+|call(?:s|ed|ing)? (?:for|on)|ask(?:s|ed)|demand(?:s|ed|ing)?|push(?:es|ed)? for|propos(?:es?|ed|ing|al)|suggest(?:s|ed|ing|ion)?|must|deserv\w+|tomorrow|in the hope|with a view|looking to|seek(?:s|ing)?|sought|rumou?r(?:s|ed)?|speculat\w+)\b|'ll\b/;

/** The modal verb of a noun: "a ceasefire could be signed", "a truce, Macron said, must come first". */
const MODAL_AFTER =
  /^(?: (?!(?:but|and|which|who|that)\b)[\w'-]+){0,2}(?:, [^,;]{3,40},)? (?:must|should|could|can|might|may(?! (?:\d|in|of|and|talks|at|20))|will|would(?! not\b)|shall|is to|are to|was to|were to|ha(?:s|ve|d) to|needs? to) \w/;

/** "A ceasefire agreed there would have been a sensation". */
const WOULD_HAVE = /^[^,;]{0,60}\b(?:would|could|might|should) have \w/;

/** Whoever says so is not named and not believed: "some commentators have claimed that". */
const HEARSAY =
  /\b(?:some|many|several|other|various|anonymous) (?:\w+ )?(?:commentators|outlets|users|people|media|accounts|bloggers|channels|observers|posts)\b[^.;]{0,30}\b(?:claim\w*|suggest\w*|allege\w*|say|said|wrote)\b|\b(?:(?:is|was|are|were) (?:said|rumou?red|alleged|believed|supposed|claimed) to (?:have|be)|it (?:is|was|has been) (?:rumou?red|alleged)|rumou?rs? (?:that|of|had it)|unconfirmed reports?)\b/;

/** A question within the sentence: '"It took six hours?" - "No, two."' */
const ASKED = /^[^.!?;]*\?["')]/;

/** Content follows: "denied that", "it is untrue that", "contrary to reports of", "wrongly reported". */
const DENIES_AFTER =
  /\b(?:den(?:y|ies|ied|ying)|untrue|not true|false(?:ly)?(?: claims?| reports?| to say)?|fake (?:news|report|claim)s?|no truth (?:in|to)|contrary to|refut(?:es|ed|ing)|debunk(?:s|ed|ing)|reject(?:s|ed|ing) (?:\w+ ){0,3}(?:claims?|reports?|suggestions?|assertions?|rumou?rs?)|dismiss(?:es|ed|ing) (?:\w+ ){0,3}(?:claims?|reports?|suggestions?|assertions?|rumou?rs?|talk|as (?:fake|false|untrue))|disput(?:es|ed) (?:that|claims?|reports?)|a (?:lie|myth|hoax|fabrication) that|wrong(?:ly)? (?:to say|reported|stated|said|claimed|that)|erroneously|incorrectly|mistakenly|misstated|misreported|never true|nobody (?:said|claims)|no evidence (?:that|of)|far from true)\b/g;
/** Content precedes: "… was dismissed as fake", "… is untrue", "… never happened". */
const DENIES_BEFORE =
  /\b(?:(?:is|was|were|are|has been|have been|had been|being) (?:\w+ ){0,2}(?:dismissed|denied|refuted|debunked|rejected|untrue|false|fake|wrong|incorrect|inaccurate|a (?:lie|myth|hoax|fabrication|mistake|fake|legend|fiction|fairy tale)|nonsense|rubbish|disinformation|invented|made up|an? invention|not the case|not true|disproved|misreported|in error|an error)|(?:proved|turned out(?: to be)?) (?:\w+ )?(?:false|wrong|untrue|fake|a hoax)|never happened|did not happen|(?:officials|kyiv|moscow|both sides) (?:denied|deny) (?:it|this|that)$)/g;
const EARLIER_VERSION =
  /\b(?:earlier|previous|original|initial|first) (?:version|report|article|edition|headline|story|post)s?\b|\bwe (?:wrongly |mistakenly |incorrectly )?(?:wrote|reported|said)\b/;
const PUT_RIGHT =
  /\b(?:in fact|actually|in reality|should (?:have read|read|have been|be)|the (?:correct|right|actual|real) |correct (?:figure|number)|rather|instead|it was|it is|they were)\b/;
/** A fact check quotes what it goes on to judge: "Claim: Putin was there", "Myth 3: …". */
const LABELLED =
  /^\W*(?:the |a )?(?:viral )?(?:claim|myth|rumou?r|fiction|allegation|assertion)(?: (?:no\.? ?)?\d{1,2})?: /;
/** A report under denial is named as such before the words that deny it. */
const REPORTED =
  /\b(?:reports?|claims?|suggestions?|assertions?|rumou?rs?|story|stories|news|allegations?|idea|notion|statement|it|this|that)\b/;
/** The denial ends where the truth is put: "denied X, saying that Y", "…: civilians came home too". */
const TURN = /(?:: |; |, (?:saying|but|adding|insisting|noting|stressing)\b| - )/g;

const turnsBetween = (text: string, from: number, to: number): boolean =>
  [...text.slice(from, to).matchAll(TURN)].length > 0;

/** Number of report-level denials whose content holds `[start, end)`. */
const denialsOver = (view: SentenceView, start: number, end: number): number => {
  const { folded } = view;
  let count = 0;
  for (const m of folded.matchAll(DENIES_AFTER)) {
    const from = m.index + m[0].length;
    const ended = m[0].startsWith('contrary') && folded.slice(from, start).includes(',');
    if (
      /\b(?:nobody|no one|none|nor|never|not|cannot)(?: can| could| has| have)? $/.test(
        folded.slice(Math.max(0, m.index - 20), m.index),
      )
    )
      continue;
    if (from <= start && !ended && !turnsBetween(folded, from, start)) count += 1;
  }
  for (const m of folded.matchAll(DENIES_BEFORE))
    if (
      m.index >= end &&
      !turnsBetween(folded, end, m.index) &&
      REPORTED.test(folded.slice(0, start + 1))
    )
      count += 1;
  return count;
};

/** Text with the words of report-level denial blanked, offsets kept, so that their "not" is counted once. */
export function withoutDenials(folded: string): string {
  return folded.replace(DENIES_AFTER, (m) => ' '.repeat(m.length));
}

const isEarlierVersion = (view: SentenceView, start: number): boolean => {
  const m = EARLIER_VERSION.exec(view.folded);
  if (!m || m.index > start) return false;
  return (
    !PUT_RIGHT.test(view.folded.slice(m.index + m[0].length, start)) &&
    !turnsBetween(view.folded, m.index + m[0].length, start)
  );
};

const DATE_GOES_ON = new RegExp(String.raw`^, (?:\d|(?:the )?(?:${MONTH})\b)`);

/** The last comma before a place that parts words; the one in "Thursday, 15 May" does not. */
const commaBefore = (folded: string, position: number): number => {
  let at = folded.lastIndexOf(', ', position);
  while (at > 0 && DATE_GOES_ON.test(folded.slice(at, at + 16)))
    at = folded.lastIndexOf(', ', at - 1);
  return at;
};

/**
 * How the words `[start, end)` of a sentence are put.
 *
 * `open`: "Will Putin attend?", '"Six hours?" - "No"', "had they met", "if …", and (unless `future` is allowed) "is expected
 * to", "will", "wants to", "Claim: …" in a fact check. `denied`: "denied that …", "a report that … was dismissed as fake",
 * "contrary to claims that …", "an earlier version of this article said …". Two denials cancel out.
 */
export function stanceAt(
  view: SentenceView,
  start: number,
  end: number,
  options: { future?: boolean } = {},
): Stance {
  const { folded } = view;
  if (/\?["')\]]*$/.test(folded) || LABELLED.test(folded)) return 'open';
  if (ASKED.test(folded.slice(end))) return 'open';
  const clause = clauseAt(view, start);
  const comma = commaBefore(folded, start);
  const from = Math.max(clause.start, options.future && comma >= 0 ? comma + 2 : clause.start);
  if (CONDITION.test(folded.slice(from, end))) return 'open';
  if (/^"?(?:if|had|were|unless|should) /.test(folded) && !options.future) return 'open';
  if (
    !options.future &&
    FORECAST.test(folded.slice(Math.max(clause.start, comma + 1, start - 70), start))
  )
    return 'open';
  const rest = folded.slice(end, clause.end);
  if (!options.future && (MODAL_AFTER.test(rest) || WOULD_HAVE.test(rest))) return 'open';
  if (HEARSAY.test(folded.slice(0, start))) return 'open';
  if (isEarlierVersion(view, start)) return 'denied';
  if (denialsOver(view, start, end) % 2 === 1) return 'denied';
  return toldByOthers(folded, start) ? 'open' : 'asserted';
}

const NEGATION = new RegExp(
  String.raw`(?:\b(?:${NOT}|cannot|nobody|none|hardly|nowhere|at no point|fail(?:s|ed|ing|ure)? to|refus(?:e[sd]?|ing|al) to|declin(?:e[sd]?|ing) to|unable to|instead of|rather than|short of|far from|yet to|avoid(?:ed|ing)?|rul(?:e[sd]?|ing) out|opted not to|chose not to)\b|n't\b|\b(?:${NOT_JOINED}|shouldnt)\b)`,
);

/** True where the words just before `position`, in its clause, negate what follows. */
export function negatedBefore(view: SentenceView, position: number, reach = 48): boolean {
  const clause = clauseAt(view, position);
  return NEGATION.test(view.folded.slice(Math.max(clause.start, position - reach), position));
}

/** True for "not 1,000 but 390": the value at `start` is the one put away. */
export function putAway(view: SentenceView, start: number): boolean {
  return /(?:\b(?:not|instead of|rather than|as opposed to|and not|unlike)|n't)(?: (?:the|a|some|for|about|in|at|on|only|just|by))* ?$/.test(
    view.folded.slice(Math.max(0, start - 32), start),
  );
}
