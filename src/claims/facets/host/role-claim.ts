import { MONTH_BUT_MAY } from '../../lexicon/calendar.ts';
import { SWAP_NOUN } from '../../lexicon/nouns.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { negatedBefore } from '../../sentence/negation.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { describePlace } from '../../values/place.ts';
import { claimOf, type RawClaim } from '../facet.ts';
import { EXCEPT } from './unaided.ts';

/** What a third country does for the talks. */
export type Role = 'host' | 'mediator';

const SUGGESTED =
  /\b(?:suggest\w*|propos\w*|offer(?:s|ed|ing)|volunteer\w*|possible|potential|another|next|future) (?:[\w'-]+ ){0,6}?(?:hosts?|venue|round|mediator|meeting)(?!\w)/;

/** Talks of one of the two with somebody else. */
const BETWEEN_OTHERS =
  /\b(?:ukrain(?:e|ians?)|russia(?:ns?)?|kyiv|moscow) and (?:the )?(?:us|u\.s\.|united states|america\w*|washington|europe\w*|iran\w*|turkey)(?!\w)|\b(?:us|u\.s\.|united states|america\w*|washington|europe\w*|iran\w*) and (?:the )?(?:ukrain\w+|russia\w*|kyiv|moscow)(?!\w)/;

/** "In March Saudi Arabia had been the host": of other talks, as a sentence that opens with another month tells. */
const IN_ANOTHER_MONTH = new RegExp(
  String.raw`^\W*(?:(?:back|already|earlier|only) )?in (?:early |late |mid-)?(?:${MONTH_BUT_MAY})(?!\w)(?! 20(?!25))`,
);

/** "a swap that was (mediated by)": of the swap, as the noun right before it tells. */
const OF_A_SWAP = new RegExp(
  String.raw`\b(?:${SWAP_NOUN})(?:,? (?:that|which)(?: (?:had|has|have))?(?: (?:was|were|been))?)? $`,
);

/** "Ankara, rather than Riyadh, played host": the denial is of the other. */
const OTHER_PUT_AWAY = /, (?:and )?(?:rather than|not|instead of|unlike) [^,;]{2,30}, (?:\w+ )?$/;

/**
 * The claim that a country has a role, `[start, end)` its evidence and `at` the word of the role; none
 * for offers and for talks of others.
 */
export const roleClaim = (
  view: SentenceView,
  role: Role,
  key: string,
  start: number,
  end: number,
  at: number,
): RawClaim[] => {
  const stance = stanceAt(view, at, end);
  if (IN_ANOTHER_MONTH.test(view.folded) || OF_A_SWAP.test(view.folded.slice(0, at))) return [];
  if (stance === 'open' || SUGGESTED.test(view.folded) || BETWEEN_OTHERS.test(view.folded))
    return [];
  const negated =
    !OTHER_PUT_AWAY.test(view.folded.slice(0, at)) &&
    !EXCEPT.test(view.folded) &&
    negatedBefore(view, at, 24);
  const denied = (stance === 'denied') !== negated;
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
