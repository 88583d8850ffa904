import { SWAP_PHASES } from '../../../model/index.ts';
import { AnyOf } from '../../lexicon/any-of.ts';
import { SWAP_NOUN, SWAP_VERB } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';
import { tellsOfLaterParts, toldOfLaterPart } from './later-part.ts';

const MILITARY = String.raw`(?:prisoners? of war|pows?|soldiers?|servicemen|service ?members|service personnel|servicemen and (?:service)?women|(?:combat )?troops|military(?: personnel| men)?|(?:members|soldiers) of the (?:armed forces|army|military)|fighters|combatants|defenders|men in uniform|uniformed (?:men|personnel)|people in uniform)`;
const CIVIL = String.raw`(?:civilians?|non-combatants?|ordinary citizens|non-military)`;

const BOTH = new AnyOf(
  phrases`
    \b${MILITARY}(?!\w)[^.;]{0,40}?\b(?:
      and|as well as|alongside|along with|plus|,|but also|together with|in addition to|with
    )\b(?!,? (?:but |and )?(?:no|not|never|without|neither|hardly)\b)[^.;]{0,30}?\b${CIVIL}\b
    |\b${CIVIL}(?!\w)[^.;]{0,40}?\b(?:
      and|as well as|alongside|along with|plus|,|together with|in addition to
    )(?!\w)(?!,? (?:but |and )?(?:no|not|never|without|neither|hardly)(?!\w))[^.;]{0,30}?\b${MILITARY}(?!\w)
    |\b${CIVIL} (?:too|as well|also) (?:came|were|was|went|returned)
    |\b${CIVIL} (?:came|were|was|went|returned|got) (?:\w+ ){0,3}(?:home|too|as well|included|among|freed|released|back)
    |\b(?:includ(?:ed|ing|es)|among (?:them|those|the)|of (?:them|whom)|also)(?!\w)[^.;]{0,40}?\b${CIVIL}(?!\w)
    |\b\d{1,3} (?:of them |were |were also )?${CIVIL}(?!\w)
    |\bnot (?:only|just|solely|merely|exclusively) ${MILITARY}(?!\w)|\bnot (?:the )?${MILITARY} (?:alone|only|exclusively)(?!\w)
    |\bnot (?:all|every ?(?:one|body)?)(?!\w)[^.;,]{0,50}? (?:was|were|is|are) (?:a )?${MILITARY}(?!\w)
    |\b${CIVIL}(?:,? too,?|,? as well,?)? (?:were|was|are|had been|have been|did) (?:also |indeed |again )?(?:
      part of|among|in(?:cluded)?(?!\w)|on (?:the|both|board)|represented|make up|form|belong|present
    )
    |\b${CIVIL} (?:among (?:them|those|the)|included|(?:also )?(?:made up|formed|belonged))
    |\bthere (?:were|are|had been) (?:also |again |some |even )?${CIVIL}(?!\w)(?! (?:on|at|near|along|outside|watching|waiting|killed|hurt|wounded|in the (?:street|square|city|town|area|building|crowd)))
    |\bmix(?:ed|es|ing|ture of)? (?:\w+ )?(?:${CIVIL} (?:with|and) ${MILITARY}|${MILITARY} (?:with|and) ${CIVIL})(?!\w)
    |\b(?:military and civilian|civilian and military)(?!\w)
  `,
);
const ONLY = new AnyOf(
  phrases`
    \b(?:
      only|solely|exclusively|purely|nothing but|just|none but|entirely
      |(?<=(?:were|was|are|and|,|-|\(|:) )all|all of them|limited to|confined to|restricted to
      |consist(?:ed|ing) (?:entirely |only |solely )?of|made up (?:entirely |only |solely )?of
      |every one(?: of them)?(?: a| was a| were)?|without exception,?
    )(?: (?:of|to|were|was|are|the|captured|a|active|serving))* (?:[\w-]+ )?${MILITARY}(?!\w)(?!,? (?:and|or|plus|as well as|but also) (?:[\w-]+ ){0,3}?${CIVIL})
    |\b${MILITARY}(?: of war)? (?:
      only|alone|exclusively|and (?:no|not a single|not one|they alone|nobody (?:else|besides)|no one (?:else|besides))
    )(?!\w)
    |\b${MILITARY},? (?:without (?:a single |any )?exception|(?:all|every (?:last |single )?one) of them|to a man)(?= *(?:[.,;:]| - |$))
    |\b(?:all|every one|each) of (?:the|those|them|these)\b(?:[^.;,]|,(?=\d)){0,80}? (?:were|was|are|is) (?:a |captured |serving )?${MILITARY}(?!\w)
    |\ball (?:of )?(?:the )?(?:${String(SWAP_PHASES[0].freed)}|1[, .]?000|thousand)(?!\w)[^.;,]{0,80}? (?:were|was|are|is) (?:captured |serving )?${MILITARY}(?!\w)(?!,? (?:and|or|as well as|plus)(?!\w))
    |\bonly ${MILITARY}(?!\w)|\b(?:only|none but) (?:prisoners of war|pows|soldiers) were(?!\w)
    |\b(?:were|was) (?:all|only|exclusively|solely|entirely) ${MILITARY}(?!\w)
    |\b(?:all|only|purely|exclusively|entirely)[ -]military(?!\w)
    |\b(?:without exception|all(?: of them)?|every one(?: of them)?) in uniform(?!\w)
  `,
);
const NO_CIVIL = new AnyOf(
  phrases`
    \b(?:no|not (?:one|a single|any)|without(?: a single| any)?|zero|nor|never|none of(?! the(?!\w)))(?: [\w'-]+){0,4}? (?<!\bthe )${CIVIL}(?!\w)(?! (?:knows?|should|must|may|can|could|would|will|ought|deserve)(?!\w))
    |\b${CIVIL} (?:were|was|had been|are|have been) (?:
      not (?:[a-z]+ly )?(?:included|among|part of|in(?! (?:uniform|custody|captivity|good))(?!\w)|on (?:the|either)|freed|released|exchanged|swapped|covered|there(?!\w)|present|returned)
      |left out|excluded|left behind(?! when)|nowhere|absent|missing|kept out|omitted|barred|passed over
    )
    |\b${CIVIL} there (?:were|was) none(?!\w)|\b${CIVIL} (?:did not|didn't|were not|weren't) (?:[a-z]+ly )?(?:included|among|part of|in(?!\w)|on (?:the|either|any)|freed|released|exchanged|swapped|covered|there(?!\w)|present|returned|come(?!\w)|go(?!\w)|return|figure|feature|appear|belong|get(?!\w))|\bexclud(?:ed|ing|es) ${CIVIL}(?!\w)|\bno ${CIVIL}(?!\w)(?! (?:knows?|should|must|may|can|could|would|will|ought|deserve)(?!\w))
    |\b(?:every|all) (?:the )?${CIVIL} (?:stayed|remained|were left|was left)
    |\b${CIVIL}(?: \w+){0,2} (?:having|had|have|being|were|was|are)(?: been)? (?:left out|excluded|left behind(?! when)|kept out|omitted|barred|passed over|not (?:[a-z]+ly )?(?:been )?(?:included|among|part of|freed|released|exchanged|swapped(?! but)|covered|present|returned)(?!,? but))(?!\w)
    |\bnone (?:of (?:them|those|the \w+) )?(?:was|were|being) (?:a )?${CIVIL}(?!\w)
  `,
);
const ONLY_CIVIL = new RegExp(
  String.raw`\b(?:none but|only|solely|exclusively|(?<=(?:were|was|are|-|\(|:|,) )all|entirely) ${CIVIL}(?!\w)|\b(?:all|every one|each) of (?:the|those|them|these)\b(?:[^.;,]|,(?=\d)){0,80}? (?:were|was|are) (?:a )?${CIVIL}(?!\w)|\b${CIVIL} (?:only|alone|exclusively|without exception|to a (?:man|person)|to the last|and no(?:body| one|thing) else|and they alone)(?!\w)`,
);
/** "Not a single soldier was among them"; "no prisoners were freed" tells of no exchange at all. */
const NO_SOLDIER = new RegExp(
  String.raw`\b(?:no|not an?|not one|not a single|not any) (?:soldiers?|service(?:men|man| members?)|troops|military (?:personnel|men)|fighters?|combatants?)(?!\w)[^.;,]{0,50}? (?:freed|released|exchanged|swapped|let go|handed over|among (?:them|those|the)|came home|returned|included|was|were)(?!\w)|\b(?:everyone|everybody|every one|each)(?!\w)[^.;]{0,60}?\bwas a ${CIVIL}(?!\w)`,
);
const CIVILIANS = new RegExp(String.raw`\b${CIVIL}`);
const POWS = /\b(?:prisoners? of war|pows?|captured soldiers|war prisoners)(?!\w)/;
const WHOLE_COUNT = new RegExp(
  String.raw`\b${SWAP_PHASES[0].freed} (?:[\w-]+ ){0,2}?(?:soldiers|servicemen|troops|service members|military personnel|fighters)(?!\w)`,
);
/** "No Azov soldier", "not one soldier of the brigade": one unit's. */
const OF_A_UNIT = /\b(?:azov|brigade|battalion|regiment|marines?)(?!\w)/;
const SWAP =
  /\b(?:swap\w*|exchang\w*|freed|release\w*|phase|stage|returned|home|traded?|handed|got back|let go|prisoners|captives|those returned|deal|returnees|liberated|handover|batch|tranche|instal?lment|crossed|repatriated|lists)(?!\w)/;

/** "not only soldiers", "not soldiers alone". */
const NOT_ONLY = new RegExp(
  String.raw`\bnot (?:only|just|solely|merely|exclusively|all|(?:the )?${MILITARY} (?:alone|only|exclusively))(?!\w)`,
);

const claim = (choice: string, reading: string, m: RegExpExecArray): RawClaim =>
  claimOf('swap.composition', { kind: 'choice', choice }, reading, {
    start: m.index,
    end: m.index + m[0].length,
  });

const BOTH_READING = 'military and civilians';
const ONLY_READING = 'military only';

const asserted = (
  view: SentenceView,
  m: RegExpExecArray,
  choice: string,
  opposite: string,
): RawClaim[] => {
  const stance = stanceAt(view, m.index, m.index + m[0].length, { future: true });
  if (stance === 'open') return [];
  const result = stance === 'denied' ? opposite : choice;
  const reading =
    result === 'mixed'
      ? BOTH_READING
      : result === 'military'
        ? ONLY_READING
        : result === 'civilians'
          ? 'civilians only'
          : 'prisoners of war';
  return result === 'none' ? [] : [claim(result, reading, m)];
};

/** "unlike the first stage, no civilians", "apart from the 120 civilians", "usually only soldiers": said of the rest. */
const OF_OTHER_DAYS =
  /\b(?:unlike|except(?: for)?|apart from|other than|since the first|usually|normally|(?:previous|earlier|past) (?:swaps|exchanges)|during the war have|(?:on |this )?(?:satur|sun)day(?:'s)?|(?:second|third|final|last) (?:stage|phase|day|group|batch))(?!\w)(?=.*\b(?:soldiers?|military|civilians?|prisoners of war)(?!\w))(?=.*\b(?:no|only|all|none|solely|exclusively|so many)(?!\w))/;

const FREEING = new RegExp(
  String.raw`\b(?:${SWAP_NOUN}|${SWAP_VERB}|freed|phase|stage|batch|group|lists?|buses|home|deal|accord|agreement|both sides|each side|they|those)(?!\w)`,
);
/** "Only prisoners of war fall under the convention" says nothing of who was exchanged. */
const ofThisSwap = (view: SentenceView, m: RegExpExecArray): boolean => {
  const clause = clauseAt(view, m.index);
  return FREEING.test(view.folded.slice(clause.start, clause.end));
};

/**
 * swap.composition: who was exchanged.
 *
 * mixed "military personnel and civilians", "not only soldiers", "270 servicemen and 120 civilians" ·
 * military "soldiers alone", "not one civilian", "only prisoners of war", "390 soldiers" ·
 * pows "1,000 prisoners of war each" (does not exclude civilians).
 */
export const readSwapComposition: FacetReader = (view, { events, before }) => {
  const named = SWAP.test(view.folded);
  if (!named && !(events.certain('swap') && SWAP.test(before))) return [];
  const claims = compositionIn(view, named);
  const later = named ? tellsOfLaterParts(view.folded) : toldOfLaterPart(before);
  return !later ? claims : claims.map((each) => ({ ...each, implied: true }));
};

const compositionIn = (view: SentenceView, named: boolean): RawClaim[] => {
  const { folded } = view;
  const civilians = CIVILIANS.test(folded);
  if (OF_OTHER_DAYS.test(folded)) return [];
  const none = civilians ? NO_CIVIL.exec(folded) : null;
  if (none) return asserted(view, none, 'military', 'mixed');
  const notOnly = NOT_ONLY.test(folded);
  const only = ONLY.exec(folded);
  if (only && !notOnly && ofThisSwap(view, only)) return asserted(view, only, 'military', 'mixed');
  const onlyCivil = (civilians ? ONLY_CIVIL.exec(folded) : null) ?? NO_SOLDIER.exec(folded);
  if (onlyCivil && !notOnly && !OF_A_UNIT.test(folded))
    return asserted(view, onlyCivil, 'civilians', 'none');
  const both = BOTH.exec(folded);
  if (both) return asserted(view, both, 'mixed', named ? 'military' : 'none');
  if (!named) return [];
  const whole = WHOLE_COUNT.exec(folded);
  if (whole) return asserted(view, whole, 'military', 'mixed');
  const pows = POWS.exec(folded);
  return pows && ofThisSwap(view, pows) ? asserted(view, pows, 'pows', 'none') : [];
};
