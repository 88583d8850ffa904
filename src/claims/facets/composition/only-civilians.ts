import { SWAP_PHASES } from '../../../model/index.ts';
import { CIVIL, namesCivilians, WERE_FREED } from './words.ts';

/** "Only civilians", "civilians and nobody else". */
const ONLY_CIVIL = new RegExp(
  String.raw`\b(?:none but|only|solely|exclusively|(?<=(?:were|was|are|-|\(|:|,) )all|entirely) ${CIVIL}(?!\w)|\b(?:all|every one|each) of (?:the|those|them|these)\b(?:[^.;,]|,(?=\d)){0,80}? (?:were|was|are) (?:a )?${CIVIL}(?!\w)|(?<!\bnot )\ball (?:of )?(?:the )?(?:${String(SWAP_PHASES[0].freed)}|1[, .]?000|thousand)(?!\w)[^.;,]{0,80}? (?:were|was|are) ${CIVIL}(?!\w)(?! before|,? (?:and|or|as well as|plus)(?!\w))|\b${CIVIL} (?:only|alone|exclusively|without exception|to a (?:man|person)|to the last|and (?:no(?:body| one|thing)|-+) else|and they alone)(?!\w)|\b${CIVIL}, (?:and|but) (?:no(?:body| one|thing)|-+) else,?${WERE_FREED}`,
);
/** "Not a single soldier was among them"; "no prisoners were freed" tells of no exchange at all. */
const NO_SOLDIER = new RegExp(
  String.raw`\b(?:no|not an?|not one|not a single|not any) (?:soldiers?|service(?:men|man| members?)|troops|military (?:personnel|men)|fighters?|combatants?)(?!\w)[^.;,]{0,50}? (?:freed|released|exchanged|swapped|let go|handed over|among (?:them|those|the)|came home|returned|included|was|were)(?!\w)|\b(?:everyone|everybody|every one|each)(?!\w)[^.;]{0,60}?\bwas a ${CIVIL}(?!\w)`,
);
/** "No Azov soldier", "not one soldier of the brigade": one unit's. */
const OF_A_UNIT = /\b(?:azov|brigade|battalion|regiment|marines?)(?!\w)/;

/**
 * The words that say that only civilians were exchanged, or no soldier.
 *
 * Accepts "none but civilians", "civilians, and no one else, were handed over", "all of those freed were civilians", "not a single soldier was among them". None: "no prisoners
 * were freed", "no soldier of the Azov brigade was freed".
 */
export const onlyCivilians = (folded: string): RegExpExecArray | null => {
  const m = (namesCivilians(folded) ? ONLY_CIVIL.exec(folded) : null) ?? NO_SOLDIER.exec(folded);
  return m && !OF_A_UNIT.test(folded) ? m : null;
};
