import { AnyOf } from '../../lexicon/any-of.ts';
import { phrases } from '../../lexicon/phrases.ts';

/** Words that make a number the agreed whole; a number without them may agree, never conflict. */
export const DEALT_BEFORE = new RegExp(phrases`
  \b(?:
    agree\w*|come to an understanding|came to an understanding|deal|accord|pact|promis\w+|pledg\w+|settl\w+|decid\w+|bargain|arrang\w+|plan\w*
    |to (?:swap|exchange|free|release|trade|hand|return|let|give)|will|would|(?:is|are|was|were) to
    |formula|exchange of|swap of|release of|swapping|exchanging|freeing|involv\w+|cover\w*|clinched
    |frees|covers|such is|commit\w*|brought
  )(?!\w)[^;]{0,80}$
`);

/** The same behind the number: "under the deal", "are to be freed". */
export const DEALT_AFTER =
  /^ (?:each|apiece|a side|per side|(?:on|from|by) (?:each|either|both) sides?) to (?:go|come|walk|return|be sent|head) (?:home|free)(?!\w)(?![^.;]*\b(?:hop\w+|wants?|demand\w*|urg\w+|call\w*|one day|if|could|might)(?!\w))|^[^;.]{0,70}\b(?:under (?:the|what|a)|deal|accord|bargain|agreement|agreed|promised|pledged|arranged|decided|settled|covered by|formula|to be (?:freed|exchanged|swapped|released|set free|let go|handed over|returned|traded)|(?:will|would) (?!(?:not|never|have)(?!\w))(?:[a-z]+ ){0,4}?(?:be(?!\w)|go (?:home|free))|will be|would be|are to|is to|shook hands|whose release was (?:negotiated|settled))(?!\w)/;
/** Counts of what is done or left, of a whole war, of those who passed a place. */
export const RUNNING = new RegExp(phrases`
  \b(?:
    remain(?:ing|ed)?|remains (?:in|to|held|captive|behind)|yet to be|have yet|still|the rest of
    |(?:have|has) (?:now|already|so far|got)|so far|up to now|in the war|this war
    |(?:exchanges|swaps) (?:[\w-]+ ){0,3}?(?:had|have) (?:already )?(?:brought|freed|returned|released|sent|seen)
    |(?:br(?:ings?|ought|inging)|rais(?:es?|ed|ing)|t(?:akes?|ook|aking)) (?:the|its|their) [^,;.]{2,60}? to (?:some |about |around )?(?:\d[\d,.]*|[a-z-]+ (?:hundred|thousand))
    |between [^,;]{3,24}20\d\d and|since (?:the (?:start|beginning|war|full)|february|march|2022)|through exchanges|in three days
    |over (?:the )?(?:\w+ ){0,2}(?:years?|months) of (?:the )?(?:war|fighting)|throughout the war
    |(?:leaving|apart|aside|quite apart|setting)[^,;]{0,40} (?:aside|from)|not counting
    |(?:with)?in (?:just |only |barely |under |the space of )?(?:an?|one|24|twenty-four) (?:single )?(?:days?|hours)(?! of(?!\w))
    |both directions|over the (?:years|course)|altogether since|passed|to date
    |in (?:\d+|[a-z-]+) (?:exchanges|swaps)
    |by (?:late |early )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|then|the weekend|\d{1,2} may)(?: (?:night|evening|morning|afternoon|noon))?(?=.*\b(?:had|have|has) (?:come|returned|gone|been|freed|released|handed|let|sent|given|got|received|swapped|exchanged)(?!\w))
    |before (?:the|this|that) (?:[\w-]+ )?(?:deal|swap|exchange|accord|agreement)
  )(?!\w)
`);

/** "had proposed to exchange 1,500 on each side": what one side offers is not what both agreed. */
export const OFFERED = new RegExp(phrases`
  \b(?:
    offer(?:s|ed|ing)?|propos(?:es|ed|ing)|suggest(?:s|ed|ing)|ask(?:s|ed|ing) for|demand(?:s|ed|ing)|want(?:s|ed|ing)?
    |(?<!\b(?:deal|agreement|accord|pact|plan|arrangement|formula|it|which|that) )call(?:s|ed|ing)? for|urg(?:es|ed|ing)|plead(?:s|ed|ing)?|press(?:es|ed|ing)? for|hop(?:es|ed|ing) for|petition\w*|appeal(?:s|ed|ing)? for|campaign\w* for|pray\w* for
    |(?:had|were|was) (?:been )?(?:expect|hop|bet|bett|count|predict|speculat|dream|forecast|reckon)(?:ed|ing|t)?
  )(?!\w)(?![^,;]*\b(?:agreed|accepted|settled)(?!\w))[^,;]{0,60}$
`);

/** "Expect it to swell to 1,200": what a number may grow to is not what was agreed. */
export const TO_GROW = new AnyOf(
  String.raw`\b(?:to|will|would|could|may|might|should|can) (?:\w+ )?(?:swell|grow|rise|expand|increase|balloon|climb|go up|creep up|be (?:raised|expanded|extended|increased|doubled))(?: further| later| again| yet)?(?: to| by| beyond| past)? (?:some |about |over |around |as many as |a )?$`,
  { cue: /swell|grow|rise|expand|increase|balloon|climb|go up|creep up|raised|extended|doubled/ },
);

/** "1,200 Ukrainians might be home by New Year": a possibility is no agreed number. */
export const POSSIBLE =
  /^(?: [\w'-]+){0,3}? (?:might|could)(?: also| even| yet)? (?:be|have|come|go|follow|return)(?!\w)/;

/** "A swap of 1,200 each, if they agree on it": a number of what may come. */
export const IF_AGREED =
  /^[^;.]{0,40}, if (?:and when )?(?:(?:they|both|it|the (?:two|sides|parties)|moscow|k(?:yi|ie)v|russia|ukraine)(?: [\w'-]+){0,3} )?(?:agree[ds]?|accept(?:s|ed)?|approve[ds]?|consent(?:s|ed)?)(?!\w)/;

/** "the release of 5,000 a side was mooted": spoken of, not agreed. */
export const MOOTED =
  /^[^;.,]{0,50}? (?:was|were|is|are|had been|has been|being) (?:also |only |merely |briefly |never )?(?:mooted|floated|discussed|proposed|suggested|raised|considered|talked about|talked of|rumou?red|ruled out|on the table)(?!\w)/;

/** "the largest swap before the one agreed in Istanbul freed 230": the number is that one's. */
export const BEFORE_THIS =
  /\b(?:swaps?|exchanges?|release|handover)(?!\w)[^.;]{0,50} (?:before|until|prior to|preceding) (?:the (?:one|swap|exchange|deal|istanbul)|that|this|istanbul)(?!\w)[^;]*$/;

/** "did not agree to exchange 1,000 prisoners": the number is denied; "not on a truce but on 1,000" is not. */
export const NOT_AGREED =
  /\b(?:did|had|have|has|do|does)(?: not|n't) (?:\w+ )?(?:agree[d]?|settle[d]?|decide[d]?)(?!\w)(?!.*\b(?:but|and (?:\w+ )?(?:agreed|promised|settled|decided|signed|came to terms))(?!\w))(?:(?! (?:when|while|whereas|although|because) )[^;:])*$/;
