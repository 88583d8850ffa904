import { AnyOf } from '../../lexicon/any-of.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { namesIn } from '../../values/person.ts';
import type { Lead } from './gapped.ts';
import { canonicalPerson, partyOfPerson } from './person.ts';
import type { LeadPhrase } from './phrases.ts';
import { PARTY, partyIn } from './words.ts';

/** "(Umerov led for Ukraine,) and for Russia it was": the verb is the first one's. */
const IT_WAS_FOR = new AnyOf(
  String.raw`(?:[,;] (?:and |while |whereas |but )?| (?:and|while|whereas) )(?:for|on behalf of) (?:the )?${PARTY}(?: side)?,? it (?:was|is)(?! not(?!\w)) `,
  { cue: /it (?:was|is)(?!\w)/ },
);
/** Nothing but who he is: not "it was Medinsky who spoke to the press", "Medinsky's first trip". */
const AND_NO_MORE = /^(?:,(?! (?:in 20|who had|not))|[.;!]|$| again[.,;])/;

/** The one statement right behind the other: not "…; in 2022 it was Arakhamia, and for Russia it was". */
const NEAR = /^[^;]{0,69}$/;
/** Between "it was" and the name: a title, not "a triumph for". */
const TITLES =
  /^(?:(?!(?:an?|for|of|to|by|with|from|about|against|like|only|all|left|up)(?!\w))[\w.-]+ ){0,4}$/;

/** "Leading for Moscow was X, for Kyiv Y": the verb is the first one's, which has the same "for". */
const FOR_THE_OTHER = new RegExp(
  String.raw`, (?:and |while )?(?:for|on behalf of) (?:the )?${PARTY}(?: side)?,? (?=[a-z])`,
  'g',
);
const LEADS_FOR = /\b(?:led|leading|heading|fronting) for(?!\w)/;

/** "… led for Ukraine, and for Russia it was X": said of the other party right behind the first one's leader. */
export const itWasFor = (view: SentenceView, first: readonly LeadPhrase[]): Lead[] => [
  ...forTheOther(view, first, IT_WAS_FOR),
  ...forTheOther(
    view,
    first.filter(({ start, end }) => LEADS_FOR.test(view.folded.slice(start, end))),
    FOR_THE_OTHER,
  ),
];

const forTheOther = (
  view: SentenceView,
  first: readonly LeadPhrase[],
  pattern: RegExp | AnyOf,
): Lead[] =>
  (first.length ? matchesOf(view.folded, pattern) : []).flatMap((m) => {
    const end = m.index + m[0].length;
    const party = partyIn(m[0]);
    const led = first.filter(
      (phrase) => phrase.end <= m.index + 2 && NEAR.test(view.folded.slice(phrase.end, m.index)),
    );
    const name = namesIn(view.raw.slice(end, end + 60))[0];
    const person = name && canonicalPerson(name.name);
    const described = name && { person, start: end + name.start, end: end + name.end };
    if (!party || !led.length || !described || !person || partyOfPerson(person) !== party)
      return [];
    if (led.some((phrase) => phrase.party === party)) return [];
    const ahead = view.folded.slice(end, described.start);
    if (!TITLES.test(ahead)) return [];
    if (!AND_NO_MORE.test(view.folded.slice(described.end))) return [];
    return [{ party, described: { ...described, person }, start: m.index, end: described.end }];
  });
