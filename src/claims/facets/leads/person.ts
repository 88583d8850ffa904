import { type Party, PEOPLE } from '../../lexicon/people.ts';
import { fold } from '../../sentence/fold.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { namesIn, officeIn } from '../../values/person.ts';
import { readPlaces } from '../../values/place.ts';
import type { LeadPhrase } from './phrases.ts';
import { partyIn } from './words.ts';

/** Somebody as a sentence describes him: by name, by office, or both; offsets in the sentence. */
export interface Described {
  readonly person?: string;
  readonly office?: string;
  readonly party?: Party | undefined;
  readonly start: number;
  readonly end: number;
}

const REACH = 110;
const NOT_PEOPLE =
  /^(?:(?:Americans|Turks|Europeans|Saudis|Emiratis|Germans|Poles|Iranians|Arabs|Vatican)$|Dolmabah|Istanbul|Black Sea|Foreign Ministry|Defen[cs]e Ministry|White House|Geneva|Ankara|Bosphorus|European|Washington)/;

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

/** "Medinsky, who works for Putin, led": who is named in the relative clause is not the one it is about. */
const IN_RELATIVE = /\bwho [^,;]*$/;

/** "is a Crimean Tatar", "is a Muscovite": a kind of people, no name. */
const A_KIND_OF = /\b(?:is|was|himself) an? $/;

const STOP =
  /[;]|\. |, (?:while|whereas|but|who|which|said|told|and (?:the|its|his)|on )| (?:said|told|while|but|whereas|opposite|facing|met) |\bits (?:russian|ukrainian)/;

/** "not a minister or a general but an aide": what is put away before the right one. */
const NOT_BUT = /\b(?:not|neither) (?:an? |the )?[\w' -]{2,60}?(?: but |$)/;

/** Office in apposition: in front of the name (a comma may stand between), or behind it after a comma. */
const officeAround = (raw: string, start: number, end: number): string | undefined => {
  const before = fold(raw.slice(Math.max(0, start - 64), start)).replace(NOT_BUT, ' ');
  const after =
    /^, (?!(?:and )?not )(?:then |now |currently |still )?(?:the |a |russia's |ukraine's |kyiv's |moscow's |the country's |the nation's )?([^,;.]{3,56})/.exec(
      fold(raw.slice(end, end + 70)),
    );
  const parts = before.replace(/(?:,| that)? ?$/, '').split(/[,;:]| and | by | with | that /);
  return (
    officeIn(parts[parts.length - 1] ?? '') ?? (after ? officeIn(after[1] as string) : undefined)
  );
};

/** "Umerov it was, and not Yermak, who led": who is put away beside another one is not meant. */
const PUT_AWAY = /\b(?:not|rather than|instead of|as opposed to|unlike) (?:[\w.]+ ){0,2}$/;

/** Who leads by a stretch of the sentence: the first name or the last one, else an office. */
export const describe = (
  view: SentenceView,
  from: number,
  to: number,
  last: boolean,
): Described | undefined => {
  const window = view.raw.slice(from, to);
  const all = namesIn(window).filter(
    (n) =>
      !NOT_PEOPLE.test(n.name) &&
      readPlaces(fold(n.name)).length === 0 &&
      !/^['’]s\b/.test(window.slice(n.end)) &&
      !OBJECT.test(window.slice(0, n.start)) &&
      !(last && IN_RELATIVE.test(window.slice(0, n.start))) &&
      !A_KIND_OF.test(window.slice(0, n.start)),
  );
  const meant = all.filter((n) => !PUT_AWAY.test(fold(window.slice(0, n.start))));
  const names = meant.length ? meant : all;
  const name = last ? names[names.length - 1] : names[0];
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

/** "by Ukrainian Defense Minister and a senior Russian presidential advisor": one description a party. */
const byParties = (view: SentenceView, from: number, to: number): Described[] => {
  const text = view.folded.slice(from, to);
  const cut = text.indexOf(' and ');
  if (cut < 0) return [];
  const halves: [number, number][] = [
    [from, from + cut],
    [from + cut + 5, to],
  ];
  const found = halves.flatMap(([a, b]) => {
    const party = partyIn(view.folded.slice(a, b));
    const one = describe(view, a, b, false);
    return one && (party ?? partyOfPerson(one.person))
      ? [{ ...one, party: party ?? partyOfPerson(one.person) }]
      : [];
  });
  return found.length === 2 && found[0]?.party !== found[1]?.party ? found : [];
};

/** "Umerov for Ukraine and Lavrov for Russia headed the teams". */
const forParties = (view: SentenceView, to: number): Described[] => {
  const text = view.raw.slice(0, to);
  return namesIn(text).flatMap((n) => {
    const m = /^ (?:for|of) (?:the )?(?:ukraine|russia|kyiv|kiev|moscow)\b/.exec(
      fold(text.slice(n.end)),
    );
    const party = m ? partyIn(m[0]) : undefined;
    return party
      ? [{ person: canonicalPerson(n.name) ?? n.key, party, start: n.start, end: n.end }]
      : [];
  });
};

/** "Medinsky and Umerov led the two sides": each leads his own. */
const knownPair = (view: SentenceView, to: number): Described[] => {
  const known = namesIn(view.raw.slice(0, to)).flatMap((n) => {
    const person = canonicalPerson(n.name);
    const party = partyOfPerson(person);
    return person && party && party !== 'other'
      ? [{ person, party, start: n.start, end: n.end }]
      : [];
  });
  const last = known.slice(-2);
  return last.length === 2 && last[0]?.party !== last[1]?.party ? last : [];
};

/** "Medinsky, whom Putin put in charge of the team": whoever puts somebody in charge does not lead. */
const APPOINTED =
  /,? (?:whom|who|that) (?:[\w'.]+ ){1,5}(?:put|placed|named|appointed|made|chose|picked|sent|tapped)(?: again)?(?: as| to)?(?: the| its| his)? $/;

/** "Putin stayed away; the man who led his team was Medinsky": the one meant is named behind. */
const NAMED_BEHIND =
  /[;,:] (?:and |but )?the (?:man|woman|one|person|official|figure|envoy) (?:who|that) $/;

const withoutAppointer = (view: SentenceView, start: number): number =>
  APPOINTED.exec(view.folded.slice(0, start))?.index ?? start;

/** Everybody a lead phrase is said of. */
export function describedBy(view: SentenceView, phrase: LeadPhrase): Described[] {
  const after = Math.min(view.folded.length, phrase.end + REACH);
  const stop = STOP.exec(view.folded.slice(phrase.end, after));
  const to = stop ? phrase.end + stop.index : after;
  const from = Math.max(0, phrase.start - REACH);
  if (phrase.kind === 'passive') {
    const pair = byParties(view, phrase.end, to);
    if (pair.length) return pair;
    const one = describe(view, phrase.end, to, false);
    return one && one.start - phrase.end < 90 ? [one] : [];
  }
  if (phrase.kind === 'active') {
    const pair =
      /\b(?:two|both|opposing|respective) (?:sides|teams|delegations)\b|\b(?:the|their) (?:sides|teams|delegations)\b/.test(
        view.folded.slice(phrase.start, phrase.end),
      )
        ? [...forParties(view, phrase.start), ...knownPair(view, phrase.start)].slice(0, 2)
        : forParties(view, phrase.start);
    if (pair.length === 2) return pair;
    if (NAMED_BEHIND.test(view.folded.slice(0, phrase.start))) return [];
    const head = withoutAppointer(view, phrase.start);
    const one = describe(view, from, head, true);
    return one && head - one.end < 84 ? [one] : [];
  }
  const apposed =
    /[,(-] ?(?:the )?(?:[\w']+ ){0,2}$/.test(view.folded.slice(0, phrase.start)) ||
    /\b(?:is|was|as|be|remains|named|being|became) (?:the |its |their )?(?:[\w']+ ){0,2}$/.test(
      view.folded.slice(0, phrase.start),
    );
  const behind = describe(view, phrase.end, to, false);
  const ahead = describe(view, from, withoutAppointer(view, phrase.start), true);
  const near = behind && behind.start - phrase.end < 63 ? behind : undefined;
  const one = apposed ? (ahead ?? near) : (near ?? ahead);
  return one ? [one] : [];
}
