import { fold } from '../../sentence/fold.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { namesIn } from '../../values/person.ts';
import { canonicalPerson, type Described, partyOfPerson } from './person.ts';
import { partyIn } from './words.ts';

/** "Umerov for Ukraine and Lavrov for Russia headed the teams", "the two chief negotiators, X (Ukraine) and Y (Russia)". */
export const forParties = (view: SentenceView, to: number): Described[] => {
  const text = view.raw.slice(0, to);
  return namesIn(text).flatMap((n) => {
    const m = /^ (?:(?:for|of) (?:the )?|\()(?:ukraine|russia|kyiv|kiev|moscow)(?!\w)/.exec(
      fold(text.slice(n.end)),
    );
    const party = m ? partyIn(m[0]) : undefined;
    return party
      ? [{ person: canonicalPerson(n.name) ?? n.key, party, start: n.start, end: n.end }]
      : [];
  });
};

const knownIn = (view: SentenceView, from: number, to: number): Described[] =>
  namesIn(view.raw.slice(from, to)).flatMap((n) => {
    const person = canonicalPerson(n.name);
    const party = partyOfPerson(person);
    return person && party && party !== 'other'
      ? [{ person, party, start: from + n.start, end: from + n.end }]
      : [];
  });

const ofBoth = (pair: readonly Described[]): Described[] =>
  pair.length === 2 && pair[0]?.party !== pair[1]?.party ? [...pair] : [];

/** "Medinsky and Umerov led the two sides": each leads his own. */
export const knownPair = (view: SentenceView, to: number): Described[] =>
  ofBoth(knownIn(view, 0, to).slice(-2));

/** Nothing but a comma or "and", and what the second one is, between two who lead. */
const NEIGHBOURS =
  /^(?:,|,? and|,? &)(?: (?!(?:met|said|told|who|whose|that|as|when|with|to|of)(?!\w))[\w'-]+){0,4} $/;
const RIGHT_BEFORE = /^,? (?:both |each |jointly |to |will |the |as |who were |respectively )*$/;
const RIGHT_BEHIND = /^(?:,? (?:at|in|for) [\w' -]{3,30})?(?:,|:| -+| \()? (?:[\w'-]+ ){0,4}$/;

/** "Umerov (Ukraine) and Medinsky (Russia)". */
const OF_PARTY = / ?\((?:for )?(?:ukraine|russia|kyiv|kiev|moscow)\)/;

const areNeighbours = (view: SentenceView, [first, second]: readonly Described[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  NEIGHBOURS.test(view.folded.slice(first.end, second.start).replace(OF_PARTY, ''));

/** "Umerov, Medinsky (lead teams)": two neighbours, right before the verb. */
export const pairBefore = (view: SentenceView, start: number): Described[] => {
  const pair = knownPair(view, start);
  return areNeighbours(view, pair) && RIGHT_BEFORE.test(view.folded.slice(pair[1]?.end, start))
    ? pair
    : [];
};

/** "(the heads of the delegations), Medinsky and Umerov": two neighbours, right behind the title. */
export const pairBehind = (view: SentenceView, end: number): Described[] => {
  const pair = ofBoth(knownIn(view, end, end + 120).slice(0, 2));
  return areNeighbours(view, pair) && RIGHT_BEHIND.test(view.folded.slice(end, pair[0]?.start))
    ? pair
    : [];
};
