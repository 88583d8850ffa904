import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type RawClaim } from '../facet.ts';
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

/** "Ukraine accepted it, and so has Russia". */
const SO_HAS = /\b(?:so|as) (?:has|have|had|did|does|is) (?:the )?$/;

/** "Kyiv said yes; Moscow has yet to do so". */
const YET_TO =
  /^ (?:has|have|had|is|was) (?:yet|still) to (?:do (?:so|the same|likewise)|follow(?: suit)?|say yes)(?!\w)/;

/** "… while the Kremlin had not", "Ukraine did, Russia did not": the second party turns the first one's word. */
export const gapped = (
  view: SentenceView,
  parties: readonly NamedParty[],
  claims: readonly RawClaim[],
): RawClaim[] =>
  parties.flatMap((p) => {
    const m =
      /^(?: (?:leader|president|side|government|capital|leadership|federation))?(?:, [^,;.]{3,70},(?= (?:had|has|did|was|would|will|does|is|have)(?!\w)))?(,? (?:which|who|that))?(?: (?!(?:and|but|that|who|which|has|had|did|was)(?!\w))[\w' -]{3,50} and)? (never )?(?:had|has|did|was|would|will|does|is|have)(?: so far| still)?(n't| not)?( so| too| likewise| the same)?(?: done(?: so)?)?(?: yet)?(?=[\s]*[,.;]|$| and(?!\w)| but(?!\w)|")/.exec(
        view.folded.slice(p.end),
      );
    const first = claims[0];
    const owing = YET_TO.test(view.folded.slice(p.end));
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

/** "The Kremlin, unlike Ukraine, would not": the other party did the opposite. */
export const contrasted = (
  folded: string,
  parties: readonly NamedParty[],
  claims: readonly RawClaim[],
): RawClaim[] =>
  parties.flatMap((p) => {
    const other = claims.find((c) => c.subject !== p.subject);
    if (
      !/\b(?:unlike|in contrast (?:to|with)) (?:the )?$/.test(
        folded.slice(Math.max(0, p.start - 20), p.start),
      )
    )
      return [];
    if (other?.value.kind !== 'boolean' || claims.some((c) => c.subject === p.subject)) return [];
    return [said(p.subject, !other.value.yes, p.start, p.end)];
  });
