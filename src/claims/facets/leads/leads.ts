import type { Facet } from '../../../model/index.ts';
import { OTHER_CITIES } from '../../lexicon/cities.ts';
import type { Party } from '../../lexicon/people.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { negatedBefore } from '../../sentence/negation.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { describePerson, namesIn } from '../../values/person.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';
import { canonicalPerson, type Described, describedBy, partyOfPerson } from './person.ts';
import { type LeadPhrase, leadPhrases } from './phrases.ts';

interface Lead {
  readonly party: Party;
  readonly described: Described;
  readonly start: number;
  readonly end: number;
}

const FORMERLY =
  /\b(?:back in|in|of) (?:20(?:1\d|2[0-4])|the 2022)\b|\b(?:former|ex-|erstwhile|previous)\b|\b20(?:1\d|2[0-4]) (?:talks|negotiations|round|delegation)\b/;
const AGAIN =
  /\b(?:same (?:role|job|part|post|position|function)|once (?:more|again)|again|as before|reprised|resumed|returned|like in|as in)\b/;

/** Led another round, in another city. */
const IN_ANOTHER_CITY = new RegExp(String.raw`\b(?:in|at) (?:${OTHER_CITIES})\b`);

/** "led the Russian delegation to Brazil". */
const ERRAND =
  /^ (?:to|at|on a (?:visit|trip) to) (?:the )?(?!(?:[\w'-]+ ){0,3}?(?:istanbul|talks|negotiat\w+|meeting|round|session|turkey|turkiye|table|dolmabahce))[\w'-]+/;

/** "the American team in the city was": a third country's team is neither side's. */
const FOREIGN_TEAM =
  /\b(?:american|u\.s\.|us|turkish|european|british|french|german|saudi|chinese|polish|israeli|iranian|vatican|washington's|ankara's|turkey's) (?:[\w-]+ )?(?:delegation|team|side|group|mission|one)(?: [\w'-]+){0,5}? (?:was |is |were )?$/;

/** "headed the group that met Witkoff": a team told apart by another meeting is not the one at the talks. */
const OF_ANOTHER_MEETING =
  /^ (?:that|which|who) (?:had |has )?(?:met|saw|received|visited|flew|travel\w+|spoke|talked|conferred|consulted)\b(?! (?:with |to )?(?:the )?(?:russia|ukrain|moscow|kyiv|kiev|each other|one another|in istanbul|at ))/;

/** "… in 2022 too, when the Ukrainian side was headed by": the year of the same clause or the one before "when". */
const inFormerYear = (view: SentenceView, position: number): boolean =>
  /\b(?:in|of|back in) (?:march |april |spring |early )?20(?:1\d|2[0-4])\b[^;]{0,40}\bwhen\b[^;]*$/.test(
    view.folded.slice(0, position),
  );

const inAnotherCity = (view: SentenceView, { start, end }: LeadPhrase): boolean => {
  if (IN_ANOTHER_CITY.test(view.folded.slice(start, end + 40))) return true;
  const before = view.folded.slice(clauseAt(view, start).start, start);
  return IN_ANOTHER_CITY.test(before) && !/\b(?:istanbul|dolmabahce)\b/.test(view.folded);
};

const phrased = (view: SentenceView): Lead[] =>
  leadPhrases(view).flatMap((phrase) => {
    const said = view.folded.slice(phrase.start, phrase.end + 24);
    if (
      /\b(?:deputy|vice|assistant|number two|second-in-command|usually|normally|often|generally|otherwise|typically|acting|former|ex-)[ -]$/.test(
        view.folded.slice(0, phrase.start),
      )
    )
      return [];
    if (FORMERLY.test(said) && !AGAIN.test(view.folded)) return [];
    const rest = view.folded.slice(phrase.end);
    if (FOREIGN_TEAM.test(view.folded.slice(0, phrase.start))) return [];
    if (ERRAND.test(rest) || OF_ANOTHER_MEETING.test(rest)) return [];
    if (inAnotherCity(view, phrase) || inFormerYear(view, phrase.start)) return [];
    return describedBy(view, phrase).flatMap((described) => {
      const party =
        described.party ?? phrase.party ?? partyOfPerson(described.person) ?? phrase.perhaps;
      const known = partyOfPerson(described.person);
      if (known && known !== 'other' && known !== party) return [];
      return party === 'russia' || party === 'ukraine'
        ? [{ party, described, start: phrase.start, end: phrase.end }]
        : [];
    });
  });

/** "A headed one delegation … and B the other": the second name leads the other party. */
const gapped = (view: SentenceView): Lead[] => {
  const short = /, ([\w' -]{3,40}?) the (russians|ukrainians)\b/.exec(view.folded);
  if (short && leadPhrases(view).length) {
    const from = short.index + 2;
    const other = namesIn(view.raw.slice(from, from + (short[1] as string).length)).pop();
    if (other)
      return [
        {
          party: short[2] === 'russians' ? 'russia' : 'ukraine',
          described: {
            person: canonicalPerson(other.name) ?? other.key,
            start: from + other.start,
            end: from + other.end,
          },
          start: short.index,
          end: short.index + short[0].length,
        },
      ];
  }
  const m =
    /\bone (?:delegation|team|side)\b[^.;]{0,60}? and ([^.;]{3,70}?) (?:the other|its rival)\b/.exec(
      view.folded,
    );
  if (!m) return [];
  const from = m.index + m[0].indexOf(m[1] as string);
  const [subject = ''] = (m[1] as string).split(/,? who /);
  const name = namesIn(view.raw.slice(from, from + subject.length)).pop();
  const person = name && (canonicalPerson(name.name) ?? name.key);
  const party = partyOfPerson(person);
  if (!name || !person || !party || party === 'other') return [];
  return [
    {
      party,
      described: { person, start: from + name.start, end: from + name.end },
      start: m.index,
      end: m.index + m[0].length,
    },
  ];
};

const leadClaim = (view: SentenceView, facet: Facet, lead: Lead): RawClaim[] => {
  const stance = stanceAt(view, lead.start, lead.end);
  if (stance === 'open') return [];
  const { start, end, person, office } = lead.described;
  const put = /\bnot (?:\w+ )?$/.test(view.folded.slice(Math.max(0, start - 12), start));
  const denied = (stance === 'denied') !== (negatedBefore(view, lead.start, 20) || put);
  const value = {
    kind: 'person',
    ...(person ? { person } : {}),
    ...(office ? { office } : {}),
  } as const;
  return [
    claimOf(
      facet,
      value,
      describePerson(value),
      { start: Math.min(start, lead.start), end: Math.max(end, lead.end) },
      { denied },
    ),
  ];
};

const claimsFor =
  (facet: Facet, party: Party): FacetReader =>
  (view, { events }) => {
    const out: RawClaim[] = [];
    for (const lead of [...phrased(view), ...gapped(view)]) {
      if (lead.party !== party) continue;
      if (
        /\b(?:exchange|swap)\b/.test(view.folded.slice(Math.max(0, lead.start - 20), lead.end)) &&
        !events.certain('talks')
      )
        continue;
      for (const claim of leadClaim(view, facet, lead))
        if (!out.some((c) => JSON.stringify(c.value) === JSON.stringify(claim.value)))
          out.push(claim);
    }
    return out;
  };

/**
 * talks.russia_lead: who led the Russian delegation.
 * Accepts "the Russian delegation was led by his aide Vladimir Medinsky", "Russian chief negotiator
 * Vladimir Medinski", "Peskov, chief of Moscow's delegation", "Medinsky, who led the Russians".
 */
export const readRussiaLead = claimsFor('talks.russia_lead', 'russia');

/**
 * talks.ukraine_lead: who led the Ukrainian delegation, by name or by office alone.
 * Accepts "headed by Defense Minister Rustem Umerov", "led by Ukrainian Defense Minister",
 * "the head of the Ukrainian delegation, Defence Minister Rustum Umerov". An office is a person only
 * where a source says so (see `compare`).
 */
export const readUkraineLead = claimsFor('talks.ukraine_lead', 'ukraine');
