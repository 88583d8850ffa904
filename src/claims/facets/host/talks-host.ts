import { MET, SWAP_NOUN, TALKS } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { negatedBefore } from '../../sentence/negation.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { describePlace, readHosts } from '../../values/place.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';

type Role = 'host' | 'mediator';
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
  /\b(?:(mediation|mediators?|go-betweens?|as (?:a )?mediator|as (?:the )?(?:broker|go-between)|mediating|good offices)|(as (?:the )?hosts?|hosts?|host country|playing host|soil))\b/g;
/** "Hungary, the host of the direct talks", "mediating … was the Holy See". */
const OWNED =
  /\b(?:(the hosts? of|as hosts?(?= (?:of|for|to)\b))|(the (?:mediators?|brokers?|go-between) (?:of|at|in))|(mediating [^.;]{0,70}? was))\b/g;
const NOBODY =
  /\b(?:without (?:a |any )?(?:mediators?|mediation|go-betweens?|intermediar\w+|third (?:party|country|parties)))\b/;
const SUGGESTED =
  /\b(?:suggest\w*|propos\w*|offer(?:s|ed|ing)|volunteer\w*|possible|potential|another|next|future) (?:[\w'-]+ ){0,6}?(?:hosts?|venue|round|mediator|meeting)\b/;
/** Talks of one of the two with somebody else. */
const BETWEEN_OTHERS =
  /\b(?:ukraine|russia|kyiv|moscow) and (?:the )?(?:us|u\.s\.|united states|americans|washington)\b/;
const OWN_COUNTRY = /\b(?:our country|our nation|our city)\b/;
const TALKS_WORD = new RegExp(String.raw`\b(?:${TALKS}|${MET}|istanbul)\b`);
/** What is mediated between: the parties stand for the talks. */
const BETWEEN_THE_TWO =
  /^ (?:(?:between|to|for|when|as|while) )?(?:the )?(?:russian|ukrainian) and (?:the )?(?:russian|ukrainian) (?:delegations?|teams?|negotiators|envoys|officials|representatives)\b/;
const SWAP_WORD = new RegExp(String.raw`\b(?:${SWAP_NOUN})\b`);

/** "Mediated by Qatar, the return of the children": what stands behind the comma was mediated. */
const OPENING = /^\w+ by [^,;]{3,40}, ([^,;]{3,40})/;

/** The first of the two topics named before a place owns what is said of it. */
const ofTheTalks = (view: SentenceView, at: number, before: string): boolean => {
  const opening = at === 0 ? OPENING.exec(view.folded) : null;
  if (opening && !TALKS_WORD.test(opening[1] as string)) return false;
  const head = view.folded.slice(0, at);
  const talks = head.search(TALKS_WORD);
  const swap = head.search(SWAP_WORD);
  if (talks >= 0) return swap < 0 || talks < swap;
  if (swap >= 0) return false;
  return (
    (TALKS_WORD.test(view.folded.slice(at, at + 60)) &&
      !SWAP_WORD.test(view.folded.slice(at, at + 40))) ||
    TALKS_WORD.test(before)
  );
};

const roleClaim = (
  view: SentenceView,
  role: Role,
  key: string,
  start: number,
  end: number,
  at: number,
): RawClaim[] => {
  const stance = stanceAt(view, at, end);
  if (stance === 'open' || SUGGESTED.test(view.folded) || BETWEEN_OTHERS.test(view.folded))
    return [];
  const denied = (stance === 'denied') !== negatedBefore(view, at, 24);
  const value = { kind: 'choice', choice: `${role}:${key}` } as const;
  const name = describePlace({ kind: 'place', place: key });
  return [
    claimOf(
      'talks.host',
      value,
      role === 'host' ? `hosted by ${name}` : `mediated by ${name}`,
      { start, end },
      { denied },
    ),
  ];
};

/**
 * talks.host: who hosted or mediated the talks.
 *
 * Accepts "hosted by Turkey", "mediated by Turkish officials", "Ankara hosted the talks", "with Turkish
 * mediation", "under the auspices of the UN", "hosted by our country" where Türkiye is named.
 * None: "the exchange was mediated by the Emirates".
 */
export const readTalksHost: FacetReader = (view, context) => {
  const { folded } = view;
  const hosts = readHosts(folded);
  const out: RawClaim[] = [];
  for (const m of folded.matchAll(BY)) {
    const end = m.index + m[0].length;
    const own = OWN_COUNTRY.exec(folded.slice(end - 1, end + 16));
    const host = hosts.find((h) => h.start >= end && h.start - end < 28);
    const key =
      own && hosts.some((h) => h.key === 'turkey') ? 'turkey' : own ? undefined : host?.key;
    if (key && ofTheTalks(view, m.index, context.before))
      out.push(
        ...roleClaim(view, m[1] ? 'host' : 'mediator', key, m.index, host?.end ?? end, m.index),
      );
  }
  for (const m of folded.matchAll(ACTIVE)) {
    if (/^ (?:jointly )?by\b/.test(folded.slice(m.index + m[0].length))) continue;
    const host = [...hosts]
      .reverse()
      .find(
        (h) =>
          h.end <= m.index &&
          m.index - h.end < 40 &&
          !/[,;:.]/.test(folded.slice(h.end, m.index).replace(/, [^,]{0,30},/, '')),
      );
    // For the country the sources name a longer way to the talks can do no harm.
    const reach = host?.key === 'turkey' ? 120 : 60;
    const object = folded.slice(m.index + m[0].length, m.index + m[0].length + reach);
    const swapFirst = object.search(SWAP_WORD);
    const talksAt = BETWEEN_THE_TWO.test(object) ? 0 : object.search(TALKS_WORD);
    if (host && talksAt >= 0 && (swapFirst < 0 || talksAt < swapFirst))
      out.push(
        ...roleClaim(
          view,
          m[1] ? 'host' : 'mediator',
          host.key,
          host.start,
          m.index + m[0].length,
          m.index,
        ),
      );
  }
  for (const m of folded.matchAll(OWNED)) {
    const end = m.index + m[0].length;
    const host = m[3]
      ? hosts.find((h) => h.start >= end && h.start - end < 12)
      : [...hosts].reverse().find((h) => h.end <= m.index && m.index - h.end < 24);
    if (host && (m[3] ? TALKS_WORD.test(folded) : TALKS_WORD.test(folded.slice(end, end + 50))))
      out.push(
        ...roleClaim(
          view,
          m[1] ? 'host' : 'mediator',
          host.key,
          Math.min(host.start, m.index),
          Math.max(end, host.end),
          m.index,
        ),
      );
  }
  const nobody = NOBODY.exec(folded);
  if (
    nobody &&
    TALKS_WORD.test(folded) &&
    stanceAt(view, nobody.index, nobody.index + 1) === 'asserted'
  )
    out.push(
      claimOf('talks.host', { kind: 'choice', choice: 'mediator:nobody' }, 'without a mediator', {
        start: nobody.index,
        end: nobody.index + nobody[0].length,
      }),
    );
  for (const m of folded.matchAll(MEDIATION)) {
    const host = hosts.find(
      (h) =>
        (h.end <= m.index && m.index - h.end < 26 && !/[,;]/.test(folded.slice(h.end, m.index))) ||
        (h.start >= m.index + m[0].length && h.start - m.index - m[0].length < 12),
    );
    if (host && ofTheTalks(view, Math.min(host.start, m.index), context.before) && !out.length)
      out.push(
        ...roleClaim(
          view,
          m[1] ? 'mediator' : 'host',
          host.key,
          Math.min(host.start, m.index),
          Math.max(host.end, m.index + m[0].length),
          m.index,
        ),
      );
  }
  return out;
};
