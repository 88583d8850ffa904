/** Whoever is named behind "neither", up to where the one is told who does it: "but by an aide". */
const NEITHER = /\bneither(?!\w)/g;
const BUT = /,? but (?:rather )?(?:by )?/;
/** Another doing behind it: its "neither" is not said of who leads. */
const OTHER_DOING =
  /\b(?:said|says|had|has|did|do|does|would|will|could|when|who|which|that|while|as|because|after|before|came|went|sides?|party|delegations?|countr(?:y|ies))(?!\w)/;

/**
 * Where a stretch begins that tells who leads, those left out who are put away by "neither … nor".
 *
 * "neither Lavrov nor Ushakov but by an aide" begins at the aide; "neither Lavrov nor Ushakov, let alone Putin," tells of
 * nobody (undefined). Untouched: "neither side smiled as Medinsky". `last` says that the stretch ends where the verb stands.
 */
export const withoutNeither = (
  folded: string,
  from: number,
  to: number,
  last: boolean,
): number | undefined => {
  const window = folded.slice(from, to);
  const at = [...window.matchAll(NEITHER)].pop()?.index;
  if (at === undefined) return from;
  const put = window.slice(at);
  const but = BUT.exec(put);
  if (but) return from + at + but.index + but[0].length;
  const about = last ? !OTHER_DOING.test(put) : /^\W*(?:by )?$/.test(window.slice(0, at));
  return about ? undefined : from;
};

const NEITHER_BUT = /^ (?:by )?neither(?!\w)[^;.]{3,80}? but(?!\w)/;

/** Where it is told who does it, behind "(led by) neither Lavrov nor Ushakov but"; `at` itself where nothing is put away. */
export const behindNeither = (folded: string, at: number): number =>
  at + (NEITHER_BUT.exec(folded.slice(at, at + 110))?.[0].length ?? 0);
