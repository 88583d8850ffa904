import { phrases } from '../../lexicon/phrases.ts';

/** "the families of 500 prisoners", "a fraction of the more than 8,000 soldiers": told of others than the freed. */
const OTHERS_OF = new RegExp(phrases`
  \b(?:
    famil(?:y|ies)|relatives|mothers|wives|parents|children|lawyers|names|lists?|portraits|photos?|pictures|letters|stories|fate|bodies|remains
    |a (?:tiny |small |mere )?(?:fraction|share|part|handful|quarter|third|half|tenth)|few
    |(?:many|some|most) of (?:them|whom)|eighth|tenth|fifth|third|quarter
    |(?:[\d,]+|thousand|hundred)(?: [a-z]+)?(?= of (?:the |an? )?(?:estimated|about|some|more than|at least|nearly|roughly)(?!\w))
  ) (?:of|from) (?:the |an? |estimated |some |about |around |all |over |more than |at least |its |their |our |those |these |nearly |up to |[\d,]+ (?:to|or|and) )*$
`);
/** "previous swaps usually involved up to 200", "the previous largest swap, in which 230 were freed". */
const EARLIER_SWAPS =
  /\b(?:previous|earlier|past|former|prior|preceding|last)(?: [\w-]+){0,2} (?:swaps?|exchanges?|handovers?)(?!\w)(?![^.;]*\b(?:this time|now|but|whereas|while)(?!\w))[^.;]{0,90}$|\b(?:before|until|prior to) (?:the|this) (?:[\w-]+ )?(?:deal|swap|exchange|agreement|accord)(?!\w)[^;]*\b(?:had been|was) (?:that|the one|one) (?:of|on|in)(?!\w)[^;]*$|\b(?:largest|biggest)(?: (?:one|swap|exchange))? (?:until|before|till) (?:then|now|that)(?!\w)[^.;]*$/;
/** "four times as large as that of 19 April, when (246)": of the one that is compared with. */
const OF_THE_COMPARED =
  /\b(?:as|than) (?:that|the one|those) (?:of|in|on|from) [^,;]{3,30},? (?:when|in which|which|that)(?!\w)[^,;]*$/;
/** "Two separate deals brought 1,205 home", "in the three exchanges": the sum of several. */
const OF_SEVERAL =
  /\b(?:two|three|four|five|six|both|several|various|different|separate|successive|a (?:few|number|series) of|\d{1,2})(?: [\w-]+){0,2} (?:deals|swaps|exchanges|handovers|agreements|accords|releases)(?!\w)[^;]*$/;
/** "120 civilians, together with 270 soldiers": one of two groups that make up the whole. */
const TOGETHER_WITH =
  /^(?: [\w'-]+){0,2} (?:were|was|had|came|went|returned)(?!\w)[^.;:]{0,60}?,? (?:together with|along with|alongside|in addition to|as well as|besides|plus) (?:the |another |a further |some |about )?\d/;
/** "included civilians, 120 from each side": so many of these, whoever else there was. */
const OF_THOSE =
  /\b(?:includ\w+|among them|also|as well as|besides|even) (?:[\w-]+ ){0,2}?(?:civilians?|women|children|officers|wounded|sick)(?: detainees| prisoners)?(?:,|:| -) (?:some |about |around )?$/;
/** "64 prisoner exchanges": what is counted are exchanges. */
const EXCHANGES = /^ (?:[\w-]+ ){0,2}?(?:swaps|exchanges|handovers|releases|transfers)(?!\w)/;
/** "610 more prisoners are to be freed": what is left of the whole. */
const THE_REST = /^ (?:more|further|additional|other|remaining)(?!\w)/;
const REST_BEFORE =
  /\b(?:another|an? (?:additional|further)|the (?:remaining|other|rest)|remaining) (?:[\w-]+ )?$|\b(?:leaves?|leaving) (?:some |about |another )?$/;
/** "more than 8,000 soldiers thought to be held": those who have not come. */
const HELD =
  /^(?: [\w'-]+){0,5}? (?:(?:thought|believed|estimated|reported|known|said|presumed) to be|still|who (?:are|were) (?:still )?|remain(?:ing)?) ?(?:being )?(?:held|in (?:russian |ukrainian )?(?:captivity|custody|prison)|captive|imprisoned|behind bars|missing)(?!\w)/;
/** "five hundred captives a time": what each of several goes would bring. */
const A_TIME =
  /^(?: [\w'-]+){0,3}? (?:(?:a|at a) (?:time|go)|(?:a|per|each|every) (?:day|week|month|bus|batch|convoy))(?!\w)/;
/** "270 soldiers were among the 390": a part of them. */
const AMONG = /^(?: [\w'-]+){0,4}? (?:were|was|are|being|numbered) among (?:the|those|them)(?!\w)/;

/** "500 for 500 at Easter fell short of the 1,000 for 1,000": a smaller one, which is compared with this. */
const OUTDONE =
  /^[^.;]{0,40}?\b(?:f[ae]ll(?:s|ing)? (?:far |well )?short of|(?:was|were|is|are) (?:[a-z]+ )?(?:smaller|fewer|less|dwarfed|surpassed|outdone|exceeded)(?: [a-z]+)? (?:than|by)|pale[sd]? (?:beside|before)) (?:the |that |those )?(?:[\w-]+ ){0,2}?(?:1[, .]?000|thousand)/;
/** "A swap of 205 a side preceded the one agreed in Istanbul": it stands before this. */
const PRECEDES =
  /^[^.;]{0,60}?\b(?:preceded|(?:came|went|took place) before|(?:was|were) (?:followed|surpassed|eclipsed|outdone|dwarfed) by|gave way to) (?:the (?:one|swap|exchange|deal|handover|istanbul)|that|those)(?!\w)/;
/** True where a number, a formula too, is of a smaller exchange that is compared with this one. */
export const isOutdone = (after: string): boolean => OUTDONE.test(after) || PRECEDES.test(after);

/**
 * True where the words around a number tell of others than those whom this swap, or this phase of it, frees: of families, of
 * earlier or several swaps, of exchanges counted, of the rest still to come, of those who are held, of a part.
 */
export const isOfOthers = (before: string, after: string): boolean =>
  OTHERS_OF.test(before) ||
  OF_THOSE.test(before) ||
  EARLIER_SWAPS.test(before) ||
  OF_THE_COMPARED.test(before) ||
  OF_SEVERAL.test(before) ||
  EXCHANGES.test(after) ||
  THE_REST.test(after) ||
  A_TIME.test(after) ||
  TOGETHER_WITH.test(after) ||
  REST_BEFORE.test(before) ||
  HELD.test(after) ||
  AMONG.test(after);
