import { namesBothParties } from '../../belonging/both-parties.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { readHosts } from '../../values/place.ts';
import type { FacetReader, RawClaim } from '../facet.ts';
import { askedRoles } from './asked.ts';
import { furtherRoles } from './further.ts';
import { mediation } from './mediation.ts';
import { isBetweenOthers } from './of-another.ts';
import { ofTheTalks, SWAP_WORD, TALKS_WORD } from './of-the-talks.ts';
import { ofTheseTalks } from './of-these-talks.ts';
import { ownCountry } from './own-country.ts';
import { looseRole, predicateRoles } from './predicate.ts';
import { type Role, roleClaim } from './role-claim.ts';
import { unaided } from './unaided.ts';

const BY =
  /\b(?:(hosted|organi[sz]ed|staged|convened|sheltered|welcomed|laid on|put on)|(mediated|brokered|facilitated|chaired|moderated|arranged|refereed|overseen|presided over|set up|steered|run(?<=\bwas run|\bwere run))),? (?:not by [^,;.]{3,40}?,? but )?(?:jointly )?by (?:the )?(?:(?:officials|diplomats|mediators|negotiators) (?:of|from) (?:the )?)?/g;

const ACTIVE = new RegExp(
  phrases`
    (?<![\w])(?:
      (hosts?|hosted|hosting|staged|(?:was|is|acted as|served as|playing|played)(?: the)? host)
      |(
        mediates?|mediated|mediating|broker(?:s|ed|ing)?|facilitat\w+|chaired|chairs(?= (?:(?:the|these|first|direct|peace|istanbul|russian?[- ]ukrain(?:e|ian)|ukrain(?:e|ian)[- ]russian?) )*talks(?!\w))|moderated
        |(?:did|does|do|doing|handled) the (?:mediating|mediation|chairing)|act(?:ed|ing) as (?:a |the )?(?:mediators?|go-betweens?|brokers?|intermediar(?:y|ies))
        |served as (?:a )?(?:mediators?|go-betweens?|intermediar(?:y|ies))|presided over|laid on
      )
    )(?!\w)
  `,
  'g',
);

/** "Hungary, the host of the direct talks", "mediating … was the Holy See". */
const OWNED =
  /\b(?:(the hosts? of|as hosts?(?= (?:of|for|to)(?!\w)))|(the (?:mediators?|brokers?|go-between) (?:of|at|in))|(mediating [^.;]{0,70}? was))(?!\w)/g;

const OWN_COUNTRY = /\b(?:our country|our nation|our city)(?!\w)/;

/** What is mediated between: the parties stand for the talks. */
const BETWEEN_THE_TWO =
  /^ (?:(?:between|to|for|when|as|while) )?(?:the )?(?:russian|ukrainian) and (?:the )?(?:russian|ukrainian) (?:delegations?|teams?|negotiators|envoys|officials|representatives)(?!\w)/;

type Host = ReturnType<typeof readHosts>[number];

const roleOf = (m: RegExpExecArray): Role => (m[1] ? 'host' : 'mediator');

/** "set up by phone calls with the United States". */
const BESIDES = /\b(?:with|from|for|to|after|between|near|in)(?!\w)/;

/** "under the hosting of Saudi Arabia", as translated copy has it. */
const UNDER =
  /\bunder (?:the )?(?:(hosting|hostship|hosting role)|(mediation|mediatorship|moderation)) of (?:the )?/g;

/** Both parties before it: others meet under somebody's hosting, too. */
const underOf = ({ folded }: SentenceView): RegExpExecArray[] =>
  matchesOf(folded, UNDER).filter((m) => namesBothParties(folded.slice(0, m.index)));

/** "hosted by Turkey", "mediated by Turkish officials", "hosted by our country". */
const passive = (view: SentenceView, hosts: readonly Host[], before: string): RawClaim[] =>
  [...matchesOf(view.folded, BY), ...underOf(view)].flatMap((m) => {
    const end = m.index + m[0].length;
    const own = OWN_COUNTRY.test(view.folded.slice(end - 1, end + 16));
    const host = hosts.find(
      (h) => h.start >= end && h.start - end < 28 && !BESIDES.test(view.folded.slice(end, h.start)),
    );
    const turkey = hosts.some((h) => h.key === 'turkey') ? 'turkey' : undefined;
    const key = own ? turkey : host?.key;
    return key && ofTheTalks(view, m.index, before)
      ? roleClaim(view, roleOf(m), key, m.index, host?.end ?? end, m.index)
      : [];
  });

const WHO = /,? (?:which|who|that)(?: (?:had|has|also|again))? $/;

/** The host named last before a verb, with no break between the two but an apposition or "which". */
const subjectOf = (folded: string, hosts: readonly Host[], at: number): Host | undefined =>
  hosts
    .filter(
      (h) =>
        h.end <= at &&
        at - h.end < 80 &&
        folded.slice(h.end, at).replace(/, [^,]{0,30},/, '').length < 40 &&
        !/[,;:.]/.test(
          folded
            .slice(h.end, at)
            .replace(WHO, '')
            .replace(/, [^,]{0,30},/, ''),
        ),
    )
    .pop();

/** "played host on Friday as Russia and Ukraine held": nothing but their day stands between. */
const AS_THEY =
  /^(?: (?:on|last) \w+(?: may| \d+)?)? (?:as|when|while) (?:the )?(?:russia|ukrain|moscow|k(?:yi|ie)v)/;

/** "Ankara hosted the talks", "Qatar mediated between the Russian and Ukrainian delegations". */
const active = (view: SentenceView, hosts: readonly Host[]): RawClaim[] =>
  matchesOf(view.folded, ACTIVE).flatMap((m) => {
    const end = m.index + m[0].length;
    if (/^ (?:(?:jointly )?by|(?:went|passed|fell) to)(?!\w)/.test(view.folded.slice(end)))
      return [];
    const host = subjectOf(view.folded, hosts, m.index);
    // For the country the sources name a longer way to the talks can do no harm.
    const far = host?.key === 'turkey' || AS_THEY.test(view.folded.slice(end));
    const object = view.folded.slice(end, end + (far ? 120 : 60));
    if (isBetweenOthers(object)) return [];
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

/**
 * talks.host: who hosted or mediated the talks.
 *
 * Accepts "hosted by Turkey", "mediated by Turkish officials", "Ankara hosted the talks", "with Turkish
 * mediation", "under the auspices of the UN", "hosted by our country" where Türkiye is named.
 * None: "the exchange was mediated by the Emirates".
 */
export const readTalksHost: FacetReader = (view, { before }) =>
  rolesIn(view, before).flatMap((claim) => ofTheseTalks(view, before, claim));

const rolesIn = (view: SentenceView, before: string): RawClaim[] => {
  const hosts = [...readHosts(view.folded), ...ownCountry(view)].sort((a, b) => a.start - b.start);
  const named = hosts.length
    ? [...passive(view, hosts, before), ...active(view, hosts), ...titled(view, hosts)]
    : [];
  const firm = [...named, ...unaided(view, before)];
  if (firm.length) return firm;
  for (const read of [askedRoles, predicateRoles, mediation, furtherRoles, looseRole]) {
    const claims = read(view, hosts, before);
    if (claims.length) return claims;
  }
  return [];
};
