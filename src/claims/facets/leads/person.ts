import { type Party, PEOPLE } from '../../lexicon/people.ts';
import { fold } from '../../sentence/fold.ts';
import { cutAtWord } from '../../sentence/ranges.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { namesIn, officeIn } from '../../values/person.ts';
import { readPlaces } from '../../values/place.ts';
import { isAKind } from './a-kind.ts';
import { withoutNeither } from './neither-nor.ts';
import { isOfficePutAway, PUT_AWAY } from './put-away.ts';

/** Somebody as a sentence describes him: by name, by office, or both; offsets in the sentence. */
export interface Described {
  readonly person?: string;
  readonly office?: string;
  readonly party?: Party | undefined;
  readonly start: number;
  readonly end: number;
}

const SURNAMES = PEOPLE.map((p) => ({
  key: p.key,
  pattern: new RegExp(String.raw`\b(?:${p.forms})$`),
}));

/** Canonical key of a name whose surname is known: `Vladimir Rostislavovich Medinsky` → `medinsky`. */
export function canonicalPerson(name: string): string | undefined {
  const folded = fold(name);
  return SURNAMES.find((p) => p.pattern.test(folded))?.key;
}

/** The party a known person speaks for. */
export function partyOfPerson(key: string | undefined): Party | undefined {
  return PEOPLE.find((p) => p.key === key)?.party;
}

/** Whose aide somebody is, is not who leads. */
const OBJECT =
  /\b(?:aide|adviser|advisor|assistant|envoy|ally) (?:to|of) (?:the )?(?:Russian |Ukrainian )?(?:[Pp]resident )?$/;

/** "Putin aide Medinsky", "Zelensky's man": whose he is, before he is named himself. */
const OWNS =
  /^(?:['’]s(?!\w)| (?:aide|adviser|advisor|assistant|ally|confidante?|loyalist|appointee|associate|insider|protege|spokes(?:man|woman|person)|chief of staff|henchman|crony|lieutenant|envoy|man|trustee|acolyte|hand|favou?rite)(?!\w))/i;
/** "by someone other than Medinsky": anybody but him. */
const ANYBODY_BUT =
  /(?<!\b(?:none|no one|nobody) )\b(?:other than|(?:every|any|no)(?:one|body| one) (?:but|except|save))(?<!\bno(?:body|ne| one) but) (?:[\w.]+ ){0,3}$/;

/** "Medinsky, who works for Putin, led": who is named in the relative clause is not the one it is about. */
const IN_RELATIVE = /\bwho [^,;]*$/;

/** "Zelensky, whose defence minister (led)": his man leads, not he. */
const WHOSE = /^,? whose(?!\w)[^,;]*$/;

/** "not a minister or a general but an aide": what is put away before the right one. */
const NOT_BUT = /\b(?:not|neither) (?:an? |the )?[\w' -]{2,60}?(?: but |$)/;

/** Office in apposition: in front of the name (a comma may stand between), or behind it after a comma; not ", across from the aide". */
const officeAround = (raw: string, start: number, end: number): string | undefined => {
  const before = fold(raw.slice(Math.max(0, start - 64), start)).replace(NOT_BUT, ' ');
  const after =
    /^, (?!(?:and )?(?:not|rather than|instead of|as opposed to|unlike|for|on behalf of) |(?:sitting |seated |right )?(?:across|opposite|facing|against|beside|next to|alongside|with|while) )(?:then |now |currently |still )?(?:the |a |russia's |ukraine's |kyiv's |moscow's |the country's |the nation's )?([^,;.]{3,56})/.exec(
      fold(raw.slice(end, end + 70)),
    );
  const parts = before.replace(/(?:,| that)? ?$/, '').split(/[,;:]| and | by | with | that /);
  return (
    officeIn(parts[parts.length - 1] ?? '') ?? (after ? officeIn(after[1] as string) : undefined)
  );
};

/** "In the absence of Zelensky, his minister led", "With Putin absent, an aide led": whoever is not there leads nobody. */
const FOR_WANT_OF =
  /\b(?:in the absence of|absent|without|in (?:place|lieu|the stead) of|on behalf of) (?:[\w.]+ ){0,3}$/;
const AWAY =
  /^,? (?:absent|away|elsewhere|missing|not (?:there|present|coming|attending)|having (?:stayed|gone|remained)|stay(?:ing|ed)|remain(?:ing|ed)|back (?:home|in)) ?(?:away|behind|at home|home|in \w+)?,/;

/** Who leads by a stretch of the sentence: the first name or the last one, else an office. */
export const describe = (
  view: SentenceView,
  first: number,
  to: number,
  last: boolean,
): Described | undefined => {
  const from = withoutNeither(view.folded, first, to, last);
  if (from === undefined) return undefined;
  const window = cutAtWord(view.raw, from, to);
  const all = namesIn(window).filter(
    (n) =>
      readPlaces(fold(n.name)).length === 0 &&
      !OWNS.test(window.slice(n.end)) &&
      !OBJECT.test(window.slice(0, n.start)) &&
      !FOR_WANT_OF.test(fold(window.slice(0, n.start))) &&
      !AWAY.test(fold(window.slice(n.end))) &&
      !(last && WHOSE.test(window.slice(n.end))) &&
      !(last && IN_RELATIVE.test(window.slice(0, n.start))) &&
      (canonicalPerson(n.name) !== undefined || !isAKind(window, n)),
  );
  const meant = all.filter(
    (n) =>
      !PUT_AWAY.test(fold(window.slice(0, n.start + (/^Not /.test(n.name) ? 4 : 0)))) &&
      !isOfficePutAway(fold(window.slice(0, n.start)), view.raw.slice(from + n.end)),
  );
  const instead = meant.length ? undefined : all[all.length - 1];
  const other = instead && officeIn(fold(window.slice(instead.end)));
  if (instead && other) return { office: other, start: from + instead.end, end: to };
  const names = meant.length ? meant : all;
  const name = last ? names[names.length - 1] : names[0];
  if (name && ANYBODY_BUT.test(fold(window.slice(0, name.start)))) return undefined;
  if (name) {
    const person = canonicalPerson(name.name) ?? name.key;
    const office = officeAround(view.raw, from + name.start, from + name.end);
    return {
      person,
      start: from + name.start,
      end: from + name.end,
      ...(office ? { office } : {}),
    };
  }
  const office = officeIn(fold(window).replace(NOT_BUT, ' '));
  return office ? { office, start: from, end: to } : undefined;
};
