import { AnyOf } from '../../lexicon/any-of.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import type { Party } from '../../lexicon/people.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { namesIn } from '../../values/person.ts';
import { nameBefore } from './name-before.ts';
import { canonicalPerson, type Described, partyOfPerson } from './person.ts';
import type { LeadPhrase } from './phrases.ts';
import { PARTY, partyIn } from './words.ts';

/** Somebody who leads a party's delegation; offsets in the sentence. */
export interface Lead {
  readonly party: Party;
  readonly described: Described;
  readonly start: number;
  readonly end: number;
  readonly weak?: true;
}

/** Behind another leader: ", Y the Ukrainians", "and Y Ukraine's", "Y the Russian one", "and Y for the Ukrainians". */
const THE_OTHER_TEAM =
  /,? (?:for )?(?:the )?(?:(russians|(?:russia|moscow)'s|russian(?: (?:one|side|team|delegation|group)|(?= *(?:[.,;]|$)))|(?<=for )(?:russia|moscow))|(ukrainians|(?:ukraine|kyiv|kiev)'s|ukrainian(?: (?:one|side|team|delegation|group)|(?= *(?:[.,;]|$)))|(?<=for )(?:ukraine|kyiv|kiev))|(?<=for )(?:us|them))(?= *(?:[.,;]|$| (?:as|when|while|at|in|during|on)(?!\w)))/g;

/** "Mr. Umerov, as minister of defense, the Ukrainians": nothing but an apposition stands between. */
const APPOSED = /^(?:,? (?:as |then |the |his |ukraine's |russia's )?[\w' -]{3,50})?,?$/;
const VERB =
  /\b(?:was|is|were|had|has|met|said|told|faced|saw|thanked|accused|and|against|who|opposite|led|headed|chaired|fronted|captained)(?!\w)/;

/** "Medinsky led the Russians, Mr. Umerov the Ukrainians": the verb is not said twice. */
const withoutVerb = (view: SentenceView, phrases: readonly LeadPhrase[]): Lead[] => {
  const [first] = phrases.toSorted((a, b) => a.start - b.start);
  if (!first) return [];
  return matchesOf(view.folded, THE_OTHER_TEAM).flatMap((m) => {
    if (m.index < first.end) return [];
    const described = nameBefore(view, Math.max(first.end, m.index - 90), m.index);
    if (!described) return [];
    const between = view.folded.slice(described.end, m.index);
    if (!APPOSED.test(between) || VERB.test(between)) return [];
    const known = partyOfPerson(described.person);
    const party = m[1] ? 'russia' : m[2] ? 'ukraine' : known;
    if (!party || party === 'other' || (known && known !== party)) return [];
    const weak = known ? {} : { weak: true as const };
    return [{ party, described, start: described.start, end: m.index + m[0].length, ...weak }];
  });
};

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

/** "… led for Ukraine, and for Russia it was X": said of the other party right behind the first one's leader. */
const itWasFor = (view: SentenceView, first: readonly LeadPhrase[]): Lead[] =>
  matchesOf(view.folded, IT_WAS_FOR).flatMap((m) => {
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

const ONE_AND_OTHER =
  /\bone (?:delegation|team|side)(?!\w)[^.;]{0,60}?(?:,| and|, and|, while) ([^.;]{3,70}?) (?:the other|its rival)(?!\w)/;

/** "an aide to Putin headed the other": he is named for his man. */
const WHOSE_MAN =
  /\b(?:aide|adviser|advisor|assistant|envoy|ally|confidant|man) (?:to|of) (?:[\w.]+ ){0,3}$/;

/** "A headed one delegation … and B the other": the second name leads the other party. */
const oneAndOther = (view: SentenceView): Lead[] => {
  const m = ONE_AND_OTHER.exec(view.folded);
  if (!m) return [];
  const from = m.index + m[0].indexOf(m[1] as string);
  const [subject = ''] = (m[1] as string).split(/,? who /);
  const described = nameBefore(view, from, from + subject.length);
  const party = partyOfPerson(described?.person);
  return described &&
    party &&
    party !== 'other' &&
    !WHOSE_MAN.test(view.folded.slice(from, described.start))
    ? [{ party, described, start: m.index, end: m.index + m[0].length }]
    : [];
};

/** Leaders named behind another one, to whom the verb goes without saying: a verb of the `strict` phrases of the sentence; a `loose` one may stand for it, too. */
export const gapped = (
  view: SentenceView,
  strict: readonly LeadPhrase[],
  loose: readonly LeadPhrase[],
): Lead[] => [
  ...withoutVerb(view, [...strict, ...loose]),
  ...itWasFor(view, strict),
  ...oneAndOther(view),
];
