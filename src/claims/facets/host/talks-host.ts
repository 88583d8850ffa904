import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { readHosts } from '../../values/place.ts';
import type { FacetReader, RawClaim } from '../facet.ts';
import { furtherRoles } from './further.ts';
import { ofTheTalks, SWAP_WORD, TALKS_WORD } from './of-the-talks.ts';
import { looseRole, predicateRoles } from './predicate.ts';
import { type Role, roleClaim } from './role-claim.ts';
import { unaided } from './unaided.ts';

const BY =
  /\b(?:(hosted|organi[sz]ed|staged|convened|sheltered|welcomed)|(mediated|brokered|facilitated|chaired|moderated|arranged|refereed|overseen|presided over)) (?:jointly )?by (?:the )?(?:(?:officials|diplomats|mediators|negotiators) (?:of|from) (?:the )?)?/g;

const ACTIVE = new RegExp(
  phrases`
    (?<![\w])(?:
      (hosts?|hosted|hosting|staged|(?:was|is|acted as|served as|playing|played)(?: the)? host)
      |(
        mediates?|mediated|mediating|broker(?:s|ed|ing)?|facilitat\w+|chaired|moderated
        |act(?:ed|ing) as (?:a |the )?(?:mediators?|go-betweens?|brokers?|intermediar(?:y|ies))
        |served as (?:a )?(?:mediators?|go-betweens?|intermediar(?:y|ies))|presided over|laid on
      )
    )\b
  `,
  'g',
);

const MEDIATION =
  /\b(?:(mediation|mediators?|go-betweens?|as (?:a )?mediator|as (?:the )?(?:broker|go-between)|mediating|good offices)|(as (?:the )?hosts?|host country|hosts?|playing host|soil))\b/g;

/** "Hungary, the host of the direct talks", "mediating … was the Holy See". */
const OWNED =
  /\b(?:(the hosts? of|as hosts?(?= (?:of|for|to)\b))|(the (?:mediators?|brokers?|go-between) (?:of|at|in))|(mediating [^.;]{0,70}? was))\b/g;

const OWN_COUNTRY = /\b(?:our country|our nation|our city)\b/;

/** What is mediated between: the parties stand for the talks. */
const BETWEEN_THE_TWO =
  /^ (?:(?:between|to|for|when|as|while) )?(?:the )?(?:russian|ukrainian) and (?:the )?(?:russian|ukrainian) (?:delegations?|teams?|negotiators|envoys|officials|representatives)\b/;

type Host = ReturnType<typeof readHosts>[number];

const roleOf = (m: RegExpExecArray): Role => (m[1] ? 'host' : 'mediator');

/** "hosted by Turkey", "mediated by Turkish officials", "hosted by our country". */
const passive = (view: SentenceView, hosts: readonly Host[], before: string): RawClaim[] =>
  matchesOf(view.folded, BY).flatMap((m) => {
    const end = m.index + m[0].length;
    const own = OWN_COUNTRY.test(view.folded.slice(end - 1, end + 16));
    const host = hosts.find((h) => h.start >= end && h.start - end < 28);
    const turkey = hosts.some((h) => h.key === 'turkey') ? 'turkey' : undefined;
    const key = own ? turkey : host?.key;
    return key && ofTheTalks(view, m.index, before)
      ? roleClaim(view, roleOf(m), key, m.index, host?.end ?? end, m.index)
      : [];
  });

/** The host named last before a verb, with no break between the two but an apposition. */
const subjectOf = (folded: string, hosts: readonly Host[], at: number): Host | undefined =>
  hosts
    .filter(
      (h) =>
        h.end <= at &&
        at - h.end < 40 &&
        !/[,;:.]/.test(folded.slice(h.end, at).replace(/, [^,]{0,30},/, '')),
    )
    .pop();

/** "Ankara hosted the talks", "Qatar mediated between the Russian and Ukrainian delegations". */
const active = (view: SentenceView, hosts: readonly Host[]): RawClaim[] =>
  matchesOf(view.folded, ACTIVE).flatMap((m) => {
    const end = m.index + m[0].length;
    if (/^ (?:jointly )?by\b/.test(view.folded.slice(end))) return [];
    const host = subjectOf(view.folded, hosts, m.index);
    // For the country the sources name a longer way to the talks can do no harm.
    const object = view.folded.slice(end, end + (host?.key === 'turkey' ? 120 : 60));
    const swap = object.search(SWAP_WORD);
    const talks = BETWEEN_THE_TWO.test(object) ? 0 : object.search(TALKS_WORD);
    return host && talks >= 0 && (swap < 0 || talks < swap)
      ? roleClaim(view, roleOf(m), host.key, host.start, end, m.index)
      : [];
  });

/** "Hungary, the host of the direct talks", "mediating … was the Holy See". */
const titled = (view: SentenceView, hosts: readonly Host[]): RawClaim[] =>
  matchesOf(view.folded, OWNED).flatMap((m) => {
    const end = m.index + m[0].length;
    const host = m[3]
      ? hosts.find((h) => h.start >= end && h.start - end < 12)
      : hosts.filter((h) => h.end <= m.index && m.index - h.end < 24).pop();
    const about = m[3] ? view.folded : view.folded.slice(end, end + 50);
    return host && TALKS_WORD.test(about)
      ? roleClaim(
          view,
          roleOf(m),
          host.key,
          Math.min(host.start, m.index),
          Math.max(end, host.end),
          m.index,
        )
      : [];
  });

/** "the host of the next summit", "Turkish mediators were not in the room". */
const NOT_THAT =
  /^(?: (?:of|for) (?:the |a |an )?(?:[\w-]+ ){0,2}(?:summit|cup|final|parade|show|conference|olympics|forum)\b| (?:was|were|had) (?:not|never)\b| (?:was|were)n't\b)/;

/** "Erdogan thanked the mediators": he is none. */
const TO_THEM = /\b(?:thank|prais|congratulat|welcom|greet|receiv|met|ask|urg|told|blam)\w*\b/;

/** "with Turkish mediation", "on Turkish soil": a noun beside the host, where nothing firmer is said. */
const mediation = (view: SentenceView, hosts: readonly Host[], before: string): RawClaim[] => {
  for (const m of matchesOf(view.folded, MEDIATION)) {
    const end = m.index + m[0].length;
    const host = hosts.find(
      (h) =>
        (h.end <= m.index &&
          m.index - h.end < 26 &&
          (!/[,;]/.test(view.folded.slice(h.end, m.index)) ||
            /, as /.test(view.folded.slice(h.end, end).slice(0, 5)))) ||
        (h.start >= end &&
          h.start - end < 12 &&
          !/ between /.test(view.folded.slice(end, h.start))),
    );
    if (!host || NOT_THAT.test(view.folded.slice(end))) continue;
    const start = Math.min(host.start, m.index);
    if (TO_THEM.test(view.folded.slice(host.end, m.index))) continue;
    if (!ofTheTalks(view, start, before)) continue;
    const role = m[1] ? 'mediator' : 'host';
    const claims = roleClaim(view, role, host.key, start, Math.max(host.end, end), m.index);
    if (claims.length) return claims;
  }
  return [];
};

/**
 * talks.host: who hosted or mediated the talks.
 *
 * Accepts "hosted by Turkey", "mediated by Turkish officials", "Ankara hosted the talks", "with Turkish
 * mediation", "under the auspices of the UN", "hosted by our country" where Türkiye is named.
 * None: "the exchange was mediated by the Emirates".
 */
export const readTalksHost: FacetReader = (view, { before }) => {
  const hosts = readHosts(view.folded);
  const firm = [
    ...passive(view, hosts, before),
    ...active(view, hosts),
    ...titled(view, hosts),
    ...unaided(view, before),
  ];
  if (firm.length) return firm;
  for (const read of [predicateRoles, mediation, furtherRoles, looseRole]) {
    const claims = read(view, hosts, before);
    if (claims.length) return claims;
  }
  return [];
};
