import type { Facet } from '../../../model/index.ts';
import type { Party } from '../../lexicon/people.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { FacetReader, RawClaim } from '../facet.ts';
import { appointedLeads } from './appointed.ts';
import { beside } from './beside.ts';
import { cameToLead } from './came-to-lead.ts';
import { cleftLeads } from './clefts.ts';
import { describedBy } from './described-by.ts';
import { isOfAnother } from './elsewhen.ts';
import { equatedLeads } from './equated.ts';
import { frontedLeads } from './fronted.ts';
import { gapped, type Lead } from './gapped.ts';
import { leadClaim } from './lead-claim.ts';
import { loosePhrases, mayLead } from './loose.ts';
import { partyDescribed, presides } from './of-the-talks.ts';
import { oneTeam } from './one-team.ts';
import { partyOfPerson } from './person.ts';
import { type LeadPhrase, leadPhrases } from './phrases.ts';
import { placedLeads } from './positions.ts';
import { teamsOf } from './teams-of.ts';

/** A president comes "at the head of a delegation" to another capital, and does not lead it at the table. */
const ON_A_VISIT = /\b(?:ankara|antalya|tirana|landed|arrived|flew|airport)(?!\w)/;
const isPresident = (person: string | undefined): boolean =>
  person === 'putin' || person === 'zelensky';

/** Each phrase's leaders; a loose one leads only where somebody of the party may be meant. */
const phrased = (view: SentenceView, phrases: readonly LeadPhrase[]): Lead[] =>
  phrases
    .filter((phrase) => !isOfAnother(view, phrase))
    .flatMap((phrase) =>
      describedBy(view, phrase).flatMap((described) => {
        const { person, office } = described;
        const known = partyOfPerson(person);
        const whose = partyDescribed(view, phrase, described);
        if (whose === 'other' && !phrase.party) return [];
        const party = described.party ?? phrase.party ?? known ?? whose ?? phrase.perhaps;
        if (known && known !== 'other' && known !== party) return [];
        if (known === 'other' && presides(view, phrase)) return [];
        if (isPresident(person) && ON_A_VISIT.test(view.folded)) return [];
        if (phrase.weak && !(person ? mayLead(person) : office)) return [];
        return party === 'russia' || party === 'ukraine'
          ? [{ party, described, start: phrase.start, end: phrase.end, ...weakly(phrase) }]
          : [];
      }),
    );

const weakly = ({ weak }: LeadPhrase): { weak?: true } => (weak ? { weak } : {});

/** Both parties' readers ask for the same leads of a sentence. */
const known = new WeakMap<SentenceView, readonly Lead[]>();

const leadsIn = (view: SentenceView, before: string): readonly Lead[] => {
  const there = known.get(view);
  if (there) return there;
  const loose = loosePhrases(view, before);
  const whole = [
    ...placedLeads(view),
    ...appointedLeads(view),
    ...cleftLeads(view, before),
    ...equatedLeads(view),
    ...frontedLeads(view),
    ...cameToLead(view),
    ...oneTeam(view),
  ];
  const told = whole.filter((lead) => !isOfAnother(view, lead));
  // "Zelensky placed his chief of staff at the head of": what the whole says, its end does not say again.
  const strict = leadPhrases(view);
  const free = strict.filter(
    ({ start }) => !whole.some((lead) => lead.start <= start && start < lead.end),
  );
  const leads = [
    ...told,
    ...phrased(view, free),
    ...gapped(view, strict, loose),
    ...phrased(view, loose),
    ...teamsOf(view),
    ...beside(view, strict),
  ];
  known.set(view, leads);
  return leads;
};

const claimsFor =
  (facet: Facet, party: Party): FacetReader =>
  (view, { events, before }) => {
    const out: RawClaim[] = [];
    for (const lead of leadsIn(view, before)) {
      if (lead.party !== party || (lead.weak && out.length)) continue;
      if (
        /\b(?:exchange|swap)(?!\w)/.test(
          view.folded.slice(Math.max(0, lead.start - 20), lead.end),
        ) &&
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
 * Vladimir Medinski", "Peskov, chief of Moscow's delegation", "Medinsky, who led the Russians", "leading the Russians was
 * X", "Umerov led the Ukrainian side, X the Russian one", whoever is placed or put at a delegation's head, singled out
 * as its leader ("it was X who led") or the answer to who led; as implied, the looser words of `loose.ts`, `teams-of.ts` and `beside.ts`.
 */
export const readRussiaLead = claimsFor('talks.russia_lead', 'russia');

/**
 * talks.ukraine_lead: who led the Ukrainian delegation, by name or by office alone.
 * Accepts "headed by Defense Minister Rustem Umerov", "led by Ukrainian Defense Minister",
 * "the head of the Ukrainian delegation, Defence Minister Rustum Umerov". An office is a person only
 * where a source says so (see `compare`).
 */
export const readUkraineLead = claimsFor('talks.ukraine_lead', 'ukraine');
