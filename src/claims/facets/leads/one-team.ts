import { AnyOf } from '../../lexicon/any-of.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { officeIn } from '../../values/person.ts';
import type { Lead } from './gapped.ts';
import { leadsOfFormer } from './the-former.ts';
import { PARTY, partyIn } from './words.ts';

/** "Ukraine's defence minister led one team, …, X led the other": of two teams, by the office alone. */
const ONE_OR_OTHER = new AnyOf(
  String.raw`\b${PARTY} (?:[\w-]+ ){1,4}(?:led|headed|fronted|captained|chaired) (?:one (?:delegation|team|side)(?=[^.;]*\bthe other(?!\w))|the other(?: (?:delegation|team|side|one))?(?<=\bone (?:delegation|team|side)(?!\w)[^.;]*)(?=[,.;]|$| (?:at|in|and)(?!\w)))`,
  { cue: /\bone (?:delegation|team|side)(?!\w)/ },
);

/** "Trump's envoy led the other": the other team need not be that of the other party. */
const FOREIGN =
  /\b(?:america\w*|u\.?s\.?|trump's|washington\w*|witkoff|rubio|turkish|fidan|european\w*|saudi)(?!\w)(?! (?:mediat|host))[^.;]*\b(?:led|headed|fronted|captained|chaired)(?!\w)/;

/** Who leads one of the two teams, which is told as one of two only. */
export const oneTeam = (view: SentenceView): Lead[] => [
  ...oneOrOther(view),
  ...leadsOfFormer(view),
];

/**
 * By an office and whose it is.
 *
 * Accepts "Ukraine's defence minister led one team, an aide to Putin led the other". None: "Ukraine's defence minister led one team" (of
 * how many?), "a Ukrainian minister who had led one side of the ministry and the other".
 */
const oneOrOther = (view: SentenceView): Lead[] =>
  matchesOf(view.folded, ONE_OR_OTHER).flatMap((m) => {
    const end = m.index + m[0].length;
    if (FOREIGN.test(view.folded)) return [];
    if (view.people.some((p) => p.start >= m.index && p.end <= end)) return [];
    const office = officeIn(m[0]);
    const party = partyIn(m[0].split(' ').slice(0, 2).join(' '));
    return office && (party === 'russia' || party === 'ukraine')
      ? [{ party, described: { office, start: m.index, end }, start: m.index, end }]
      : [];
  });
