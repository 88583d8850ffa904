import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type RawClaim } from '../facet.ts';
import { PUT_AWAY } from './actors.ts';
import type { NamedParty } from './parties.ts';

/** The claim that a party took the proposal or did not. */
export const said = (subject: string, yes: boolean, start: number, end: number): RawClaim =>
  claimOf(
    'war.ceasefire_proposal',
    { kind: 'boolean', yes },
    `${subject} ${yes ? 'accepted' : 'did not accept'} the 30-day ceasefire`,
    { start, end },
    { subject },
  );

const NEGATED = /\b(?:not|never)(?!\w)|n't(?!\w)/;

/** "Ukraine accepted it, and so has Russia", "and so, to be fair, had Moscow". */
const SO_HAS = /\b(?:so|as)(?:, [^,;.]{3,30},)? (?:has|have|had|did|does|is) (?:the )?$/;

/** "Kyiv said yes; Moscow has yet to do so". */
const YET_TO =
  /^ (?:has|have|had|is|was) (?:yet|still) to (?:do (?:so|the same|likewise)|follow(?: suit)?|say yes)(?!\w)/;

/** "Kyiv took it up; the Kremlin chose not to", "kept finding reasons not to", not "found no reason not to". */
const CHOSE_NOT_TO = new RegExp(phrases`
  ^(?: (?!and(?!\w)|but(?!\w))[\w'-]+){0,2}? (?:
    (?:chose|chosen|chooses|prefers?|preferred|opted|decided|elected|resolved|saw fit) not to
    |(?:keeps?|kept|goes on|went on|is|was)? ?(?:finds?|found|finding|gives?|gave|giving|looked for|looks for|looking for|sought|seeks|seeking|cited|cites|citing|named|naming|invent\w+|had|has)
    (?! (?:no|little|few|hardly)(?!\w)) (?:[\w'-]+ ){0,3}?(?:reasons?|excuses?|grounds|pretexts?|arguments|ways) not to
  )(?: do so| do it)?(?=["']?(?:[.,;!]|$))
`);

/** "… while the Kremlin had not", "Ukraine did, Russia did not": the second party turns the first one's word. */
export const gapped = (
  view: SentenceView,
  parties: readonly NamedParty[],
  claims: readonly RawClaim[],
): RawClaim[] =>
  parties.flatMap((p) => {
    const m =
      /^(?: (?:leader|president|side|government|capital|leadership|federation))?(?:, [^,;.]{3,110},(?= (?:had|has|did|was|would|will|does|is|have)(?!\w)))?(,? (?:which|who|that))?(?: (?!(?:and|but|that|who|which|has|had|did|was)(?!\w))[\w' -]{3,50} and)? (never )?(?:had|has|did|was|would|will|does|is|have)(?: so far| still)?(n't| not)?( so| too| likewise| the same)?(?: done(?: so)?)?(?: yet)?(?=[\s]*[,.;]|$| and(?!\w)| but(?!\w)|")/.exec(
        view.folded.slice(p.end),
      );
    const first = claims[0];
    const behind = view.folded.slice(p.end);
    const owing = YET_TO.test(behind) || (CHOSE_NOT_TO.test(behind) && !turnedRound(view, first));
    const without = /\bwithout $/.test(view.folded.slice(0, p.start));
    const echoed = SO_HAS.test(view.folded.slice(0, p.start));
    if (echoed && first?.value.kind === 'boolean' && !claims.some((c) => c.subject === p.subject))
      return [said(p.subject, first.value.yes, p.start, p.end)];
    if ((!m && !without && !owing) || claims.some((c) => c.subject === p.subject)) return [];
    if (first?.value.kind !== 'boolean') return [];
    const yes = m
      ? answerOf(first.value.yes, {
          turned: NEGATED.test(view.folded.slice(first.evidence.start, first.evidence.end)),
          echo: m[4] !== undefined,
          negated: (m[2] ?? m[3]) !== undefined,
          relative: m[1] !== undefined,
        })
      : false;
    if (owing && !first.value.yes) return [];
    if (yes === undefined || (m?.[4] && stanceAt(view, p.start, p.end) === 'denied')) return [];
    return [said(p.subject, yes, p.start, p.end + (m?.[0].length ?? 0))];
  });

/** "Russia did not reject it; Ukraine chose not to": to do what, is left open. */
const turnedRound = (view: SentenceView, claim: RawClaim | undefined): boolean =>
  claim !== undefined && NEGATED.test(view.folded.slice(claim.evidence.start, claim.evidence.end));

/** What "did", "did too", "did not" and "which will not" say behind a first party's yes or no. */
const answerOf = (
  first: boolean,
  {
    echo,
    negated,
    relative,
    turned,
  }: { echo: boolean; negated: boolean; relative: boolean; turned: boolean },
): boolean | undefined => {
  // "rejected it, Russia did not" may be either.
  if (negated) return first ? false : undefined;
  if (relative) return undefined;
  // "did not reject it, Ukraine did": what the first did not do.
  if (turned && first && !echo) return false;
  return echo ? first : true;
};

const UNLIKE = /\b(?:unlike|in contrast (?:to|with)) (?:the )?$/;
const THAT = /^,? (?:that|which|who)(?!\w)/;

/**
 * Whoever is set against the other party did the opposite: "The Kremlin, unlike Ukraine, would not", "It was Kyiv, not
 * Moscow, that refused". Without a cleft ("Kyiv, not Moscow, refused") nothing is said of him.
 */
export const contrasted = (
  folded: string,
  parties: readonly NamedParty[],
  claims: readonly RawClaim[],
): RawClaim[] =>
  parties.flatMap((p) => {
    const other = claims.find((c) => c.subject !== p.subject);
    const ahead = folded.slice(Math.max(0, p.start - 24), p.start);
    const putAway = PUT_AWAY.test(ahead) && THAT.test(folded.slice(p.end));
    if (!UNLIKE.test(ahead) && !putAway) return [];
    if (other?.value.kind !== 'boolean' || claims.some((c) => c.subject === p.subject)) return [];
    return [said(p.subject, !other.value.yes, p.start, p.end)];
  });
