import { AnyOf } from '../../lexicon/any-of.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { CIVIL, MILITARY } from './words.ts';

/** "the majority, but not the whole": there were others. */
const NOT_ALL = String.raw`(?:(?:but|though|if|yet|although) )?(?:by no means|not) (?:all|the (?:whole|only)|every\w*)(?!\w)`;

/**
 * That soldiers and civilians were exchanged.
 *
 * Accepts "military personnel and civilians", "270 servicemen and 120 civilians", "not only soldiers", "civilians too came home",
 * "among them civilians", "soldiers were the majority but not the whole". None: "soldiers but no civilians", "there were civilians waiting".
 */
export const BOTH_KINDS = new AnyOf(
  phrases`
    \b${MILITARY}(?!\w)[^.;]{0,40}?\b(?:
      and|as well as|alongside|along with|plus|,|but also|together with|in addition to|with
    )\b(?!,? (?:but |and )?(?:no|not|never|without|neither|hardly|kept|keep\w*|left|leav\w+|held|hold\w*|exclud\w+)\b)[^.;]{0,30}?\b${CIVIL}\b
    |\b${CIVIL}(?!\w)[^.;]{0,40}?\b(?:
      and|as well as|alongside|along with|plus|,|together with|in addition to
    )(?!\w)(?!,? (?:but |and )?(?:no|not|never|without|neither|hardly)(?!\w))[^.;]{0,30}?\b${MILITARY}(?!\w)
    |\b${CIVIL}(?:,? (?:too|as well),?| also) (?:came|were|was|went|returned|walked free|crossed|disembarked|(?:stepped|climbed|got|clambered) (?:off|down from|out of|from) the (?:buses|bus|coach(?:es)?))
    |\b${MILITARY} (?:were|was|made up|formed|accounted for)(?: in)?(?: the| a)? (?:clear |large |vast |great )?(?:majority|most|bulk|(?:greater|larger) part),? ${NOT_ALL}
    |\b(?:most|the (?:majority|bulk)),? \(?${NOT_ALL}[^.;]{0,70}? (?:were|was|are) (?:captured )?${MILITARY}(?!\w)
    |\b${CIVIL} (?:came|were|was|went|returned|got) (?:\w+ ){0,3}(?:home|too|as well|included|among|freed|released|back)
    |\b(?:includ(?:ed|ing|es)|among (?:them|those|the)|of (?:them|whom)|also)(?!\w)[^.;]{0,40}?\b${CIVIL}(?!\w)
    |\b\d{1,3} (?:of them |were |were also )?${CIVIL}(?!\w)
    |\bnot (?:only|just|solely|merely|exclusively|(?:confined|limited|restricted) to) ${MILITARY}(?!\w)|\bnot (?:the )?${MILITARY} (?:alone|only|exclusively)(?!\w)
    |\bnot (?:all|every ?(?:one|body)?)(?!\w)[^.;,]{0,50}? (?:was|were|is|are) (?:a )?${MILITARY}(?!\w)
    |\b${CIVIL}(?:,? too,?|,? as well,?)? (?:were|was|are|had been|have been|did) (?:also |indeed |again )?(?:
      part of|among|in(?:cluded)?(?!\w)|on (?:the|both|board)|represented|make up|form|belong|present
    )
    |\b${CIVIL} (?:among (?:them|those|the)|included|(?:also )?(?:made up|formed|belonged))
    |\bthere (?:were|are|had been) (?:also |again |some |even )?${CIVIL}(?!\w)(?! (?:on|at|near|along|outside|watching|waiting|killed|hurt|wounded|in the (?:street|square|city|town|area|building|crowd)))
    |\bmix(?:ed|es|ing|ture of)? (?:\w+ )?(?:${CIVIL} (?:with|and) ${MILITARY}|${MILITARY} (?:with|and) ${CIVIL})(?!\w)
    |\b${MILITARY},? (?:and |with )?the (?:rest|others|remainder|remaining \d+)(?: were| being| are)? ${CIVIL}(?!\w)
    |\b(?:military and civilian|civilian and military)(?!\w)
  `,
  { cue: /\bnot(?!\w)|civil|non-?combatant|ordinary citizens|non-military/ },
);
