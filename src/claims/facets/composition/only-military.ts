import { SWAP_PHASES } from '../../../model/index.ts';
import { AnyOf } from '../../lexicon/any-of.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { CIVIL, MILITARY, WERE_FREED } from './words.ts';

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
      |(?<=(?:were|was|are|and|,|-|\(|:) )all|all of them|(?:limited|confined|restricted) (?:(?!(?:not|was|were|is|are)(?!\w))[\w'-]+ ){0,8}?to
      |consist(?:ed|ing) (?:entirely |only |solely )?of|made up (?:entirely |only |solely )?of
      |every one(?: of them)?(?: a| was a| were)?|without exception,?
    )(?: (?:of|to|were|was|are|the|captured|a|active|serving))* (?:[\w-]+ )?${MILITARY}(?!\w)(?!,? (?:and|or|plus|as well as|but also) (?:[\w-]+ ){0,3}?${CIVIL})
    |\b(?<!\b(?:sp(?:oke|eaks?|oken|eaking)|mention(?:s|ed|ing)?|talk(?:s|ed|ing)|told|wrote|nam(?:es|ed)|list(?:s|ed)|count(?:s|ed))(?: only)?(?: of| about)? )${MILITARY}(?: of war)? (?:
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
  {
    cue: /\b(?:only|solely|exclusively|purely|nothing|just|none|entirely|all|limited|confined|restricted|consist|made up|every|each|without|alone|nobody|no one|to a man)(?!\w)|\bconsist|\band (?:no|they|-)/,
  },
);
/** "not only soldiers", "not confined to soldiers", "not soldiers alone". */
export const NOT_ONLY = new RegExp(
  String.raw`(?:\bnot|n't) (?:(?:confined|limited|restricted) to|(?:consist|made up) (?:entirely |only |solely )?of|only|just|solely|merely|exclusively|all|(?:the )?${MILITARY} (?:alone|only|exclusively))(?!\w)`,
);

/** "390 soldiers": the number of all who were freed in the first phase, as soldiers. */
export const WHOLE_COUNT = new RegExp(
  String.raw`\b${SWAP_PHASES[0].freed} (?:[\w-]+ ){0,2}?(?:soldiers|servicemen|troops|service members|military personnel|fighters)(?!\w)`,
);
