import { matchesOf } from '../../lexicon/matches.ts';
import type { Party } from '../../lexicon/people.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { itWasFor } from './for-the-other.ts';
import { nameBefore } from './name-before.ts';
import { type Described, partyOfPerson } from './person.ts';
import type { LeadPhrase } from './phrases.ts';
import { sharedTeam } from './shared-team.ts';

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
  /,? (?:for )?(?:the )?(?:(russians|(?:russia|moscow)'s|russian(?: (?:one|side|team|delegation|group)|(?= *(?:[.,;:]|$)))|(?<=for )(?:russia|moscow))|(ukrainians|(?:ukraine|kyiv|kiev)'s|ukrainian(?: (?:one|side|team|delegation|group)|(?= *(?:[.,;:]|$)))|(?<=for )(?:ukraine|kyiv|kiev))|(?<=for )(?:us|them))(?= *(?:[.,;:]|$| (?:as|when|while|at|in|during|on)(?!\w)))/g;

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

const ONE_AND_OTHER =
  /\bone (?:delegation|team|side)(?!\w)[^.;]{0,60}?(?:,| and|, and|, while) ([^.;]{3,70}?) (?:the other|its rival)(?!\w)/;

/** "A headed one delegation … and B the other": the second name leads the other party. */
const oneAndOther = (view: SentenceView): Lead[] => {
  const m = ONE_AND_OTHER.exec(view.folded);
  if (!m) return [];
  const from = m.index + m[0].indexOf(m[1] as string);
  const [subject = ''] = (m[1] as string).split(/,? who /);
  const described = nameBefore(view, from, from + subject.length);
  const party = partyOfPerson(described?.person);
  return described && party && party !== 'other'
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
  ...sharedTeam(view),
];
