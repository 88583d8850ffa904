/** Where a party is named. */
interface Named {
  readonly start: number;
  readonly end: number;
}

/** What may stand between a subject, or its aside, and the verb. */
const TO_VERB = String.raw`(?:(?:has|have|had|is|was|were|did|does|do|will|would|can|could|keeps?|kept|goes on|went on|continues? to|continued to|not|never|still|yet|already|again|once more|also|so far|first|then|even|nonetheless|nevertheless|\w+ly) ){0,5}$`;
/** The aside that ends right before the verb: "…, has flatly ", "… – ", "…) ". */
const CLOSED = new RegExp(String.raw`(?:,| -|\)) ${TO_VERB}`);
/** ", whose delegates met the Ukrainians,": tells of what stands before it, however far back that begins. */
const RELATIVE = /(?:,| -) (?:which|who|whom|whose)(?!\w)|,? \((?=\w)/g;
/** "Ukraine, attacked by Russia,", "Kyiv's team, despite doubts about Moscow,": the comma is right behind a name. */
const OPENS = /(?:,| -) (?!(?:and|or|nor|but|as well as|said|says|according)(?!\w))/g;
const BEHIND_NAME = /^(?: [\w-]+){0,2}$/;
/** "Moscow, which Kyiv says (rejected)", "Moscow, Zelensky said, (rejected)": whoever says so does not. */
const SAYS =
  '(?:says?|said|claim(?:s|ed)?|insist(?:s|ed)?|believ(?:es?|ed)|complain(?:s|ed)?|recall(?:s|ed)?|note[sd]|warn(?:s|ed)?|stress(?:es|ed)|add(?:s|ed))';
const SAYS_OF = new RegExp(
  String.raw`,? (?:which|who|that),? (?:the )?[\w.'-]+(?: [\w.'-]+){0,2} ${SAYS} ${TO_VERB}`,
);
const SAID_ASIDE = new RegExp(
  String.raw`(?:,| -) (?:the )?[\w.'-]+(?: [\w.'-]+){0,3} ${SAYS}(?: [^,;]{2,30})?(?:,| -) ${TO_VERB}`,
);
/** A list ("Ukraine, Russia, and Poland") or the next clause ("according to Moscow, Kyiv") begins with a name. */
const BEFORE_NAME = /^(?:,| -) (?:the |even |president |it (?:is|was) )*$/;
/** "Russia, Ukraine's neighbour,": belongs to the other one, and is nothing but that. */
const APPOSED =
  /^(?:,| -) (?:the )?(?:[\w-]+'s|(?:neighbour|neighbor|enemy|foe|invader|ally|victim) of) [^,;]{3,40}$/;
/** "which Russia, after weeks of talk,": whose aside that is goes without saying; not so "whose envoys met Ukraine, tired,". */
const ITS_SUBJECT = /^(?:,| -) (?:which|whom) (?:the )?$/;

/** Whoever speaks for neither party, as a subject: not "in Washington", "Kyiv and Washington". */
const THIRD =
  /(?<!\b(?:and|or|in|at|to|from|of|for|by|with|like|after|under|than|against|on) (?:the |president |mr\.? )?)\b(?:washington|trump|macron|merz|starmer|tusk|meloni|rubio|witkoff|kellogg|vance|erdogan|fidan|xi|modi|europe(?:ans?)?|paris|berlin|london|brussels|warsaw|ankara|beijing|turkey|turkiye|france|germany|britain|china|poland|americans?|u\.s\.|us|united states|white house|eu|european union|nato|pope|vatican|critics|nobody|no one|(?<!\bthe )(?:two|three|most|several|some|others|few))$/;

const placesOf = (text: string, pattern: RegExp, from: number): number[] =>
  [...text.matchAll(pattern)].map((m) => m.index).filter((at) => at >= from);

/**
 * Where the words end that name the subject of a verb at `at`: before the aside that parts it from its verb, else at
 * the verb; undefined where a third country, or nobody of either party, is that subject.
 *
 * Accepts "Moscow, whose delegates met the Ukrainians in Istanbul, (rejected)", "Ukraine, attacked by Russia, has
 * (accepted)", "The Kremlin (which had invited Ukraine) (refused)". None: "Macron, who met Zelensky, (endorsed)". No
 * asides: "According to Moscow, Kyiv, (refused)", "Ukraine, Russia, and Poland (accepted)".
 */
export const subjectEnds = (
  folded: string,
  names: readonly Named[],
  at: number,
): number | undefined => {
  const before = folded.slice(0, at);
  if (THIRD.test(before.replace(new RegExp(` ${TO_VERB}`), ''))) return undefined;
  const told = SAYS_OF.exec(before) ?? SAID_ASIDE.exec(before);
  if (told) return told.index;
  const closed = CLOSED.exec(before);
  if (!closed) return at;
  const inside = before.slice(0, closed.index);
  const from = Math.max(...[';', ':', '. '].map((mark) => inside.lastIndexOf(mark))) + 1;
  const behindName = (i: number): boolean =>
    THIRD.test(inside.slice(0, i)) ||
    names.some((n) => n.end <= i && BEHIND_NAME.test(inside.slice(n.end, i)));
  const nextIsName = (i: number): boolean =>
    names.some((n) => n.start > i && BEFORE_NAME.test(inside.slice(i, n.start))) &&
    !APPOSED.test(inside.slice(i));
  const relatives = placesOf(inside, RELATIVE, from);
  const others = placesOf(inside, OPENS, from).filter((i) => behindName(i) && !nextIsName(i));
  const open = Math.max(-1, ...relatives, ...others);
  if (open < 0) return at;
  const subject = inside.slice(0, open);
  const relative = relatives.filter((i) => i < open).pop();
  const own = names.filter((n) => n.end <= open).pop();
  if (THIRD.test(subject)) return undefined;
  if (relative !== undefined && own && !ITS_SUBJECT.test(subject.slice(relative, own.start)))
    return undefined;
  const part = Math.max(from, subject.lastIndexOf(', ') + 1, subject.lastIndexOf(' - ') + 1);
  return own && own.start >= part ? open : undefined;
};

/** "Russia, like Ukraine, came, but (refused)": what tells of somebody, up to its own comma. */
const TOLD_OF =
  /(?:,| -) (?:like|unlike|with|alongside|facing|despite|after|before|under|at war with|who|whom|whose|invaded by|attacked by|pressed by|urged by|asked by|accused by)(?!\w)[^,;:]*$/;
const TILL_COMMA = /^[^,;:]*?(?:,| -) /;

/** True where a party is named in an aside on another one, wherever the verb at `at` stands behind it. */
export const isInAside = (
  folded: string,
  names: readonly Named[],
  { start, end }: Named,
  at: number,
): boolean => {
  const opened = TOLD_OF.exec(folded.slice(0, start));
  const closed = TILL_COMMA.exec(folded.slice(end, at));
  return (
    opened !== null &&
    closed !== null &&
    names.some((n) => n.end <= opened.index && BEHIND_NAME.test(folded.slice(n.end, opened.index)))
  );
};
