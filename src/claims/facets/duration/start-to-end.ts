import { bothSat } from '../../belonging/both-sat.ts';
import { TALKS } from '../../lexicon/nouns.ts';
import { BEGUN, GONE, OVER, PAUSES, SITTERS } from '../../lexicon/sitting.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { IntervalHit } from '../../values/interval.ts';

/** Behind the length: "after they went in", "since the doors had closed". */
const SINCE_BEGUN = new RegExp(
  String.raw`^ (?:or so )?(?:after|since) (?:the |they |both |it )?(?:[\w'-]+,? ){0,7}?(?:${BEGUN})(?!\w)`,
);
/** "Two hours in, the talks were over", "two hours into their talks the envoys had packed up". */
const WELL_IN = new RegExp(
  String.raw`^ (?:in,|into (?:the |their |its |these |this |[\w]+day's )?(?:[\w'-]+ ){0,4}?(?:${TALKS})(?!\w))`,
);
const TALKS_OVER = new RegExp(
  String.raw`\b(?:${TALKS}|it|all|everything)(?!\w)[^.;]{0,40}?\b(?:${OVER})(?=[.,;:!"]|$| (?:in|at|and|on|with|without|again|already|but|for good)(?!\w)| - )`,
);
const THEY_WENT = new RegExp(String.raw`\b(${SITTERS})(?!\w)[^.;]{0,70}?\b(?:${GONE}|${OVER})`);
const WAS_OVER = new RegExp(
  String.raw`\b(?:${TALKS}|it|all|everything)(?!\w)[^.;]{0,50}?\b(?:${OVER})(?!\w)[^.;]{0,24}$`,
);
const HAD_GONE = new RegExp(
  String.raw`\b(${SITTERS})(?!\w)[^.;]{0,50}?\b(?:${GONE}|${OVER})(?!\w)[^.;]{0,24}$`,
);
/** Other talks than those that began. */
const ELSEWHERE = /\b(?:talks|meeting|session|negotiations) in (?!istanbul|turk|stambul|the )\w/;
const PAUSED = new RegExp(String.raw`\b(?:${PAUSES})(?!\w)`);
/** True where a length is counted from the beginning of the talks: by itself it says nothing on their end. */
export const isCountedFromBeginning = (view: SentenceView, hit: IntervalHit): boolean =>
  countedFrom(view.folded.slice(hit.end)) !== undefined;

const countedFrom = (after: string): RegExpExecArray | undefined =>
  SINCE_BEGUN.exec(after) ?? WELL_IN.exec(after) ?? undefined;

/**
 * How firmly a length counted from the beginning is the length of the whole: 'stated' where the talks end with it or
 * both sides go ("Six hours after they went in the delegations have come out again"), 'perhaps' where one side
 * goes, or somebody goes at a time counted from within ("two hours in, they left").
 *
 * Accepts "nearly two hours after they had sat down, the negotiators left the table", "not two hours in, the talks
 * were over", "they emerged two hours after the doors had closed". None: "two hours after the talks began, drones
 * struck", "two hours in, the envoys came out for a smoke".
 */
export const startToEnd = (
  view: SentenceView,
  hit: IntervalHit,
): 'stated' | 'perhaps' | undefined => {
  const after = view.folded.slice(hit.end);
  const counted = countedFrom(after);
  if (!counted || PAUSED.test(view.folded)) return undefined;
  const rest = after.slice(counted[0].length);
  if (ELSEWHERE.test(rest)) return undefined;
  const before = view.folded.slice(Math.max(0, hit.start - 110), hit.start);
  if (TALKS_OVER.test(rest) || WAS_OVER.test(before)) return 'stated';
  const went = THEY_WENT.exec(rest) ?? HAD_GONE.exec(before);
  if (!went) return undefined;
  // One of the two may go for a while, and the talks go on.
  const begun = SINCE_BEGUN.test(after);
  return begun && bothSat(view.folded) ? 'stated' : 'perhaps';
};
