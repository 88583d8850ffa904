import { SWAP_PHASES } from '../../../model/index.ts';
import { AnyOf } from '../../lexicon/any-of.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { CIVIL, MILITARY } from './words.ts';

/** "… and nobody else made up the first batch": of those who were freed, not of those who were let near or knew of it. */
const WERE_FREED = phrases`
  (?=[^.;]{0,20}?(?:
    (?:was|were|has been|have been|had been|being) (?:\w+ )?(?:freed|released|exchanged|swapped|traded|let go|handed over|set free|among|included|on (?:the|either|both)|part of|in the (?:first|swap|exchange))
    |made up|(?:came|went|walked|got) (?:home|back|free|out)|returned|crossed|belonged|stepped off
  )(?!\w)| *[.;]| *$)
`;
/** "Nobody but", "no one other than"; the sentence view blanks "nobody" before "else", which denies nothing. */
const NOBODY_BUT = '(?:nobody|no one|none)(?: else)? (?:but|except|save|other than|besides)';
const AND_NOBODY_ELSE = ',? and (?:nobody|no one|-+) (?:else|besides)';

/**
 * That only soldiers were exchanged.
 *
 * Accepts "soldiers alone", "servicemen and nobody else", "nobody but men in uniform", "only prisoners of war", "all of those freed were soldiers", "without exception servicemen". None: "only
 * soldiers and civilians", "not only soldiers".
 */
export const ONLY_MILITARY = new AnyOf(
  phrases`
    \b(?:
      only|solely|exclusively|purely|nothing but|just|none but|entirely
      |(?<=(?:were|was|are|and|,|-|\(|:) )all|all of them|limited to|confined to|restricted to
      |consist(?:ed|ing) (?:entirely |only |solely )?of|made up (?:entirely |only |solely )?of
      |every one(?: of them)?(?: a| was a| were)?|without exception,?
    )(?: (?:of|to|were|was|are|the|captured|a|active|serving))* (?:[\w-]+ )?${MILITARY}(?!\w)(?!,? (?:and|or|plus|as well as|but also) (?:[\w-]+ ){0,3}?${CIVIL})
    |\b${MILITARY}(?: of war)? (?:
      only|alone|exclusively|and (?:no|not a single|not one|they alone)
    )(?!\w)(?! (?:could|can|may|might|knew|know|guard|were allowed|are allowed|secur|stood|watch))
    |\b${MILITARY}${AND_NOBODY_ELSE}(?!\w)${WERE_FREED}
    |\b${NOBODY_BUT} (?:captured )?${MILITARY}(?!\w)(?!,? (?:and|or|plus) (?:[\w-]+ ){0,3}?${CIVIL})${WERE_FREED}
    |\b${MILITARY},? (?:without (?:a single |any )?exception|(?:all|every (?:last |single )?one) of them|to a man)(?= *(?:[.,;:]| - |$))
    |\b(?:all|every one|each) of (?:the|those|them|these)\b(?:[^.;,]|,(?=\d)){0,80}? (?:were|was|are|is) (?:a |captured |serving )?${MILITARY}(?!\w)
    |\ball (?:of )?(?:the )?(?:${String(SWAP_PHASES[0].freed)}|1[, .]?000|thousand)(?!\w)[^.;,]{0,80}? (?:were|was|are|is) (?:captured |serving )?${MILITARY}(?!\w)(?!,? (?:and|or|as well as|plus)(?!\w))
    |\bonly ${MILITARY}(?!\w)|\b(?:only|none but) (?:prisoners of war|pows|soldiers) were(?!\w)
    |\b(?:were|was) (?:all|only|exclusively|solely|entirely) ${MILITARY}(?!\w)
    |\b(?:all|only|purely|exclusively|entirely)[ -]military(?!\w)
    |\b(?:without exception|all(?: of them)?|every one(?: of them)?) in uniform(?!\w)
  `,
);
/**
 * That no civilian was among them, which says as much.
 *
 * Accepts "not one civilian", "civilians were left out", "every civilian stayed behind", "none of them was a civilian". None: "no
 * civilian should", "none of the civilians".
 */
export const NO_CIVIL = new AnyOf(
  phrases`
    \b(?:no|not (?:one|a single|any)|without(?: a single| any)?|zero|nor|never|none of(?! the(?!\w)))(?: [\w'-]+){0,4}? (?<!\bthe )${CIVIL}(?!\w)(?! (?:knows?|should|must|may|can|could|would|will|ought|deserve)(?!\w))
    |\b${CIVIL} (?:were|was|had been|are|have been) (?:
      not (?:[a-z]+ly )?(?:included|among|part of|in(?! (?:uniform|custody|captivity|good))(?!\w)|on (?:the|either)|freed|released|exchanged|swapped|covered|there(?!\w)|present|returned)
      |left out|excluded|left behind(?! when)|nowhere|absent|missing|kept out|omitted|barred|passed over
    )
    |\b${CIVIL} there (?:were|was) none(?!\w)|\b${CIVIL} (?:did not|didn't|were not|weren't) (?:[a-z]+ly )?(?:included|among|part of|in(?!\w)|on (?:the|either|any)|freed|released|exchanged|swapped|covered|there(?!\w)|present|returned|come(?!\w)|go(?!\w)|return|figure|feature|appear|belong|get(?!\w))|\bexclud(?:ed|ing|es) ${CIVIL}(?!\w)|\bno ${CIVIL}(?!\w)(?! (?:knows?|should|must|may|can|could|would|will|ought|deserve)(?!\w))
    |\b(?:every|all) (?:the )?${CIVIL} (?:stayed|remained|were left|was left)
    |\b${CIVIL}(?: (?!(?:who|whom|whose|that)(?!\w))\w+){0,2} (?:having|had|have|being|were|was|are)(?: been)? (?:left out|excluded|left behind(?! when)|kept out|omitted|barred|passed over|not (?:[a-z]+ly )?(?:been )?(?:included|among|part of|freed|released|exchanged|swapped(?! but)|covered|present|returned)(?!,? but))(?!\w)
    |\bnone (?:of (?:them|those|the \w+) )?(?:was|were|being) (?:a )?${CIVIL}(?!\w)
  `,
);
/** "not only soldiers", "not soldiers alone". */
export const NOT_ONLY = new RegExp(
  String.raw`\bnot (?:only|just|solely|merely|exclusively|all|(?:the )?${MILITARY} (?:alone|only|exclusively))(?!\w)`,
);

/** "390 soldiers": the number of all who were freed in the first phase, as soldiers. */
export const WHOLE_COUNT = new RegExp(
  String.raw`\b${SWAP_PHASES[0].freed} (?:[\w-]+ ){0,2}?(?:soldiers|servicemen|troops|service members|military personnel|fighters)(?!\w)`,
);
