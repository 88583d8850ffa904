import { matchesOf } from '../../lexicon/matches.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { readHosts } from '../../values/place.ts';
import type { RawClaim } from '../facet.ts';
import { BESIDE_HOST, DONE_BY_NEXT, HOST_DEEDS, MEDIATOR_DEEDS, OF_HOST } from './deeds.ts';
import { SWAP_WORD, TALKS_WORD } from './of-the-talks.ts';
import { type Role, roleClaim } from './role-claim.ts';

type Hosts = ReturnType<typeof readHosts>;
type Host = Hosts[number];

/** Nothing between a host and what he does but an apposition, "who", or "it was … that". */
const NEAR = /^(?:'s)?(?: [\w'-]+){0,4}(?:, [^,;.]{3,48},)?,?(?: (?:who|that|which))? ?$/;
/** Another subject, or who is received himself: "Turkey said that Russia hosted". */
const BREAKS = /\b(?:said|says|told|thanked|asked|where|when|while|and|but|with|against|in)(?!\w)/;

const doneBy = (folded: string, hosts: Hosts, at: number): Host | undefined =>
  hosts
    .filter((h) => {
      const between = folded.slice(h.end, at);
      return h.end <= at && NEAR.test(between) && !BREAKS.test(between);
    })
    .pop();

/** Only of the country the sources name may such words say more than that they agree. */
const claim = (
  view: SentenceView,
  role: Role,
  host: Host,
  start: number,
  end: number,
  at: number,
): RawClaim[] =>
  roleClaim(view, role, host.key, Math.min(start, host.start), Math.max(end, host.end), at).map(
    (c) => (host.key === 'turkey' ? c : { ...c, implied: true }),
  );

const deeds = (view: SentenceView, hosts: Hosts): RawClaim[] =>
  (
    [
      [HOST_DEEDS, 'host'],
      [MEDIATOR_DEEDS, 'mediator'],
    ] as const
  ).flatMap(([pattern, role]) =>
    matchesOf(view.folded, pattern).flatMap((m) => {
      const host = doneBy(view.folded, hosts, m.index);
      return host ? claim(view, role, host, m.index, m.index + m[0].length, m.index) : [];
    }),
  );

const named = (view: SentenceView, hosts: Hosts): RawClaim[] =>
  [DONE_BY_NEXT, OF_HOST].flatMap((pattern) =>
    matchesOf(view.folded, pattern).flatMap((m) => {
      const end = m.index + m[0].length;
      const host = hosts.find((h) => h.start >= end && h.start - end < 36);
      const between = host ? view.folded.slice(end, host.start) : ';';
      return host && !/[,;]/.test(between)
        ? claim(view, m[1] ? 'mediator' : 'host', host, m.index, end, m.index)
        : [];
    }),
  );

const beside = (view: SentenceView, hosts: Hosts): RawClaim[] =>
  matchesOf(view.folded, BESIDE_HOST).flatMap((m) => {
    const host = hosts
      .filter(
        (h) =>
          h.end <= m.index &&
          /^(?:'s)?(?: (?:for )?[\w'-]+){0,2} $/.test(view.folded.slice(h.end, m.index)),
      )
      .pop();
    const led = /\b(?:under|at|with|as|for|enjoyed)(?!\w)[^,;]*$/.test(
      view.folded.slice(0, m.index),
    );
    return host && led
      ? claim(view, m[1] ? 'mediator' : 'host', host, m.index, m.index + m[0].length, m.index)
      : [];
  });

/** Turkey hosts, opens and mediates more than these talks. */
const OTHER_OCCASION =
  /\b(?:black sea|grain|nato|airlines?|summit|dinner|reception|refugees|final|league|conference|forum|stock exchange)(?!\w)/;

/** Who is a guest has to be told: the delegations. */
const GUESTS = /\bguests?(?!\w)/;
const DELEGATIONS = /\b(?:delegations|sides|teams|negotiators|envoys|parties)(?!\w)/;

/**
 * Hosts and mediators told by what they do rather than by these words.
 *
 * Accepts "it was Turkey that received the two delegations", "Ankara hosted and mediated", "Fidan is in the
 * chair", "the government made the palace available for the talks", "under Türkiye's auspices", "hosting the
 * talks is a feather in Ankara's cap". None: "Erdogan received the Ukrainian delegation", "organised the swap".
 */
export const furtherRoles = (view: SentenceView, hosts: Hosts, before: string): RawClaim[] => {
  if (!hosts.length || !TALKS_WORD.test(view.folded + before)) return [];
  if (OTHER_OCCASION.test(view.folded)) return [];
  if (GUESTS.test(view.folded) && !DELEGATIONS.test(view.folded)) return [];
  // Where the swap alone is named, it is what was mediated.
  if (SWAP_WORD.test(view.folded) && !TALKS_WORD.test(view.folded)) return [];
  return [...deeds(view, hosts), ...named(view, hosts), ...beside(view, hosts)];
};
