import { matchesOf } from '../../lexicon/matches.ts';
import { SWAP_NOUN } from '../../lexicon/nouns.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { readHosts } from '../../values/place.ts';
import type { RawClaim } from '../facet.ts';
import { isBetweenOthers } from './of-another.ts';
import { ofTheTalks } from './of-the-talks.ts';
import { roleClaim } from './role-claim.ts';

type Host = ReturnType<typeof readHosts>[number];

const MEDIATION =
  /\b(?:(mediation|mediators?|go-betweens?|as (?:a )?mediator|as (?:the )?(?:broker|go-between)|mediating|good offices)|(as (?:the )?hosts?|host country|hosts?|playing host|soil))(?!\w)/g;

/** "the host of the next summit", "Turkish mediators were not in the room". */
const NOT_THAT =
  /^(?: (?:of|for) (?:the |a |an )?(?:[\w-]+ ){0,2}(?:summit|cup|final|parade|show|conference|olympics|forum)(?!\w)| (?:was|were|had) (?:not|never)(?!\w)| (?:went|passed|fell|was (?:given|handed)) to(?!\w)| was taken (?:over )?by(?!\w)| (?:was|were)n't(?!\w))/;

/** "the mediation of the exchange agreed at the talks". */
const OF_THE_SWAP = new RegExp(
  String.raw`^ (?:of|in|for) (?:the |an? )?(?:[\w-]+ ){0,2}?(?:${SWAP_NOUN}|return|release)(?!\w)`,
);

/** "Erdogan thanked the mediators": he is none. */
const TO_THEM = /\b(?:thank|prais|congratulat|welcom|greet|receiv|met|ask|urg|told|blam)\w*(?!\w)/;

const AND_THE_OTHER_ROLE =
  /^ and (?:as )?(?:the )?(?:hosts?|mediators?|go-betweens?|brokers?|intermediar(?:y|ies))(?!\w)/;

/** "on Turkish soil"; not "brings industry back to American soil". */
const ON_SOIL = /\bon (?:the )?[\w.-]+ soil$/;

/** "with Turkish mediation", "on Turkish soil": a noun beside the host, where nothing firmer is said. */
export const mediation = (
  view: SentenceView,
  hosts: readonly Host[],
  before: string,
): RawClaim[] => {
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
          !/ (?:between|that|which|whom) /.test(view.folded.slice(end, h.start))),
    );
    const rest = view.folded.slice(end);
    if (m[0] === 'soil' && !ON_SOIL.test(view.folded.slice(0, end))) continue;
    if (!host || NOT_THAT.test(rest) || OF_THE_SWAP.test(rest) || isBetweenOthers(rest)) continue;
    const start = Math.min(host.start, m.index);
    if (TO_THEM.test(view.folded.slice(host.end, m.index))) continue;
    if (!ofTheTalks(view, start, before)) continue;
    const role = m[1] ? 'mediator' : 'host';
    const claims = roleClaim(view, role, host.key, start, Math.max(host.end, end), m.index);
    // "as host and go-between": one country in both roles.
    const both = AND_THE_OTHER_ROLE.exec(view.folded.slice(end));
    const other = role === 'host' ? 'mediator' : 'host';
    if (claims.length && both && (other === 'host') === /host/.test(both[0]))
      claims.push(...roleClaim(view, other, host.key, start, end + both[0].length, m.index));
    if (claims.length) return claims;
  }
  return [];
};
