import { AnyOf } from '../../lexicon/any-of.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { CIVIL } from './words.ts';

/** "Neither Saturday's 307 nor Sunday's 303", "none of the three groups": what follows is denied of all of them. */
const NEITHER = '(?:neither|nor|none|no)';
/** Whoever says, asks or doubts something denies no more than that. */
const SAID = phrases`
  (?:sa(?:id|ys?)|den(?:y|ied|ies)|doubt\w*|claim\w*|kn(?:ow|ew|ows|own)|confirm\w*|report\w*|told|wrote|expect\w*|ask\w*|wish\w*|want\w*|but|only|whether|if|that|until|who|which|except|longer|less|more|fewer)(?!\w)
`;
/** Those of whom it is said: a bus or a unit without civilians says nothing of the others. */
const GROUP = String.raw`(?:groups?|parts?|phases?|stages?|batch(?:es)?|instal?lments?|sides?|days?|exchanges?|swaps?|lists?|part(?:y|ies)|countr(?:y|ies)|them|\d{3})`;
const HAD_AMONG = phrases`
  includ(?:ed|es)|contain(?:ed|s)|compris(?:ed|es)|count(?:ed|s)|numbered|featured|had|freed|involv(?:ed|es)|cover(?:ed|s)
`;

/** "No earlier exchange freed civilians", "never left civilians out": said of others, or no lack at all. */
const NOT_SO = phrases`
  (?! (?:earlier|previous|prior|past|preceding|other|later|further|larger|bigger|longer|doubt)(?!\w))(?! (?:[\w'-]+ )?(?:le(?:ft|av)\w*|exclud\w*|omit\w*|kept|barr\w*|forg[eo]t\w*|abandon\w*|neglect\w*|ignor\w*|h[eo]ld\w*|detain\w*|captur\w*|arrest\w*|imprison\w*)(?!\w))
`;
/** "did not leave civilians out", "should not have left civilians out". */
const NOT_DENIED = String.raw`(?<!\b(?:not|never|to)(?: have| be| been)? |\b(?:neither|nor|nobody|no one|none)(?: [\w'-]+){0,3} |n't(?: have| be| been)? )`;
/** "out in the cold", "out of work": where they are left is another matter. */
const NOTHING_ELSE = String.raw`(?=[.,;:)]|$| and(?!\w)| of (?:it|the (?:[\w-]+ )?(?:swap|exchange|deal|phase|stage|group|agreement|accord))(?!\w)| (?:altogether|entirely|completely|again|this time)(?!\w))`;
const THEM = String.raw`(?:(?:all|every|the|its|their|any) )?${CIVIL}`;

/**
 * That no civilian was among them, which says as much.
 *
 * Accepts "not one civilian", "neither group included a single civilian", "the deal left civilians out", "civilians were left out", "every
 * civilian stayed behind", "none of them was a civilian". None: "no civilian should", "none of the civilians", "no earlier exchange freed
 * civilians", "never left civilians out", "left civilians out in the cold".
 */
export const NO_CIVIL = new AnyOf(
  phrases`
    \b(?:no|not (?:one|a single|any)|without(?: a single| any)?|zero|nor|never|none of(?! the(?!\w)))${NOT_SO}(?: [\w'-]+){0,4}? (?<!\bthe )${CIVIL}(?!\w)(?! (?:knows?|should|must|may|can|could|would|will|ought|deserve)(?!\w))
    |\b${CIVIL} (?:were|was|had been|are|have been) (?:
      not (?:[a-z]+ly )?(?:included|among|part of|in(?! (?:uniform|custody|captivity|good))(?!\w)|on (?:the|either)|freed|released|exchanged|swapped|covered|there(?!\w)|present|returned)
      |left out|excluded|left behind(?! when)|nowhere|absent|missing|kept out|omitted|barred|passed over
    )
    |\b${NEITHER}${NOT_SO}(?: (?!${SAID})[\w',-]+){0,6}? ${GROUP}(?!')(?: (?!${SAID})[\w',-]+){0,7}? (?:${HAD_AMONG}) (?:even |so much as )?(?:a single|any|one) (?:[\w-]+ )?${CIVIL}(?!\w)(?! (?:casualt|deaths|losses|targets|victims))
    |\b${NOT_DENIED}(?:left|leaves|leaving|kept|keeps|shut) ${THEM} (?:out|aside)${NOTHING_ELSE}
    |\b${NOT_DENIED}(?:left|leaving|kept|keeping) (?:every|all) (?:the |its )?${CIVIL} (?:behind bars|in (?:captivity|custody|prison|jail|detention)|imprisoned|locked up|captive)(?!\w)
    |\b${NOT_DENIED}(?:left out|leaves out|leaving out|omitt(?:ed|ing)|omits) ${THEM}(?!\w)
    |\b${CIVIL} there (?:were|was) none(?!\w)|\b${CIVIL} (?:did not|didn't|were not|weren't) (?:[a-z]+ly )?(?:included|among|part of|in(?!\w)|on (?:the|either|any)|freed|released|exchanged|swapped|covered|there(?!\w)|present|returned|come(?!\w)|go(?!\w)|return|figure|feature|appear|belong|get(?!\w))|\bexclud(?:ed|ing|es) ${CIVIL}(?!\w)|\bno ${CIVIL}(?!\w)(?! (?:knows?|should|must|may|can|could|would|will|ought|deserve)(?!\w))
    |\b(?:every|all) (?:the )?${CIVIL} (?:stayed|remained|were left|was left)
    |\b${CIVIL}(?: (?!(?:who|whom|whose|that)(?!\w))\w+){0,2} (?:having|had|have|being|were|was|are)(?: been)? (?:left out|excluded|left behind(?! when)|kept out|omitted|barred|passed over|not (?:[a-z]+ly )?(?:been )?(?:included|among|part of|freed|released|exchanged|swapped(?! but)|covered|present|returned)(?!,? but))(?!\w)
    |\bnone (?:of (?:them|those|the \w+) )?(?:was|were|being) (?:a )?${CIVIL}(?!\w)
  `,
);

/** "The ministry's report on the first phase left civilians out": of what is told, and not of who was freed. */
const TEXT =
  /\b(?:reports?|statements?|accounts?|articles?|stor(?:y|ies)|speech(?:es)?|press|media|tv|television|bulletins?|news|posts?|broadcasts?|figures|statistics|critics|reporters?)(?!\w)[^.;]*$/;

/** True where what left civilians out is a text: "the report on the exchange (left civilians out)". */
export const isOfAText = (folded: string, m: RegExpExecArray): boolean =>
  /^(?:left|leav|kept|keeps|shut|omit)/.test(m[0]) && TEXT.test(folded.slice(0, m.index));
