import { AnyOf } from '../../lexicon/any-of.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { type SinceHit, sinceAt } from './since-hit.ts';

const SINCE_WAR = new AnyOf(
  phrases`
    \bsince (?:the )?(?:early in |early on in |early |first |opening |initial )?(?:(?:days|weeks|months|stages|phase|start|beginning|outbreak|onset|launch|opening|year|spring) (?:days |weeks |months )?(?:of|in(?: which)?|when) )?(?:(?:the|russia's|moscow's|putin's|kremlin's|its|full-scale|all-out|2022|war's|ukraine|this|russian|russo-ukrainian) )*(?:
      war|invasion|conflict|attack|offensive|hostilities|fighting|assault|aggression
    )(?!\w)
  `,
  { cue: /\bsince(?!\w)/ },
);
const SINCE_VERB =
  /\bsince (?:(?:the|russian|moscow's|moscow|russia|russia's|putin|tanks|troops|it|the kremlin|kremlin|war|full-scale) )*(?:war |invasion |conflict |fighting )?(?:began|started|broke out|erupted|invaded|launched|rolled|sent|attacked|crossed)(?!\w)/g;

/** Talks of the war's first weeks and months lie so many months before those of May 2025. */
const WAR_BEGAN = { low: 35, high: 39 };

const isIn = (hits: readonly SinceHit[], { index }: RegExpExecArray): boolean =>
  hits.some((hit) => hit.start <= index && index < hit.end);

/**
 * Since the war began, where it is not among what is `known` already.
 *
 * Accepts "since the early days of the war", "since Moscow's full-scale invasion", "since Moscow invaded". None: "since Friday",
 * "in the war".
 */
export const sinceWar = (folded: string, known: readonly SinceHit[]): SinceHit[] => {
  const out: SinceHit[] = [];
  for (const pattern of [SINCE_WAR, SINCE_VERB])
    for (const m of matchesOf(folded, pattern))
      if (!isIn(known, m) && !isIn(out, m)) out.push(sinceAt(m, WAR_BEGAN.low, WAR_BEGAN.high));
  return out;
};
