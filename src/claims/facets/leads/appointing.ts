import { isUndonePurpose } from './undone-purpose.ts';

const NAME_ONE =
  '(?:name|choose|pick|send|appoint|select|tap|ask|designate|dispatch|entrust|order|nominate)';
const NAMED_ONE =
  '(?:named|chose|picked|sent|appointed|selected|tapped|tasked|asked|designated|dispatched|ordered|nominated|instructed)';

/** "did not name Lavrov or Ushakov to": whoever was not made it; "not Lavrov but Medinsky" tells of one who was. */
const NOT_NAMED = new RegExp(
  String.raw`(?:\b(?:not|never|neither|nor|(?:refused|declined|unwilling) to)|n't) (?:[\w-]+ )?${NAME_ONE} (?![^;.]*\bbut(?!\w))[^;.]{2,80} (?:to|as)(?: the| its| his)? $`,
);

/** True where the words before a lead say that those they name were not chosen for it, or did not come for it. */
export const isNotAppointed = (before: string): boolean =>
  NOT_NAMED.test(before) || isUndonePurpose(before);

/** "who named Medinsky to": whoever stands behind the verb leads, not who named him. */
const NAMED_TO = new RegExp(
  String.raw`(?<!\b(?:was|were|is|are|be|been|being|and|or) (?:\w+ly )?|, )\b${NAMED_ONE} (?!(?:on|in|at|by|again|last|this|as|to|for|with|from|only|earlier|late)(?!\w))([^,;.]{2,70}) to (?:again )?$`,
);
const WHOM = /\bwhom [^,;.]{0,40}$/;

/**
 * Where the stretch begins that tells whom somebody made the leader; undefined where nobody is said to be made it.
 *
 * Accepts "Putin, who named Medinsky to (lead)". None: "Umerov, named by Zelensky to (lead)", "Medinsky, whom Putin
 * named on Wednesday to (lead)".
 */
export const appointeeAt = (before: string): number | undefined => {
  const m = NAMED_TO.exec(before);
  if (!m || WHOM.test(before.slice(0, m.index))) return undefined;
  return m.index + m[0].indexOf(' ') + 1;
};
