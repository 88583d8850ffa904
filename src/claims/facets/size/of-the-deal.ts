import { WHOLE_FROM } from '../../../model/index.ts';
import { phaseSigns } from '../../events/swaps/phase-signs.ts';
import { SWAP_NOUN } from '../../lexicon/nouns.ts';
import { PHASE_NOUN } from '../../lexicon/phases.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { CountHit } from '../../values/count/counted-number.ts';

/** "The first instalment of an exchange that is to bring home a thousand": what follows is said of the whole. */
const OF_THE_WHOLE = new RegExp(
  String.raw`\b(?:of|opens|opened|begins|began|starts|started|launches|launched) (?:an?|the) (?:[\w-]+ ){0,3}?(?:${SWAP_NOUN}|deal|accord|agreement|pact|bargain),? (?:that|which|meant|due|set|supposed|intended|under which|in which|by which|to)(?!\w)[^,;:]*$`,
);

/** "stage one of a swap of 1,000 from each side": the number that the whole is called by. */
const OF_AN_EXCHANGE = new RegExp(
  String.raw`\b(?:of|in|from|under|within|opens|opened|begins|began|starts|started) (?:an?|the|their|this|its) (?:[\w-]+ ){0,4}?(?:[a-z]+-)?(?:${SWAP_NOUN}) (?:of|covering|involving|for|freeing|with|totall?ing) (?:(?:some|about|around|up to|roughly|the|all|a total of) )*$`,
);

/** "as part of a broader (1,000-for-1,000)"; with a verb between, the number is no deal's: "the stage of the swap came to". */
const OF_A_DEAL =
  /\b(?:part of|out of|from|under|within|of) (?:a|an|the) (?:(?!(?:c[ao]mes?|came|was|were|is|are|saw|freed|brought|meant|made|had|has|amounted|ran|went|took|began|opened|started)(?!\w))[\w-]+ ){0,5}$/;

/** "First stage of 1,000 for 1,000". */
const PHASE_OF = new RegExp(
  String.raw`\b${PHASE_NOUN} of (?:(?:the|this|its) )?(?:(?:prisoner )?(?:${SWAP_NOUN}),? )?["']?$`,
);

/**
 * True where a number is that of the whole deal, by the words that lead to it or follow it.
 *
 * Accepts "390 … as part of a broader (1,000-for-1,000) agreement", "first stage of (1,000 for 1,000)", "agreed to exchange (800)". None:
 * "the stage of the swap came to (390 for 390)", "the second part of the swap, (307 for 307)".
 */
export const isWholeDeal = (view: SentenceView, hit: CountHit): boolean => {
  if (!hit.formula && hit.value.count < WHOLE_FROM && phaseSigns(view).length > 0) return false;
  const before = view.folded.slice(Math.max(0, hit.start - 70), hit.start);
  const own = view.folded.slice(clauseAt(view, hit.start).start, hit.start);
  const after = view.folded.slice(hit.end, hit.end + 50);
  if (
    (OF_A_DEAL.test(before) || (hit.value.count >= WHOLE_FROM && PHASE_OF.test(before))) &&
    hit.formula
  )
    return true;
  if (
    hit.formula &&
    /^[ "']*(?:[\w-]+ ){0,3}(?:deal|agreement|formula|swap|exchange|accord|principle|basis|format)/.test(
      after,
    )
  )
    return hit.value.count >= WHOLE_FROM || !/\b(?:phase|stage|first|friday)(?!\w)/.test(after);
  if (hit.value.count >= WHOLE_FROM && (OF_THE_WHOLE.test(before) || OF_AN_EXCHANGE.test(before)))
    return true;
  return /\b(?:agreement|deal|accord|agreed|pact|bargain|arrangement) (?:to|on|for|of|that|(?:by|under|in) which|whereby) (?:(?!(?:because|while|when|after|although|though|before|since|whereas|as|so)(?!\w))[\w-]+ ){0,7}$/.test(
    own,
  );
};
