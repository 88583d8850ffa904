import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { AT_ODDS_WITH_FACTS, withoutAtOdds } from './at-odds.ts';

/** Content follows: "denied that", "it is untrue that", "contrary to reports of", "wrongly reported". */
const DENIES_AFTER = new RegExp(
  phrases`
    \b(?:
      den(?:y|ies|ied|ying)|(?:untrue|not true)(?=(?:, [^,;]{2,60},)? (?:that|to (?:say|claim|suggest|report|write))(?!\w)| (?:[\w-]+ ){1,8}that(?!\w))|falsely|false(?= (?:(?:an?|the|this) (?:[\w-]+ )?)?(?:claims?|reports?|rumou?rs?|stor(?:y|ies)|suggestions?|allegations?|posts?|news|information|impression|that|to (?:say|claim|suggest|report))(?!\w))(?: claims?| reports?| to say)?
      |fake (?:news|report|claim)s?|no truth (?:in|to)|contrary to|refut(?:es|ed|ing)|debunk(?:s|ed|ing)
      |reject(?:s|ed|ing) (?:\w+ ){0,4}(?:claims?|reports?|suggestions?|assertions?|rumou?rs?|story|stories|tales?|notion|allegations?)
      |(?:nonsense|rubbish|a fairy tale|an invention|a fabrication|pure fiction) (?:that|to (?:say|claim|suggest))
      |dismiss(?:es|ed|ing) (?:\w+ ){0,3}(?:
        claims?|reports?|suggestions?|assertions?|rumou?rs?|talk|as (?:fake|false|untrue)
      )
      |disput(?:es|ed) (?:that|claims?|reports?)|a (?:lie|myth|hoax|fabrication) that
      |wrong(?:ly)? (?:to say|reported|stated|said|claimed|that|named|identified|described|called|listed|gave|put|labelled|captioned|presented|cited|credited)|erroneously|incorrectly|mistakenly
      |nor is it (?:true|correct|right|the case)|(?:not|n't) (?:correct|accurate|right|the case|so) (?:that|to say)
      |misstated|misreported|never true|nobody (?:said|claims)|no evidence (?:that|of)|far from true
    )(?!\w)
  `,
  'g',
);

/** Content precedes: "… was dismissed as fake", "… is untrue", "… never happened". */
const DENIES_BEFORE = new RegExp(
  phrases`
    \b(?:
      (?:is|was|were|are|has been|have been|had been|being) (?:\w+ ){0,2}(?:
        dismissed|denied|refuted|debunked|rejected|untrue|false|fake|wrong|incorrect|inaccurate
        |a (?:lie|myth|hoax|fabrication|mistake|fake|legend|fiction|fairy tale)|nonsense|rubbish
        |disinformation|invented|made up|an? invention|not the case|not true|disproved|misreported
        |in error|an error|not so(?!\w)|not how it (?:was|went)|not what happened
      )
      |(?:proved|turned out(?: to be)?) (?:\w+ )?(?:false|wrong|untrue|fake|a hoax)|never happened
      |(?:is|was|were|are|looks?|looked|seems?|seemed|sounds?|proved|came) (?:[a-z-]+ )?(?:premature|too soon|too early)
      |(?:has|had|have) no (?:basis|foundation|substance)|(?:is|was|are|were) (?:baseless|unfounded|groundless|without (?:basis|foundation))
      |${AT_ODDS_WITH_FACTS}
      |did not happen|(?:officials|kyiv|moscow|both sides) (?:denied|deny) (?:it|this|that)$
    )
  `,
  'g',
);

/** A report under denial is named as such before the words that deny it. */
const REPORTED =
  /\b(?:reports?|claims?|suggestions?|assertions?|rumou?rs?|story|stories|news|allegations?|idea|notion|statement|post|tweet|announcement|boast|it|this|that)(?!\w)/;

/** The denial ends where the truth is put: "denied X, saying that Y", "…: civilians came home too". */
const TURN =
  /(?:: |; |, (?:saying|but|adding|insisting|noting|stressing|while|whereas|although|though|yet|so|since|which is why)(?!\w)|, (?:after|as|because) (?=(?:an?|the|another|one) (?:[\w-]+ )?(?:reports?|claims?|rumou?rs?)(?!\w))|, and (?=(?:an?|the|another|one) (?:[\w-]+ )?(?:reports?|claims?|rumou?rs?|posts?|stor(?:y|ies)|suggestions?)(?!\w)|(?:russia|ukraine|moscow|k(?:yi|ie)v|putin|zelens\w+|trump|medins\w+|um[ij]?erov|turkey|washington) (?:[a-z]+ly )?(?:has|have|is|was|did|will|does)(?!\w))| - )/g;

/** "contrary to the viral clip, …", "contrary to the viral clip they never agreed": the truth comes next. */
const MAIN_CLAUSE = /,|^(?: (?!that(?!\w))[\w'-]+){1,8} (?:they|he|she|it|we|there) /;

/** True where between two places the truth is put: what was denied before them is no more. */
export const turnsBetween = (text: string, from: number, to: number): boolean =>
  matchesOf(text.slice(from, to), TURN).length > 0;

/** '"Only soldiers were freed": this post is false': the quote stands first, and what denies it behind. */
const QUOTE_DENIED =
  /^((?:[\w@ -]{2,30}: )?\W*"[^"]{8,240}"[,:;]?) (?:- )?(?:this|that|the|such|so|it)(?!\w)[^.;]{0,90}?\b(?:is|was|are|were|proved|turned out(?: to be)?) (?:\w+ )?(?:false|wrong|untrue|fake|nonsense|not true|incorrect|invented|made up|fabricated|fiction|a (?:lie|myth|hoax|fake|fabrication))(?!\w)/;
const quotedAndDenied = (folded: string): number => QUOTE_DENIED.exec(folded)?.[1]?.length ?? 0;

/** A word that every way to deny a report has: asked first, for they are many and most sentences deny nothing. */
const MAY_DENY =
  /\bden(?:y|i)|true(?!\w)|false|fake|truth|contrary|refut|debunk|reject|dismiss|disput|\blie(?!\w)|myth|hoax|fabricat|wrong|erron|error|correct|mistake|right|accura|\bcase(?!\w)|\bso (?:that|to say)(?!\w)|mis(?:state|report)|nobody|evidence|nonsense|rubbish|tale|invent|fiction|legend|disinformation|made up|disproved|happen|basis|foundation|substance|realit|\bfacts(?!\w)|baseless|premature|too (?:soon|early)|unfounded|groundless|\bnot (?:so|how|what)(?!\w)/;

/** Number of report-level denials whose content holds `[start, end)`. */
export const denialsOver = (folded: string, start: number, end: number): number => {
  let count = 0;
  if (!MAY_DENY.test(folded)) return count;
  for (const m of matchesOf(folded, DENIES_AFTER)) {
    const from = m.index + m[0].length;
    const ended = m[0].startsWith('contrary') && MAIN_CLAUSE.test(folded.slice(from, start));
    if (
      /\b(?:nobody|no one|none|nor|never|not|cannot|neither (?:side|party|government|country|capital|ministry|delegation|of (?:them|the \w+)))(?: can| could| has| have)? $/.test(
        folded.slice(Math.max(0, m.index - 20), m.index),
      )
    )
      continue;
    if (from <= start && !ended && !turnsBetween(folded, from, start)) count += 1;
  }
  for (const m of matchesOf(folded, DENIES_BEFORE))
    if (
      m.index >= end &&
      !turnsBetween(folded, end, m.index) &&
      REPORTED.test(folded.slice(0, start + 1))
    )
      count += 1;
  if (start < quotedAndDenied(folded)) count += 1;
  return count;
};

/** Text with the words of report-level denial blanked, offsets kept, so that their "not" is counted once. */
export function withoutDenials(folded: string): string {
  return withoutAtOdds(folded.replace(DENIES_AFTER, (m) => ' '.repeat(m.length)));
}
