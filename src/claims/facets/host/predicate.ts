import { matchesOf } from '../../lexicon/matches.ts';
import { MET, TALKS } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { readHosts } from '../../values/place.ts';
import type { RawClaim } from '../facet.ts';
import { ofTheTalks, SWAP_WORD, TALKS_WORD } from './of-the-talks.ts';
import { roleClaim } from './role-claim.ts';

type Hosts = ReturnType<typeof readHosts>;

const MEDIATORS =
  'mediators?|go-betweens?|intermediar(?:y|ies)|brokers?|facilitators?|moderators?|umpires?|referees?';
const JOB = 'role|job|task|honou?r|duty|part|business';
const OF_WHOM = String.raw`(?:the |(?:officials|diplomats|envoys|representatives|people|men|someone|somebody) (?:of|from) (?:the )?|an? |none other than |hakan |recep tayyip |president |foreign minister |once (?:more|again) |again )*`;

/** The role as subject, whoever has it as predicate: "The mediation in the room was Saudi", "The hosts were the Turks". */
const WAS = new RegExp(
  phrases`
    \b(?:
      ((?:the )?(?:mediation|mediating|go-between role|chair(?:ing)?)|(?:acting|serving|sitting|working) (?:there |again )?as (?:the )?(?:${MEDIATORS})|(?:the )?(?:${JOB}) of (?:the )?(?:(?:${MEDIATORS})|mediating|chairing)|(?:the )?(?:${MEDIATORS}))
      |((?:acting|playing|serving as) (?:the )?hosts?|(?:the )?hosting (?:${JOB}|duties|honou?rs|rights|responsibilit(?:y|ies))|(?:the )?(?:${JOB}) of (?:(?:being|playing|the) )?host(?:ing)?|(?:the )?hosts?(?: country| nation)?)
    )(?!\w)[^.;,:]{0,80}?(?: (?:was|were|is|are|came from|(?:fell|went|passed)(?:, [^,;]{3,50},)? (?:again |once more )?to|was given to|was done by|lay with)|:) ${OF_WHOM}$
  `,
);
/** In apposition: "The host of the direct talks in Istanbul, Oman, …", "the mediator at the talks, Hakan Fidan, …". */
const NAMED =
  /\b(?:(the (?:mediators?|go-between|broker|chair(?:man)?) (?:of|at|in|for))|(the hosts? (?:of|to|for)))\b([^.;,]{0,70}), (?:the )?$/;
/** The other way round: "Turkey, host to the talks", "Oman, the mediator at the talks". */
const TITLED = new RegExp(
  String.raw`^, (?:the |again |once more |as )*(?:((?:${MEDIATORS}) (?:of|at|in|for|to|between))|(hosts? (?:of|to|for|at)))\b([^.;,]{0,70})`,
);

/** The role is one at or of something: then of the talks, or in their room. */
const OF_WHAT =
  /\b(?:hosts?|\w*mediat\w+|go-between\w*|\w+ors?|\w+ers?|country|chair\w*|hosting \w+) (?:of|at|in|for|to|between)(?!\w)/;
const OF_TALKS = new RegExp(
  String.raw`\b(?:${TALKS}|room|table|hall|dolmabahce|two sides|delegations)(?!\w)`,
);
const OTHER_TALKS =
  /\b(?:before|after|earlier|previous|past|former|other|several|gaza|hamas|israel|iran\w*|nuclear|americans?|u\.s\.|washington|children|grain|dinner|lunch|reception|consulate|embassy|black sea|20(?:1\d|2[0-4]))(?!\w)/;

/**
 * Hosts and mediators where the role is the subject and its holder the predicate, or the one stands in apposition to the
 * other.
 *
 * Accepts "The mediation in the room was Saudi", "Acting as go-betweens at the talks were officials from Turkey",
 * "Turkey, host to the Istanbul talks", "The host of the talks, Oman, …". None: "the mediation of the swap was Emirati".
 */
export const predicateRoles = (view: SentenceView, hosts: Hosts, before: string): RawClaim[] =>
  ANY_ROLE.test(view.folded) ? hosts.flatMap((host) => roleOf(view, host, before)) : [];

/** Without one of these no rule below can match: most sentences are spared them. */
const ANY_ROLE = /host|mediat|go-between|intermediar|broker|chair|facilitat|moderat|umpire|referee/;

/** "fell, as they had for the grain deal, to": what it is compared with. */
const COMPARED = /, (?:as|like|unlike|just as) [^,;]{3,50},/;
/** "to Turkey when Kyiv's and Moscow's envoys conferred": whose host it was stands behind. */
const WHEN_THEY_MET = new RegExp(
  String.raw`^,? (?:when|as|for|at) [^.;,]{0,50}?\b(?:${TALKS}|${MET})(?!\w)`,
);

const roleOf = (view: SentenceView, host: Hosts[number], before: string): RawClaim[] => {
  const { folded } = view;
  const ahead = folded.slice(Math.max(0, host.start - 170), host.start);
  const base = host.start - ahead.length;
  const titled = TITLED.exec(folded.slice(host.end));
  if (titled && TALKS_WORD.test(titled[3] as string)) {
    const end = host.end + titled[0].length;
    const role = titled[1] ? 'mediator' : 'host';
    const claims = roleClaim(view, role, host.key, host.start, end, host.end);
    // "The Saudis, hosts of earlier talks": a title is often for what was before.
    return host.key === 'turkey' ? claims : claims.map((c) => ({ ...c, implied: true }));
  }
  const found = WAS.exec(ahead) ?? NAMED.exec(ahead);
  if (!found || (found[3] !== undefined && !TALKS_WORD.test(found[3]))) return [];
  const said = found[0].replace(COMPARED, ' ');
  if (OF_WHAT.test(said) && !OF_TALKS.test(said)) return [];
  if (SWAP_WORD.test(said) || OTHER_TALKS.test(said)) return [];
  const at = base + found.index;
  const talks =
    ofTheTalks(view, at, before) || WHEN_THEY_MET.test(folded.slice(host.end, host.end + 70));
  return talks && !/\b(?:not|never|no)(?!\w)/.test(found[0])
    ? roleClaim(view, found[1] ? 'mediator' : 'host', host.key, at, host.end, at)
    : [];
};

/** What a role is called, in any form. */
const ROLE =
  /\b(?:(hosts?|hosted|hosting|hospitality|br(?:ing|ings|ought|inging) [^.;,]{3,50}? (?:together|to (?:one|the|a|the same) (?:\w+ )?table))|(mediat\w+|go-betweens?|intermediar\w+|broker\w*|chair(?:ed|ing|man|manship)?|auspices|aegis|moderat(?:ed|ors?|ing)|facilitat\w+|presid(?:ed|ing)|good offices))(?!\w)/g;
const OTHER_MATTER =
  /\b(?:grain|black sea|nato|summit|dinner|reception|next|further|future|offer\w*|willing|ready|could|would|might|propos\w+|refus\w+|declin\w+|thank\w*|not|never|no|without|neither|2022|swaps?|exchanges?)(?!\w)/;

/**
 * Turkey and a word for a role, or for bringing the delegations together, in one sentence on the talks, and no other country that might have it: it may only agree.
 * "Erdogan's government, as host, put the palace at the disposal of the negotiators".
 */
export const looseRole = (view: SentenceView, hosts: Hosts): RawClaim[] => {
  const { folded } = view;
  if (!hosts.length || hosts.some((h) => h.key !== 'turkey')) return [];
  if (!TALKS_WORD.test(folded) || OTHER_MATTER.test(folded)) return [];
  const [word] = matchesOf(folded, ROLE);
  const [host] = hosts;
  if (!word || !host) return [];
  const start = Math.min(host.start, word.index);
  const end = Math.max(host.end, word.index + word[0].length);
  return roleClaim(view, word[1] ? 'host' : 'mediator', 'turkey', start, end, word.index).map(
    (claim) => ({ ...claim, implied: true }),
  );
};
