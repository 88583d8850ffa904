import type { Facet } from '../../../model/index.ts';
import type { Party } from '../../lexicon/people.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { negatedBefore } from '../../sentence/negation.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { describePerson } from '../../values/person.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';
import { isOfAnother } from './elsewhen.ts';
import { gapped, type Lead } from './gapped.ts';
import { loosePhrases, mayLead } from './loose.ts';
import { describedBy, partyOfPerson } from './person.ts';
import { type LeadPhrase, leadPhrases } from './phrases.ts';
import { teamsOf } from './teams-of.ts';

/** A president comes "at the head of a delegation" to another capital, and does not lead it at the table. */
const ON_A_VISIT = /\b(?:ankara|antalya|tirana|landed|arrived|flew|airport)\b/;
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
        const party = described.party ?? phrase.party ?? known ?? phrase.perhaps;
        if (known && known !== 'other' && known !== party) return [];
        if (isPresident(person) && ON_A_VISIT.test(view.folded)) return [];
        if (phrase.weak && !(person ? mayLead(person) : office)) return [];
        return party === 'russia' || party === 'ukraine'
          ? [{ party, described, start: phrase.start, end: phrase.end, ...weakly(phrase) }]
          : [];
      }),
    );

const weakly = ({ weak }: LeadPhrase): { weak?: true } => (weak ? { weak } : {});

const leadClaim = (view: SentenceView, facet: Facet, lead: Lead): RawClaim[] => {
  const stance = stanceAt(view, lead.start, lead.end);
  if (stance === 'open') return [];
  const { start, end, person, office } = lead.described;
  const put = /\bnot (?:\w+ )?$/.test(view.folded.slice(Math.max(0, start - 12), start));
  const denied = (stance === 'denied') !== (negatedBefore(view, lead.start, 20) || put);
  if (lead.weak && denied) return [];
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
      { denied, implied: lead.weak === true },
    ),
  ];
};

/** Both parties' readers ask for the same leads of a sentence. */
const known = new WeakMap<SentenceView, readonly Lead[]>();

const leadsIn = (view: SentenceView, before: string): readonly Lead[] => {
  const there = known.get(view);
  if (there) return there;
  const loose = loosePhrases(view, before);
  const leads = [
    ...phrased(view, leadPhrases(view)),
    ...gapped(view, loose),
    ...phrased(view, loose),
    ...teamsOf(view),
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
 * Vladimir Medinski", "Peskov, chief of Moscow's delegation", "Medinsky, who led the Russians", "leading the Russians was
 * X", "Umerov led the Ukrainian side, X the Russian one"; as implied, the looser words of `loose.ts` and `teams-of.ts`.
 */
export const readRussiaLead = claimsFor('talks.russia_lead', 'russia');

/**
 * talks.ukraine_lead: who led the Ukrainian delegation, by name or by office alone.
 * Accepts "headed by Defense Minister Rustem Umerov", "led by Ukrainian Defense Minister",
 * "the head of the Ukrainian delegation, Defence Minister Rustum Umerov". An office is a person only
 * where a source says so (see `compare`).
 */
export const readUkraineLead = claimsFor('talks.ukraine_lead', 'ukraine');
